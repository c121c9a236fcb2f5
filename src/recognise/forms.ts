/** The templates of all agencies and of a language, compiled once and asked together. */

import type { AdvisoryForm, Agency, StampForm } from '../agencies/agency.js'
import { isBlank } from '../core/characters.js'
import { foldKey } from '../core/fold.js'
import type { Status } from '../core/story.js'
import type { Advisory, Language } from '../languages/language.js'
import { isWordUnit } from './lexicon.js'
import type { Found } from './templates.js'
import { TemplateSet } from './templates.js'

/** Where a template comes from. */
export interface Form {
  /** The template as the data has it, an agency's name filled in for `{source}`. */
  form: string
  /** Null for a language's. */
  agency: string | null
  /** It has a mark that is no word (`**`, `//`, brackets): it says more than a word of the language does. */
  marked: boolean
  /** Characters of its literal text. */
  literal: number
}

export interface EndForm extends Form {
  continued: boolean
}

export interface StampEntry extends Form {
  stamp: StampForm
}

export interface AdvisoryEntry extends Form {
  means: Advisory['means']
  status: Status | null
  urgency: number | null
  /** Where the agency puts it; null for a language's, which may stand anywhere. */
  where: AdvisoryForm['where'] | null
  /** It counts only in brackets: `(LEAD)`, `(2)`. */
  bracketed: boolean
  /** A blank behind it is enough: `CORRECTED `. */
  blank: boolean
  /** It is printed in capitals, so small letters are something else. */
  capitals: boolean
}

export interface Forms {
  advisories: TemplateSet<AdvisoryEntry>
  endMarks: TemplateSet<EndForm>
  stamps: TemplateSet<StampEntry>
  credits: TemplateSet<Form>
  /** Credits in brackets, without them: they count in a paragraph of their own. */
  bareCredits: TemplateSet<Form>
  notes: TemplateSet<Form>
  boilerplate: TemplateSet<Form>
}

function emptyForms(): Forms {
  return {
    advisories: new TemplateSet(),
    endMarks: new TemplateSet(),
    stamps: new TemplateSet(),
    credits: new TemplateSet(),
    bareCredits: new TemplateSet(),
    notes: new TemplateSet(),
    boilerplate: new TemplateSet(),
  }
}

/** End marks of every language and agency (CONVENTIONS.md 6). */
const generalEndMarks = ['-30-', '###', '# # #', '-0-', 'NNNN']

const agencyForms = new WeakMap<readonly Agency[], Forms>()
const languageForms = new WeakMap<Language, Forms>()

/** The templates of these agencies; built when first asked for, and kept as long as the list is. */
export function formsOfAgencies(agencies: readonly Agency[]): Forms {
  let forms = agencyForms.get(agencies)
  if (forms === undefined) {
    forms = emptyForms()
    for (const form of generalEndMarks) addEndMark(forms, form, null, false)
    for (const agency of agencies) addAgency(forms, agency)
    agencyForms.set(agencies, forms)
  }
  return forms
}

const ownForms = new WeakMap<Agency, Forms>()

/** The templates of one agency. */
export function formsOfAgency(agency: Agency): Forms {
  let forms = ownForms.get(agency)
  if (forms === undefined) {
    forms = emptyForms()
    addAgency(forms, agency)
    ownForms.set(agency, forms)
  }
  return forms
}

/** The templates of a language. */
export function formsOfLanguage(language: Language): Forms {
  let forms = languageForms.get(language)
  if (forms === undefined) {
    forms = emptyForms()
    for (const form of language.endMarks ?? []) addEndMark(forms, form, null, false)
    for (const form of language.continued ?? []) addEndMark(forms, form, null, true)
    addPhrases(forms, language, null)
    for (const { text, means, urgency } of language.advisories ?? [])
      addAdvisory(forms, { form: text, means, ...(urgency === undefined ? {} : { urgency }) }, null)
    languageForms.set(language, forms)
  }
  return forms
}

function addAgency(forms: Forms, agency: Agency): void {
  for (const { form } of agency.endMarks ?? [])
    for (const filled of fillSource(form, agency)) addEndMark(forms, filled, agency.id, isMore(filled))
  for (const stamp of agency.stamps ?? [])
    for (const form of fillSource(stamp.form, agency))
      forms.stamps.add(form, () => ({ ...formOf(form, agency.id), stamp }))
  addPhrases(forms, agency, agency.id)
  for (const advisory of agency.advisories ?? []) addAdvisory(forms, advisory, agency.id)
}

function isMore(form: string): boolean {
  return /^\(?more\)?$/iu.test(form)
}

type AdvisoryData = Pick<AdvisoryForm, 'form' | 'means' | 'status' | 'urgency'> & { where?: AdvisoryForm['where'] }

/** Brackets and the closing mark are taken off: they are looked for around what matches. */
function addAdvisory(forms: Forms, advisory: AdvisoryData, agency: string | null): void {
  const { form, means, status, urgency, where } = advisory
  const bare = form.replace(/^[([]|[)\]]$/gu, '').replace(/[ :：-]+$/u, '')
  if (bare === '') return
  forms.advisories.add(bare, () => ({
    ...formOf(bare, agency),
    means,
    status: status ?? (means === 'canceled' ? 'canceled' : means === 'withdrawn' ? 'withheld' : null),
    urgency: urgency ?? null,
    where: where ?? null,
    bracketed: /^[([].*[)\]]$/u.test(form),
    blank: /[^-:] $/u.test(form),
    capitals: bare === bare.toUpperCase() && bare !== bare.toLowerCase(),
  }))
}

function addPhrases(
  forms: Forms,
  data: Pick<Language, 'credits' | 'notes' | 'boilerplate'>,
  agency: string | null,
): void {
  for (const kind of ['credits', 'notes', 'boilerplate'] as const)
    for (const form of data[kind] ?? []) forms[kind].add(form, () => formOf(form, agency))
  for (const form of data.credits ?? []) {
    const bare = withoutBrackets(form)
    if (bare !== null) forms.bareCredits.add(bare, () => formOf(bare, agency))
  }
}

/** `Reporting by {text}`, as web pages print it; one word (`Editing {text}`) would open any sentence. */
function withoutBrackets(form: string): string | null {
  const bare = /^\(([^{(]+ [^{( ]+ \{text\})\)$/u.exec(form)
  return bare === null ? null : bare[1]!
}

/** A form that is initials and nothing else is left out: {@link signsWithInitials} says who signs so. */
function addEndMark(forms: Forms, form: string, agency: string | null, continued: boolean): void {
  if (!isInitialsOnly(form)) forms.endMarks.add(form, () => ({ ...formOf(form, agency), continued }))
}

function isInitialsOnly(form: string): boolean {
  if (!form.includes('{initials}')) return false
  const rest = form.replace('{initials}', '')
  return !rest.includes('{') && [...rest].every((c) => c === '(' || c === ')' || isBlank(c.charCodeAt(0)))
}

/** The agency closes its copy with initials alone. */
export function signsWithInitials(agency: Agency | null): boolean {
  if (agency === null) return false
  return agency.signsWithInitials === true || (agency.endMarks ?? []).some(({ form }) => isInitialsOnly(form))
}

/** It does so in brackets: `(Res)`. */
export function signsInBrackets(agency: Agency | null): boolean {
  return agency?.endMarks?.some(({ form }) => isInitialsOnly(form) && form.startsWith('(')) ?? false
}

/** `{source}` in an end mark is one of the agency's own names. */
function fillSource(form: string, agency: Agency): string[] {
  return form.includes('{source}') ? agency.names.map((name) => form.replace('{source}', name)) : [form]
}

function formOf(form: string, agency: string | null): Form {
  let slot = false
  let marked = false
  let literal = 0
  for (const c of foldKey(form)) {
    if (c === '{') slot = true
    if (!slot && !isBlank(c.charCodeAt(0))) {
      literal++
      marked ||= c !== '.' && c.charCodeAt(0) < 0x2e80 && !isWordUnit(c.charCodeAt(0))
    }
    if (c === '}') slot = false
  }
  return { form, agency, marked, literal }
}

/** What a story's recognisers know of where it comes from. */
export interface FormContext {
  /** Null when not known: then every agency's forms count. */
  agency: Agency | null
  /** All agencies that there are. */
  agencies: readonly Agency[]
  language: Language | null
}

/** The sets to ask, the agencies' first. */
export function formsFor(context: FormContext): Forms[] {
  const forms = [formsOfAgencies(context.agencies)]
  if (context.language !== null) forms.push(formsOfLanguage(context.language))
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
