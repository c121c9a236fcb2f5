/** The templates that may stand in a story: those of all agencies and of its language, asked together. */
import type { Agency } from '../agencies/agency.js'
import type { Sections } from '../data/buckets.js'
import type { Language } from '../languages/language.js'
import { languageOf } from '../languages/load.js'
import {
  type AddForm,
  type AdvisoryEntry,
  addAgencyEndMarks,
  addAgencyForms,
  addGeneralForms,
  addLanguageForms,
  type EndForm,
  type Form,
  type FormKind,
  type FormKinds,
  isInitialsOnly,
  type StampEntry,
} from './form-data.js'
import { sectionsOf } from './tables.js'
import { type Found, TemplateSet } from './templates.js'

export type { AdvisoryEntry, EndForm, Form, StampEntry } from './form-data.js'

export type Forms = { readonly [K in FormKind]: TemplateSet<FormKinds[K]> }

/** Sets of templates, each made when it is first asked for: from the packed table, or empty to be added to. */
class LazyForms implements Forms {
  readonly #packed: Sections | null
  #advisories: TemplateSet<AdvisoryEntry> | null = null
  #endMarks: TemplateSet<EndForm> | null = null
  #stamps: TemplateSet<StampEntry> | null = null
  #credits: TemplateSet<Form> | null = null
  #bareCredits: TemplateSet<Form> | null = null
  #notes: TemplateSet<Form> | null = null
  #boilerplate: TemplateSet<Form> | null = null

  constructor(packed: Sections | null) {
    this.#packed = packed
  }

  get advisories(): TemplateSet<AdvisoryEntry> {
    this.#advisories ??= this.#made('advisories')
    return this.#advisories
  }

  get endMarks(): TemplateSet<EndForm> {
    this.#endMarks ??= this.#made('endMarks')
    return this.#endMarks
  }

  get stamps(): TemplateSet<StampEntry> {
    this.#stamps ??= this.#made('stamps')
    return this.#stamps
  }

  get credits(): TemplateSet<Form> {
    this.#credits ??= this.#made('credits')
    return this.#credits
  }

  get bareCredits(): TemplateSet<Form> {
    this.#bareCredits ??= this.#made('bareCredits')
    return this.#bareCredits
  }

  get notes(): TemplateSet<Form> {
    this.#notes ??= this.#made('notes')
    return this.#notes
  }

  get boilerplate(): TemplateSet<Form> {
    this.#boilerplate ??= this.#made('boilerplate')
    return this.#boilerplate
  }

  #made<K extends FormKind>(kind: K): TemplateSet<FormKinds[K]> {
    return new TemplateSet(this.#packed?.get(kind) ?? null)
  }
}

function adder(forms: Forms): AddForm {
  return (kind, template, value) => (forms[kind] as TemplateSet<typeof value>).add(template, () => value)
}

let shipped: Forms | null = null
const agencyForms = new WeakMap<readonly Agency[], Forms>()
const languageForms = new WeakMap<Language, Forms>()

/** The templates of these agencies, of all that `wire` knows for null; kept as long as the list is. */
export function formsOfAgencies(agencies: readonly Agency[] | null): Forms {
  if (agencies === null) {
    shipped ??= new LazyForms(sectionsOf('forms'))
    return shipped
  }
  let forms = agencyForms.get(agencies)
  if (forms === undefined) {
    forms = new LazyForms(null)
    addGeneralForms(adder(forms))
    for (const agency of agencies) addAgencyForms(agency, adder(forms))
    agencyForms.set(agencies, forms)
  }
  return forms
}

const ownEndMarks = new WeakMap<Agency, TemplateSet<EndForm>>()

/** The end marks of one agency. */
export function endMarksOf(agency: Agency): TemplateSet<EndForm> {
  let endMarks = ownEndMarks.get(agency)
  if (endMarks === undefined) {
    const set = new TemplateSet<EndForm>()
    addAgencyEndMarks(agency, (_, template, value) => set.add(template, () => value as EndForm))
    endMarks = set
    ownEndMarks.set(agency, endMarks)
  }
  return endMarks
}

/** The templates of a language. */
export function formsOfLanguage(language: Language): Forms {
  let forms = languageForms.get(language)
  if (forms === undefined) {
    const isShipped = languageOf(language.tag) === language
    forms = new LazyForms(isShipped ? sectionsOf(`forms-${language.tag}`) : null)
    if (!isShipped) addLanguageForms(language, adder(forms))
    languageForms.set(language, forms)
  }
  return forms
}

/** How an agency signs its copy. */
interface Signing {
  /** With initials alone. */
  initials: boolean
  /** With initials in brackets: `(Res)`. */
  brackets: boolean
  /** With a mark that holds names: `AGERPRES/({text})`. */
  names: boolean
}

const signing = new WeakMap<Agency, Signing>()

function signingOf(agency: Agency): Signing {
  let known = signing.get(agency)
  if (known === undefined) {
    const forms = (agency.endMarks ?? []).filter(({ form }) => isInitialsOnly(form))
    known = {
      initials: agency.signsWithInitials === true || forms.length > 0,
      brackets: forms.some(({ form }) => form.startsWith('(')),
      names: (agency.endMarks ?? []).some(({ form }) => form.endsWith('({text})')),
    }
    signing.set(agency, known)
  }
  return known
}

/** The agency closes its copy with initials alone. */
export function signsWithInitials(agency: Agency | null): boolean {
  return agency !== null && signingOf(agency).initials
}

/** It does so in brackets: `(Res)`. */
export function signsInBrackets(agency: Agency | null): boolean {
  return agency !== null && signingOf(agency).brackets
}

/** Its end mark holds names. */
export function closesWithNames(agency: Agency | null): boolean {
  return agency !== null && signingOf(agency).names
}

/** What a story's recognisers know of where it comes from. */
export interface FormContext {
  /** Null when not known: then every agency's forms count. */
  agency: Agency | null
  /** All agencies that there are; null for all that `wire` knows. */
  agencies: readonly Agency[] | null
  language: Language | null
}

let asked: { agencies: readonly Agency[] | null; language: Language | null; forms: readonly Forms[] } | null = null

/** The sets to ask, the agencies' first. They are asked for many times a story, so the last answer is kept. */
export function formsFor({ agencies, language }: FormContext): readonly Forms[] {
  if (asked !== null && asked.agencies === agencies && asked.language === language) return asked.forms
  const forms = [formsOfAgencies(agencies)]
  if (language !== null) forms.push(formsOfLanguage(language))
  asked = { agencies, language, forms }
  return forms
}

/**
 * True for a form that may stand in this story: the language's, its own agency's, and while the agency is not known
 * anyone's.
 */
export function isOwn(form: Form, context: FormContext): boolean {
  return form.agency === null || context.agency === null || form.agency === context.agency.id
}

/**
 * Of several matches the one to believe: its own agency's before the language's before another's, and of those the one
 * that says most in words of its own.
 */
export function best<V extends Form>(found: readonly Found<V>[], context: FormContext): Found<V> | null {
  let chosen: Found<V> | null = null
  let highest = -1
  for (const match of found) {
    const rank = rankOf(match.value, context)
    if (rank <= highest) continue
    chosen = match
    highest = rank
  }
  return chosen
}

function rankOf(form: Form, context: FormContext): number {
  const own = context.agency !== null && form.agency === context.agency.id
  return (own ? 2 : form.agency === null ? 1 : 0) * 1000 + form.literal
}
