/** The templates of agencies and languages, from their data: what each stands for. */
import type { AdvisoryForm, Agency, StampForm } from '../agencies/agency.js'
import { isBlank } from '../core/characters.js'
import { foldKey } from '../core/fold.js'
import type { Status } from '../core/story.js'
import type { Advisory, Language } from '../languages/language.js'
import { isWordUnit } from './lexicon.js'

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
  /** Where it stands; null for a language's, which may stand anywhere. */
  where: AdvisoryForm['where'] | null
  /** It counts only in brackets: `(LEAD)`, `(2)`. */
  bracketed: boolean
  /** A blank behind it is enough: `CORRECTED `. */
  blank: boolean
  /** It is printed in capitals, so small letters are something else. */
  capitals: boolean
}

/** What each set of templates holds. All of it is plain data, so that it can be packed. */
export interface FormKinds {
  advisories: AdvisoryEntry
  endMarks: EndForm
  stamps: StampEntry
  credits: Form
  /** Credits in brackets, without them: they count in a paragraph of their own. */
  bareCredits: Form
  notes: Form
  boilerplate: Form
}

export type FormKind = keyof FormKinds

export const formKinds: readonly FormKind[] = [
  'advisories',
  'endMarks',
  'stamps',
  'credits',
  'bareCredits',
  'notes',
  'boilerplate',
]

/** Takes a template and what it stands for. */
export type AddForm = <K extends FormKind>(kind: K, template: string, value: FormKinds[K]) => void

/** End marks of every language and agency (CONVENTIONS.md 6). */
const generalEndMarks = ['-30-', '###', '# # #', '-0-', 'NNNN']

/** What desks of every language put above a story that must not run, in English (CONVENTIONS.md 8). */
const generalAdvisories: readonly AdvisoryData[] = [
  { form: 'KILL', means: 'canceled', where: 'line' },
  { form: 'WITHHOLD', means: 'withdrawn', where: 'line' },
  { form: 'EMBARGOED UNTIL', means: 'embargo', where: 'line' },
  { form: 'EMBARGOED', means: 'embargo', where: 'line' },
]

/** Lines of pages in every language: names of networks, and who owns the text. */
const generalBoilerplate = [
  ...['Facebook', 'Twitter', 'WhatsApp', 'Whatsapp', 'Telegram', 'LinkedIn', 'Linkedin', 'Instagram', 'YouTube'],
  ...['Pinterest', 'Messenger', 'Viber', 'Bluesky', 'Email', 'E-mail', 'Newsletter', 'RSS', '@{code}'],
  ...['access_time{text}', '0 : 0', '{n} hours ago', '{n} minutes ago'],
  ...['No comments:', 'No comments', 'Post a Comment', 'COMMENTS', 'Leave a Reply', 'Related Posts', 'Share this:'],
  ...[
    'Keywords: {text}',
    'Tags: {text}',
    'Previous article{text}',
    'Next article{text}',
    'Loading...',
    'ADVERTISEMENT',
  ],
  ...['Related Articles', 'Exit mobile version', 'Back to top button', 'Load/Hide Comments'],
  ...['Please enter your comment!', 'Please enter your name here'],
  ...['Your browser doesn’t support HTML5', "Your browser doesn't support HTML5"],
  ...['©{text}', 'Copyright {text}', 'Copyright © {text}', '(c) {text}', '© Copyright {text}'],
]

export function addGeneralForms(add: AddForm): void {
  for (const form of generalEndMarks) addEndMark(add, form, null, false)
  for (const advisory of generalAdvisories) addAdvisory(add, advisory, null)
  for (const form of generalBoilerplate) add('boilerplate', form, formOf(form, null))
}

/** The templates of an agency. */
export function addAgencyForms(agency: Agency, add: AddForm): void {
  addAgencyEndMarks(agency, add)
  for (const stamp of agency.stamps ?? [])
    for (const form of fillSource(stamp.form, agency)) add('stamps', form, { ...formOf(form, agency.id), stamp })
  addPhrases(add, agency, agency.id)
  for (const advisory of agency.advisories ?? []) addAdvisory(add, advisory, agency.id)
}

/** The templates of a language. */
export function addLanguageForms(language: Language, add: AddForm): void {
  for (const form of language.endMarks ?? []) addEndMark(add, form, null, false)
  for (const form of language.continued ?? []) addEndMark(add, form, null, true)
  addPhrases(add, language, null)
  for (const { text, means, urgency } of language.advisories ?? [])
    addAdvisory(add, { form: text, means, ...(urgency === undefined ? {} : { urgency }) }, null)
}

/** Its end marks alone. */
export function addAgencyEndMarks(agency: Agency, add: AddForm): void {
  for (const { form } of agency.endMarks ?? [])
    for (const filled of fillSource(form, agency)) addEndMark(add, filled, agency.id, isMore(filled))
}

function isMore(form: string): boolean {
  return /^\(?more\)?$/iu.test(form)
}

type AdvisoryData = Pick<AdvisoryForm, 'form' | 'means' | 'status' | 'urgency'> & { where?: AdvisoryForm['where'] }

/** Brackets and the closing mark are taken off: they are looked for around what matches. */
function addAdvisory(add: AddForm, advisory: AdvisoryData, agency: string | null): void {
  const { form, means, status, urgency, where } = advisory
  const bare = form.replace(/^[([]|[)\]]$/gu, '').replace(/[ :：-]+$/u, '')
  if (bare === '') return
  add('advisories', bare, {
    ...formOf(bare, agency),
    means,
    status: status ?? (means === 'canceled' ? 'canceled' : means === 'withdrawn' ? 'withheld' : null),
    urgency: urgency ?? null,
    where: where ?? null,
    bracketed: /^[([].*[)\]]$/u.test(form),
    blank: /[^-:] $/u.test(form),
    capitals: bare === bare.toUpperCase() && bare !== bare.toLowerCase(),
  })
}

function addPhrases(
  add: AddForm,
  data: Pick<Language, 'credits' | 'notes' | 'boilerplate'>,
  agency: string | null,
): void {
  for (const kind of ['credits', 'notes', 'boilerplate'] as const)
    for (const form of data[kind] ?? []) add(kind, form, formOf(form, agency))
  for (const form of data.credits ?? []) {
    const bare = withoutBrackets(form)
    if (bare !== null) add('bareCredits', bare, formOf(bare, agency))
  }
}

/**
 * `Reporting by {text}`, `{text}, édité par {text}`, as web pages print it; one word (`Editing {text}`) would open any
 * sentence.
 */
function withoutBrackets(form: string): string | null {
  const bare = /^\(([^{(]+ [^{( ]+ \{text\}|\{text\} ?[,;] [^{(,;]+ \{text\})\)$/u.exec(form)
  return bare === null ? null : bare[1]!
}

/** A form that is initials and nothing else is left out: `signsWithInitials` of `forms.ts` says who signs so. */
function addEndMark(add: AddForm, form: string, agency: string | null, continued: boolean): void {
  if (!isInitialsOnly(form)) add('endMarks', form, { ...formOf(form, agency), continued })
}

/** The form has nothing but initials, in brackets perhaps. */
export function isInitialsOnly(form: string): boolean {
  if (!form.includes('{initials}')) return false
  const rest = form.replace('{initials}', '')
  return !rest.includes('{') && [...rest].every((c) => c === '(' || c === ')' || isBlank(c.charCodeAt(0)))
}

/** `{source}` in an end mark is one of the agency's own names. */
function fillSource(form: string, agency: Agency): string[] {
  if (!form.includes('{source}')) return [form]
  const filled = agency.names.map((name) => form.replace('{source}', name))
  // A mere word counts as it is printed only; what has marks is matched folded, so one spelling does for all.
  if (!formOf(form.replace('{source}', ''), null).marked) return filled
  return [...new Map(filled.map((one) => [foldKey(one), one])).values()]
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
