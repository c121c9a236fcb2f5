/** Who wrote and edited: in brackets behind the last sentence, or a paragraph of its own. CONVENTIONS.md section 7. */
import { isBlank, isBreak, isDash, isDigit } from '../core/characters.js'
import { fold } from '../core/fold.js'
import type { Mark } from '../core/parsed.js'
import { isBareName, isNameWord } from './byline.js'
import { isCapital, isCased, isSmall, wordsOf } from './casing.js'
import { readDate } from './date.js'
import { type Form, formsFor, isOwn } from './forms.js'
import type { KnownDay } from './known-day.js'
import { isEmpty, type Line } from './lines.js'
import { type MarkContext, readMarkLine } from './marks.js'
import { withEnglish } from './moment.js'
import { nameAt } from './names.js'
import { type Start, startOf } from './starts.js'
import type { Found } from './templates.js'

export interface CreditContext extends MarkContext {
  lines: readonly Line[]
  /** No line before this one is looked at. */
  first: number
}

export interface Credit {
  mark: Mark
  /** The day on which the credit says that the story was first published. */
  day: KnownDay | null
}

/** Longest credit in brackets, in UTF-16 units, and most lines of a credit paragraph. */
const LONGEST_CREDIT = 1500
const MOST_LINES = 12
/** A template that begins with anything says enough of its own only with this much literal text. */
const TELLING_LITERAL = 20
/** The same below an end mark. */
const SHORTEST_LITERAL = 10
const SHORTEST_WRAPPED = 40
const LONGEST_SIGNED = 60
/** Words of a person's name, people on one line, words in a bracket of names. */
const LONGEST_NAME = 3
const MOST_PEOPLE = 3
const MOST_NAMES = 5
const LONGEST_DAY = 8
const LONGEST_AUTHORED = 140
const STOPS = '.!?…"”\''

/** `Karin Lindqvist/TT`, `(Anna Bianchi)`, `(עלי ואקד, רמאללה)`: who wrote it, on the last line and nothing else. */
export function isSignedLine(text: string, line: Line): boolean {
  const { from, to } = line
  if (to - from > LONGEST_SIGNED) return false
  if (text[from] === '(' && text[to - 1] === ')') {
    const inner = { ...line, from: from + 1, to: to - 1 }
    return isBareName(text, inner) || areUncasedNames(text, inner)
  }
  const slash = text.lastIndexOf('/', to - 1)
  if (slash <= from || !isBareName(text, { ...line, to: slash })) return false
  const { key } = fold(text, slash + 1, to)
  return nameAt(key, 0)?.key.length === key.length
}

/** A few words without figures or a stop, in a script that has no capitals. */
function areUncasedNames(text: string, { from, to }: Line): boolean {
  if (isCased(text, from, to) || /[\d.:!?؟۔"«()]/u.test(text.slice(from, to))) return false
  const words = wordsOf(text, from, to, MOST_NAMES + 1).length
  return words > 1 && words <= MOST_NAMES
}

/** `Salma Haddad`, `-- Jane Rowe`, `Rana / Omar Khatib`, `M. Nassar / H. Sabbagh`, `Selin Kaya - Can Ak`: writer and editor by name, each in one to three words. */
export function isNameLine(text: string, whole: Line): boolean {
  const line = behindDashes(text, whole)
  const { from, to } = line
  if (to - from > LONGEST_SIGNED || !isCased(text, from, to)) return false
  const printed = text.slice(from, to)
  const joint = printed.includes('/') ? '/' : ' - '
  const people = printed.split(joint)
  if (people.length === 1)
    return wordsOf(text, from, to, LONGEST_NAME + 1).length <= LONGEST_NAME && isBareName(text, line)
  let start = from
  for (const person of people) {
    if (!isPerson(text, start, start + person.length)) return false
    start += person.length + joint.length
  }
  return people.length <= MOST_PEOPLE
}

/** `-- Jane Rowe`. */
function behindDashes(text: string, line: Line): Line {
  let { from } = line
  while (from < line.to && (text[from] === ' ' || isDash(text.charCodeAt(from)))) from++
  return from === line.from ? line : { ...line, from }
}

function isPerson(text: string, from: number, to: number): boolean {
  const words = wordsOf(text, from, to, LONGEST_NAME + 1)
  return words.length > 0 && words.length <= LONGEST_NAME && words.every((word) => isNameWord(text, word))
}

/** The bracket that closes at `to`, when it is a credit (or an address for the desk: then a note); else null. */
export function readBracketCredit(context: CreditContext, to: number): Mark | null {
  const { text, lines, first } = context
  const end = closingEnd(text, to)
  const start = openingBracket(text, end, lines[first]!.from)
  if (start < 0) return null
  const { key } = fold(text, start, end)
  const credit = formsFor(context).some((forms) =>
    forms.credits.wholes(key).some((found) => isOwn(found.value, context) && startsWithLiteral(found.value)),
  )
  if (credit || isSignature(text, start, end)) return { label: 'credits', start, end: to }
  return key.startsWith('((') && isAddress(key) ? { label: 'notes', start, end: to } : null
}

/** `… with foreigners. (Liz Fuller)`: a person's name behind the last sentence. */
function isSignature(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_SIGNED && isBehindStop(text, start) && isPersonAlone(text, start + 1, end - 1)
}

function isBehindStop(text: string, start: number): boolean {
  let at = start
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--
  return at < start && STOPS.includes(text.charAt(at - 1))
}

function isPersonAlone(text: string, from: number, to: number): boolean {
  const words = wordsOf(text, from, to, LONGEST_NAME + 1).length
  return words > 1 && words <= LONGEST_NAME && isBareName(text, { start: from, end: to, next: to, from, to, indent: 0 })
}

/** `… had been planned. -- Laura Belin`: a dash and a person's name behind the last sentence. */
export function readDashCredit(text: string, from: number, to: number): Mark | null {
  const floor = Math.max(from, to - LONGEST_SIGNED)
  let dash = to - 1
  while (dash > floor && !isDash(text.charCodeAt(dash))) dash--
  if (dash <= floor || text[dash + 1] !== ' ') return null
  const start = text[dash - 1] === '-' ? dash - 1 : dash
  return isBehindStop(text, start) && isPersonAlone(text, dash + 2, to) ? { label: 'credits', start, end: to } : null
}

/** Behind the closing bracket: a full stop may follow it, or the day in figures (`（編輯：…）1130404`). */
function closingEnd(text: string, to: number): number {
  if (text[to - 1] === '.' && text[to - 2] === ')') return to - 1
  let end = to
  while (to - end < LONGEST_DAY && isDigit(text.charCodeAt(end - 1))) end--
  return text[end - 1] === '）' ? end : to
}

/** The bracket that opens what closes before `end`; -1 when there is none, or a blank line or too much between. */
function openingBracket(text: string, end: number, floor: number): number {
  const close = text[end - 1]
  if (close !== ')' && close !== '）') return -1
  let depth = 0
  let breaks = 0
  for (let at = end - 1; at >= floor && end - at <= LONGEST_CREDIT; at--) {
    const c = text.charCodeAt(at)
    if (c === 0x29 || c === 0xff09) depth++
    else if ((c === 0x28 || c === 0xff08) && --depth === 0) return at
    if (c === 10 || (isBreak(c) && text.charCodeAt(at + 1) !== 10)) {
      if (++breaks > 1) return -1
    } else if (!isBlank(c)) breaks = 0
  }
  return -1
}

/** An e-mail address or a telephone number. */
export function isAddress(key: string): boolean {
  if (key.includes('@')) return true
  let digits = 0
  for (let i = 0; i < key.length; i++) if (isDigit(key.charCodeAt(i))) digits++
  // A newsroom's sign-off (`-- Bergen newsroom 55 01 02 03`, `((Springfield desk 555-010-0199))`) says so by its frame.
  const framed = key.startsWith('--') || key.startsWith('((')
  return digits >= 7 && (framed || key.includes('+') || key.includes('tel'))
}

/** A credit paragraph that ends with line `last`: which line it begins with, or null. */
export function readCreditLines(context: CreditContext, last: number): (Credit & { first: number }) | null {
  const { lines } = context
  const to = lines[last]!.to
  for (let i = last; i > last - MOST_LINES && i >= context.first && !isEmpty(lines[i]!); i--) {
    const { from } = lines[i]!
    const opens = opensParagraph(lines, i, context.first)
    if (!opens && !couldOpen(context, lines[i]!)) continue
    const day = isWrapped(lines, i, last) ? creditAt(context, from, to, opens ? i : null) : undefined
    if (day !== undefined) return { first: i, mark: { label: 'credits', start: from, end: to }, day }
    if (opens) return null
  }
  return null
}

/** The line begins like a credit that does not begin with a slot. */
function couldOpen(context: CreditContext, { from, to }: Line): boolean {
  const { text } = context
  const start = startOf(text, from, to)
  for (const { credits } of formsFor(context)) if (credits.couldBegin(text, from, to, start)) return true
  return false
}

/** A line behind a blank line, or indented deeper than the one before it. */
function opensParagraph(lines: readonly Line[], i: number, first: number): boolean {
  if (i <= first || isEmpty(lines[i - 1]!)) return true
  return lines[i]!.indent > lines[i - 1]!.indent
}

/** One paragraph over several lines has long ones, but for its last. */
function isWrapped(lines: readonly Line[], from: number, last: number): boolean {
  for (let i = from; i < last; i++) if (lines[i]!.to - lines[i]!.from < SHORTEST_WRAPPED) return false
  return true
}

/** `___` or another end mark parts a story from its credits. */
function isBelowMark(context: CreditContext, i: number): boolean {
  let above = i - 1
  while (above > context.first && isEmpty(context.lines[above]!)) above--
  const line = context.lines[above]
  const read = line === undefined ? null : readMarkLine(context, line.from, line.to)
  return read?.kind === 'rule' || read?.kind === 'end'
}

/** Undefined for no credit; else the day that it names, or null. `opening`: the line with which a paragraph opens there. */
function creditAt(
  context: CreditContext,
  from: number,
  to: number,
  opening: number | null,
): KnownDay | null | undefined {
  if (to - from > LONGEST_CREDIT) return undefined
  const { text } = context
  const start = startOf(text, from, to)
  const counts = (form: Form) => isOwn(form, context)
  for (const { credits } of formsFor(context))
    for (const found of credits.wholesOf(text, from, to, start, counts))
      if (
        isOwn(found.value, context) &&
        !isSentence(context.text, from, to, found) &&
        (startsWithLiteral(found.value) || (opening !== null && isTelling(found.value, context, opening)))
      )
        return publishedOn(fold(text, from, to).key, found, context)
  return opening !== null && isBareCredit(context, from, to, start) ? null : undefined
}

function isBareCredit(context: CreditContext, from: number, to: number, start: Start): boolean {
  for (const { bareCredits } of formsFor(context))
    for (const found of bareCredits.wholesOf(context.text, from, to, start))
      if (
        isOwn(found.value, context) &&
        !isSentence(context.text, from, to, found) &&
        isAuthored(context.text, from, to, found.value)
      )
        return true
  return false
}

/** `Jane Rowe, édité par John Roe`: what a form begins with that begins with a slot is names, and no sentence follows. */
function isAuthored(text: string, from: number, to: number, form: Form): boolean {
  if (startsWithLiteral(form)) return true
  if (to - from > LONGEST_AUTHORED || '.!?"”»'.includes(text[to - 1]!)) return false
  const words = wordsOf(text, from, to)
  const capitals = words.filter((word) => isCapital(text.charCodeAt(word.start))).length
  return isCapital(text.charCodeAt(from)) && capitals * 2 > words.length
}

/** `Edited by hand, the plans fill nine sheets.`: a full stop at the end, and no name behind the words of the credit. */
function isSentence(text: string, from: number, to: number, found: Found<Form>): boolean {
  const slot = found.slots[0]
  if (text[to - 1] !== '.' || slot === undefined || slot.start === 0) return false
  const folded = fold(text, from, to)
  const name = folded.key[slot.start] === ' ' ? slot.start + 1 : slot.start
  return isSmall(text.charCodeAt(folded.at(name)))
}

function startsWithLiteral({ form }: Form): boolean {
  return !form.startsWith('{')
}

/** `{text} contributed.` may end any story; its agency's own form, or one with more words, may not. */
function isTelling({ form, agency }: Form, context: CreditContext, opening: number): boolean {
  const { length } = form.split('{text}').join('').trim()
  if (length >= TELLING_LITERAL || (agency !== null && agency === context.agency?.id)) return true
  return length >= SHORTEST_LITERAL && isBelowMark(context, opening)
}

/** The date in `… was first published Oct. 25, 2024.` */
function publishedOn(key: string, found: Found<Form>, context: CreditContext): KnownDay | null {
  const slot = found.slots.at(-1)
  if (slot === undefined || !found.value.form.includes('published')) return null
  const languages = withEnglish(context.language)
  const phrase = readDate(key, slot.start, { languages, numericOrder: null, forgiving: false })
  if (phrase === null || phrase.first.calendar !== 'gregory') return null
  const { year, month, day } = phrase.first
  return year === null || month === null || day === null ? null : { year, month, day }
}
