/**
 * Words that say what a text is: `UPDATE 1-`, `(LEAD)`, `1st Ld-Writethru`, `عاجل`, `KILL`, `EMBARGOED UNTIL …`.
 * CONVENTIONS.md section 8. They stay where they are printed; what they mean is said in `version`, `status`, `urgency`,
 * `embargo` and `category`.
 */
import { isBlank, isDigit } from '../core/characters.js'
import { type Folded, fold, foldKey } from '../core/fold.js'
import type { Label, Moment, Status } from '../core/story.js'
import { type AdvisoryEntry, best, type FormContext, formsFor, isOwn } from './forms.js'
import { readMoment, withEnglish } from './moment.js'
import { isWhole } from './template.js'
import type { Found } from './templates.js'

export interface AdvisoryContext extends FormContext {
  text: string
}

/** What advisories say; null where they say nothing. */
export interface Advisories {
  /** As printed, without brackets and closing mark. */
  version: string | null
  status: Status | null
  urgency: number | null
  embargo: Moment | null
  category: string | null
}

/** A line that is an advisory and nothing else. */
export interface AdvisoryLine extends Advisories {
  label: Label
}

/** Says nothing. */
export const noAdvisories: Advisories = { version: null, status: null, urgency: null, embargo: null, category: null }

/** The longest line that is an advisory, the longest bracket in a headline, and most prefixes one behind the other. */
const LONGEST_LINE = 120
const LONGEST_BRACKET = 60
const MOST_PREFIXES = 4
const LONGEST_HEADLINE = 400

/** Unites two sets of facts; where both say something the first wins. */
export function mergeAdvisories(first: Advisories, second: Advisories): Advisories {
  if (second === noAdvisories) return first
  return {
    version: first.version ?? second.version,
    status: first.status ?? second.status,
    urgency: first.urgency ?? second.urgency,
    embargo: first.embargo ?? second.embargo,
    category: first.category ?? second.category,
  }
}

/** A line above the headline: `1ST LEAD`, `(Achtung)`, `عاجل`, `EMBARGOED UNTIL 0001 GMT, 6 October 2025`; else null. */
export function readAdvisoryLine(context: AdvisoryContext, from: number, to: number): AdvisoryLine | null {
  if (to <= from || to - from > LONGEST_LINE) return null
  const [start, end] = withoutFrame(context.text, from, to)
  const folded = fold(context.text, start, end)
  const entries = entriesAt(context, folded, 0)
  if (entries.length === 0) return null
  const found = entries.filter((match) => match.value.where !== 'slug')
  const whole = best(
    found.filter((match) => isWhole(folded.key, match) && (!match.value.bracketed || start > from)),
    context,
  )
  const printed = context.text.slice(start, end)
  if (whole !== null && whole.value.means !== 'embargo')
    return { ...factsOf(whole.value, printed), label: labelOf(whole) }
  const embargo = longest(found.filter((match) => match.value.means === 'embargo' && isMoment(folded.key, match)))
  if (embargo === null) return null
  return { ...noAdvisories, embargo: embargoOf(context, folded, embargo, start, end), label: 'embargo' }
}

/** Behind the word of an embargo: nothing, or a date or time. */
function isMoment(key: string, found: Found<AdvisoryEntry>): boolean {
  return isWhole(key, found) || /\d/u.test(key.slice(found.end))
}

function embargoOf(
  context: AdvisoryContext,
  folded: Folded,
  found: Found<AdvisoryEntry>,
  start: number,
  end: number,
): Moment {
  const { text, language, agency } = context
  let from = folded.at(found.end)
  while (from < end && (isBlank(text.charCodeAt(from)) || ':-–—,'.includes(text.charAt(from)))) from++
  let to = end
  while (to > from && '.)]='.includes(text.charAt(to - 1))) to--
  if (from === to) return { text: text.slice(start, end), iso: null }
  const order = agency?.numericOrder ?? language?.numericOrder ?? null
  const moment = readMoment(text, from, to, withEnglish(language), order)
  return { text: text.slice(from, to), iso: moment?.iso ?? null }
}

function labelOf({ value }: Found<AdvisoryEntry>): Label {
  return value.means === 'canceled' || value.means === 'withdrawn' ? 'status' : 'version'
}

/** What prefixes (`CORRECTED-UPDATE 2-`, `عام /`) and suffixes (`/ إضافة أولى`) of a headline say. */
export function readHeadlineAdvisories(context: AdvisoryContext, from: number, to: number): Advisories {
  const { text } = context
  const end = Math.min(to, from + LONGEST_HEADLINE)
  const category = categoryEnd(context, from, end)
  const folded = fold(text, category ?? from, end)
  const facts = readPrefixes(context, folded)
  const united = mergeAdvisories(facts, end === to ? readSuffix(context, folded) : noAdvisories)
  return category === null
    ? united
    : {
        ...united,
        category: text
          .slice(from, category)
          .trim()
          .replace(/\s*\/$/u, ''),
      }
}

/** Offset behind `category /`; null when the headline does not open so. */
function categoryEnd({ text, agency }: AdvisoryContext, from: number, to: number): number | null {
  if (agency?.categories === undefined) return null
  const slash = text.indexOf('/', from)
  if (slash < 0 || slash >= to || slash - from > LONGEST_BRACKET) return null
  const key = foldKey(text.slice(from, slash)).trim()
  return agency.categories.some((category) => foldKey(category) === key) ? slash + 1 : null
}

function readPrefixes(context: AdvisoryContext, folded: Folded): Advisories {
  const { text } = context
  const { key } = folded
  let facts = noAdvisories
  let version: [number, number] | null = null
  let at = 0
  for (let n = 0; n < MOST_PREFIXES; n++) {
    while (isBlank(key.charCodeAt(at))) at++
    const prefix = bracketAt(context, folded, at) ?? wordAt(context, folded, at)
    if (prefix === null) break
    const { value, start, end } = prefix
    if (labelOf(prefix.found) === 'version') version = [version?.[0] ?? folded.at(start), folded.at(end)]
    facts = mergeAdvisories(facts, factsOf(value, ''))
    at = prefix.next
  }
  return version === null ? facts : { ...facts, version: text.slice(version[0], version[1]).trim() }
}

interface Prefix {
  found: Found<AdvisoryEntry>
  value: AdvisoryEntry
  /** Key offsets of the words, and of what follows the closing mark. */
  start: number
  end: number
  next: number
}

const closing = new Map([
  ['(', ')'],
  ['[', ']'],
])

/** `(LEAD)`, `[SON DAKİKA HABERİ]`. */
function bracketAt(context: AdvisoryContext, folded: Folded, at: number): Prefix | null {
  const { key } = folded
  const close = closing.get(key[at] ?? '')
  if (close === undefined) return null
  const end = key.indexOf(close, at)
  if (end < 0 || end - at > LONGEST_BRACKET) return null
  const found = best(
    entriesAt(context, folded, at + 1, end).filter((match) => match.end === end && match.value.means !== 'embargo'),
    context,
  )
  if (found === null) return null
  return { found, value: found.value, start: at + 1, end, next: behindMark(key, end + 1) }
}

/** `UPDATE 1-`, `AVANCE:`, `عاجل |`. */
function wordAt(context: AdvisoryContext, folded: Folded, at: number): Prefix | null {
  const entries = entriesAt(context, folded, at)
  if (entries.length === 0) return null
  const found = longest(
    entries.filter(
      (match) =>
        !match.value.bracketed &&
        (match.value.where === null || match.value.where === 'headline') &&
        match.value.means !== 'embargo' &&
        isClosed(context, folded, match, at),
    ),
  )
  if (found === null) return null
  return { found, value: found.value, start: at, end: found.end, next: behindMark(folded.key, found.end) }
}

/**
 * A mark stands behind the words. A hyphen that joins two words (`KILL-SWITCH`) is one only where the headline goes on
 * in small letters or the words have a figure.
 */
function isClosed(context: AdvisoryContext, folded: Folded, found: Found<AdvisoryEntry>, at: number): boolean {
  const { key } = folded
  const next = key[found.end]
  if (next === undefined) return true
  if (found.value.blank && next === ' ') return true
  if (found.value.marked && !/[\p{L}\p{N}]/u.test(found.value.form.at(-1)!)) return true
  const spaced = next === ' ' ? key[found.end + 1] : next
  if (spaced === undefined || !':-/|.!>'.includes(spaced)) return false
  if (spaced !== '-' || next === ' ' || key[found.end + 1] === ' ') return spaced !== '.' || key[found.end + 1] === '.'
  const rest = context.text.slice(folded.at(found.end), folded.at(key.length))
  return rest !== rest.toUpperCase() || /\d/u.test(key.slice(at, found.end))
}

function behindMark(key: string, from: number): number {
  let at = from
  while (at < key.length && (isBlank(key.charCodeAt(at)) || ':-/|.!>'.includes(key[at]!))) at++
  return at
}

/** `… =2`: the second take. */
function readTake(context: AdvisoryContext, folded: Folded, key: string): Advisories | null {
  let at = key.length
  while (at > 0 && isDigit(key.charCodeAt(at - 1))) at--
  if (at === key.length || key.length - at > 2 || key[at - 1] !== '=') return null
  return { ...noAdvisories, version: context.text.slice(folded.at(at - 1), folded.at(key.length - 1) + 1) }
}

/** `… / إضافة أولى`, `… (UPDATE 1)`, `… (2)`. */
function readSuffix(context: AdvisoryContext, folded: Folded): Advisories {
  const { key } = folded
  const trimmed = key.trimEnd()
  const take = readTake(context, folded, trimmed)
  if (take !== null) return take
  const bracket = trimmed.endsWith(')') ? trimmed.lastIndexOf('(') : -1
  const slash = trimmed.lastIndexOf('/')
  const at = bracket >= 0 ? bracket : slash
  if (at <= 0 || trimmed.length - at > LONGEST_BRACKET) return noAdvisories
  let start = at + 1
  while (isBlank(key.charCodeAt(start))) start++
  const end = bracket >= 0 ? trimmed.length - 1 : trimmed.length
  const found = best(
    entriesAt(context, folded, start, end).filter(
      (match) => match.end === end && (bracket >= 0 || !match.value.bracketed) && match.value.means !== 'embargo',
    ),
    context,
  )
  return found === null
    ? noAdvisories
    : factsOf(found.value, context.text.slice(folded.at(start), folded.at(end)).trim())
}

/** What the parts of a slug line say: `BC-US--Shooting, 3rd Ld-Writethru`, `USA-SHUTDOWN (UPDATE 1, PIX)`. */
export function readSlugAdvisories(context: AdvisoryContext, from: number, to: number): Advisories {
  const folded = fold(context.text, from, Math.min(to, from + LONGEST_HEADLINE))
  const { key } = folded
  let facts = noAdvisories
  for (let at = 0; at < key.length; ) {
    const end = partEnd(key, at)
    let start = at
    while (start < end && isBlank(key.charCodeAt(start))) start++
    const found = best(
      entriesAt(context, folded, start, end).filter((match) => match.end === end && match.value.where !== 'headline'),
      context,
    )
    if (found !== null && found.value.means !== 'embargo')
      facts = mergeAdvisories(facts, factsOf(found.value, context.text.slice(folded.at(start), folded.at(end)).trim()))
    at = end + 1
  }
  return facts
}

function partEnd(key: string, from: number): number {
  let at = from
  while (at < key.length && !',()'.includes(key[at]!)) at++
  return at
}

const none: readonly Found<AdvisoryEntry>[] = []

/** The advisories that stand at a key offset, in the capitals in which they are printed. */
function entriesAt(
  context: AdvisoryContext,
  folded: Folded,
  at: number,
  end?: number,
): readonly Found<AdvisoryEntry>[] {
  const key = end === undefined ? folded.key : folded.key.slice(0, end)
  let found: Found<AdvisoryEntry>[] | null = null
  for (const forms of formsFor(context))
    for (const match of forms.advisories.matches(key, at)) {
      if (!isPrinted(context, folded, match, at)) continue
      found ??= []
      found.push(match)
    }
  return found ?? none
}

function isPrinted(
  context: AdvisoryContext,
  folded: Folded,
  { value, end }: Found<AdvisoryEntry>,
  at: number,
): boolean {
  // A number alone (`(2)`) is a version only in the copy of an agency that counts so.
  if (value.literal === 0 ? value.agency !== context.agency?.id : !isOwn(value, context)) return false
  if (!value.capitals || value.means === 'embargo') return true
  const printed = context.text.slice(folded.at(at), folded.at(end))
  return printed === printed.toUpperCase()
}

function longest(found: readonly Found<AdvisoryEntry>[]): Found<AdvisoryEntry> | null {
  let chosen: Found<AdvisoryEntry> | null = null
  for (const match of found) if (chosen === null || match.end > chosen.end) chosen = match
  return chosen
}

function factsOf({ means, status, urgency }: AdvisoryEntry, printed: string): Advisories {
  const version = means === 'canceled' || means === 'withdrawn' || means === 'embargo' ? null : printed
  return { ...noAdvisories, version: version === '' ? null : version, status, urgency }
}

/** Brackets around a line, and the mark that closes it (`=`, `<`, `:`). */
function withoutFrame(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (end > start && '=<:-– '.includes(text.charAt(end - 1))) end--
  const close = closing.get(text.charAt(start))
  if (close !== undefined && text.charAt(end - 1) === close) {
    start++
    end--
  }
  return [start, end]
}
