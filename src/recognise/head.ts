/** What stands above the dateline or the first paragraph: slug line, kicker, headline, deck, byline, notes. */
import { fold } from '../core/fold.js'
import type { Mark, Notice } from '../core/parsed.js'
import type { Label } from '../core/story.js'
import { lookupPlace } from '../places/index.js'
import {
  type Advisories,
  type AdvisoryContext,
  mergeAdvisories,
  noAdvisories,
  readAdvisoryLine,
  readHeadlineAdvisories,
  readSlugAdvisories,
} from './advisory.js'
import { endsSentence } from './body.js'
import {
  barBeforeMoment,
  continuesByline,
  isAgencyByline,
  isBareName,
  isByline,
  isRole,
  isUncasedByline,
} from './byline.js'
import { isCaption, isFromFile, isPictureCredit } from './caption.js'
import { isAllCapitals, isCased, isSmall, wordsOf } from './casing.js'
import { formsFor, isOwn } from './forms.js'
import { isEmpty, type Line } from './lines.js'
import { isSection } from './phrases.js'
import { startOf } from './starts.js'

export interface HeadContext {
  text: string
  lines: readonly Line[]
  /** First line of the story. */
  first: number
  /** Line of the dateline or, without one, of the first paragraph: the head ends before it. */
  end: number
  /** There is a dateline at `end`. */
  dated: boolean
  forms: AdvisoryContext
  /** Marks that are made already (notes, advisories, page lines): their lines are left alone. */
  isClaimed(line: Line): boolean
}

export interface Head {
  marks: Mark[]
  notices: Notice[]
  /** What advisory lines, the slug line and the headline's prefixes say. */
  advisories: Advisories
  /** Index of the line behind it. */
  end: number
}

interface Part {
  label: Label
  lines: Line[]
  /** Index of the first of them. */
  first: number
  /** Index of the line behind them, where nothing stands between them. */
  next: number
}

/** Labels the lines of the head. The first line that is nothing else is the headline. */
export function readHead(context: HeadContext): Head {
  const parts = labelled(context)
  const notices = dropRepeated(context.text, parts)
  joinHeadline(context.text, parts)
  if (liftKicker(context, parts)) joinHeadline(context.text, parts)
  dropStray(context, parts)
  const marks: Mark[] = []
  for (const part of parts) addMarks(context, part, marks)
  return { marks, notices, advisories: advisoriesOf(context.forms, marks, parts), end: context.end }
}

function advisoriesOf(forms: AdvisoryContext, marks: readonly Mark[], parts: readonly Part[]): Advisories {
  let facts = noAdvisories
  for (const part of parts) {
    const line = part.lines[0]!
    const found = advisoryLabels.has(part.label) ? readAdvisoryLine(forms, line.from, line.to) : null
    if (found !== null) facts = mergeAdvisories(facts, found)
  }
  for (const mark of marks) {
    if (mark.label === 'headline') facts = mergeAdvisories(facts, readHeadlineAdvisories(forms, mark.start, mark.end))
    if (mark.label === 'slugline') facts = mergeAdvisories(facts, readSlugAdvisories(forms, mark.start, mark.end))
  }
  return facts
}

/** Labels that an advisory line can have. */
const advisoryLabels: ReadonlySet<Label> = new Set(['version', 'status', 'embargo', 'urgency'])

/** A line that is a note to editors of the agency or language (`Eds: …`, `(Adds …)`). */
export function isNote(forms: AdvisoryContext, line: Line): boolean {
  if (line.to - line.from > LONGEST_NOTE) return false
  const start = startOf(forms.text, line.from, line.to)
  for (const { notes } of formsFor(forms))
    for (const { value } of notes.wholesOf(forms.text, line.from, line.to, start)) if (isOwn(value, forms)) return true
  return false
}

const LONGEST_NOTE = 300

function labelled(context: HeadContext): Part[] {
  const { lines, first, end } = context
  const parts: Part[] = []
  let headed = false
  for (let i = first; i < end; i++) {
    const line = lines[i]!
    if (isEmpty(line) || context.isClaimed(line)) continue
    const before = parts[parts.length - 1]
    const label = isRestOfNote(context, before, i) ? 'notes' : labelOf(context, i, before === undefined, headed)
    if (label === 'headline') headed = true
    if (before?.label === 'byline' && (label === 'byline' || (i === before.next && goesOn(context, line, headed)))) {
      before.lines.push(line)
      before.next++
    } else parts.push({ label, lines: [line], first: i, next: i + 1 })
  }
  return parts
}

/** A note of several lines: the next one goes on in small letters, or up to the bracket that closes it. */
function isRestOfNote({ text, lines }: HeadContext, before: Part | undefined, index: number): boolean {
  if (before?.label !== 'notes' || index !== before.next) return false
  const { from, to } = before.lines[0]!
  const open = text[from] === '(' && !text.slice(from, to).includes(')')
  const line = lines[index]!
  return open ? text[line.to - 1] === ')' : isSmall(text.charCodeAt(line.from))
}

function labelOf(context: HeadContext, index: number, opens: boolean, headed: boolean): Label {
  const { text, lines } = context
  const line = lines[index]!
  if (isByline(text, line, context.forms.language)) return 'byline'
  if (isNote(context.forms, line) && (!opens || hasMore(context, index))) return 'notes'
  const advisory = readAdvisoryLine(context.forms, line.from, line.to)
  if (advisory !== null && (!opens || context.dated || hasMore(context, index))) return advisory.label
  const pictured = !headed && (isFromFile(text, line) || isCaptionSentence(text, line))
  if (pictured && (context.dated || hasMore(context, index))) return 'boilerplate'
  if (isPictureCredit(text, line)) return 'boilerplate'
  if (!headed && context.dated && isBracketed(text, line)) return 'notes'
  if (!headed && isSlug(text, line) && hasMore(context, index)) return 'slugline'
  if (!headed) return isAgencyAlone(context, line) ? 'byline' : 'headline'
  if (isCaption(text, line) || isOutlet(text, line)) return 'boilerplate'
  if (isAgencyByline(text, line, context.forms.language)) return 'byline'
  if (isBracketed(text, line)) return 'notes'
  return isBylineByPlace(context, index) ? 'byline' : 'deck'
}

/** `….（中央社檔案照片）`: a bracket behind a full stop credits a picture; a headline has no stop. */
function isCaptionSentence(text: string, line: Line): boolean {
  if (!')）'.includes(text[line.to - 1]!) || !isCaption(text, line)) return false
  const open = Math.max(text.lastIndexOf('(', line.to), text.lastIndexOf('（', line.to))
  return open > line.from && endsSentence(text, line.from, open)
}

/** `AFP`, `Agence France-Presse` above everything. */
function isAgencyAlone({ text, forms }: HeadContext, line: Line): boolean {
  return line.to - line.from <= LONGEST_AGENCY && isAgencyByline(text, line, forms.language)
}

const LONGEST_AGENCY = 30

/** The line right below a byline belongs to it. */
function goesOn({ text, forms }: HeadContext, line: Line, headed: boolean): boolean {
  return continuesByline(text, line) || isRole(text, line, forms.language) || (headed && isBareName(text, line))
}

/**
 * A bare name above the dateline or what the page prints below an author, and above the dateline a byline word with
 * names where there are no capitals.
 */
function isBylineByPlace(context: HeadContext, index: number): boolean {
  const { text, forms } = context
  const line = context.lines[index]!
  if (isAboveDateline(context, index)) return isBareName(text, line) || isUncasedByline(text, line, forms.language)
  if (!context.dated && !hasMore(context, index) && isUncasedByline(text, line, forms.language)) return true
  return isBareName(text, line) && isBesidePage(context, index)
}

function hasMore(context: HeadContext, index: number): boolean {
  for (let i = index + 1; i < context.end; i++)
    if (!isEmpty(context.lines[i]!) && !context.isClaimed(context.lines[i]!)) return true
  return false
}

/**
 * The last line of the head but for what the reporter is, a blank or the page's line before it: the second line of a
 * headline is no byline.
 */
function isAboveDateline(context: HeadContext, index: number): boolean {
  const { text, lines, forms } = context
  const below = lines[index + 1]
  const role = below !== undefined && index + 1 < context.end && isRole(text, below, forms.language)
  if (!context.dated || hasMore(context, role ? index + 1 : index)) return false
  const above = lines[index - 1]
  return above === undefined || isEmpty(above) || context.isClaimed(above)
}

const LONGEST_AUTHOR = 3

/**
 * A page prints the author's agency, the story's day or how long it takes to read right below the author. More words than
 * one name has are a deck, unless a comma or `and` parts them.
 */
function isBesidePage(context: HeadContext, index: number): boolean {
  const { lines, text } = context
  const below = lines[index + 1]
  const { from, to } = lines[index]!
  const parted = /, | and /u.test(text.slice(from, to))
  if (!parted && wordsOf(text, from, to).length > LONGEST_AUTHOR) return false
  return (
    below !== undefined &&
    !isEmpty(below) &&
    (context.isClaimed(below) || isAgencyByline(text, below, context.forms.language))
  )
}

const LONGEST_OUTLET = 50

/** `Daily Post (Lagos)`: a paper and its city. */
export function isOutlet(text: string, { from, to }: Line): boolean {
  if (to - from > LONGEST_OUTLET || text[to - 1] !== ')') return false
  const open = text.lastIndexOf('(', to)
  return open > from && lookupPlace(text.slice(open + 1, to - 1)) !== null
}

/** `(Adds detail, background)`, `[ CORRECTED 05:53 GMT ]`, or the first of its lines. */
function isBracketed(text: string, line: Line): boolean {
  const open = text[line.from]!
  const close = text[line.to - 1]!
  if (open === '(' && !text.slice(line.from, line.to).includes(')')) return true
  return (open === '(' && close === ')') || (open === '[' && close === ']')
}

/** `BC-US--Shooting,3rd Ld-Writethru`, `USA-SHUTDOWN/TOURISTS (UPDATE 1, PIX)`, `Germany-politics/`: keywords without blanks. */
export function isSlug(text: string, line: Line): boolean {
  if (line.to - line.from > 70 || !isCased(text, line.from, line.to)) return false
  let joints = 0
  let at = line.from
  for (; at < line.to && text[at] !== ' ' && text[at] !== ','; at++) if (text[at] === '-' || text[at] === '/') joints++
  if (joints === 0 || !/^[\p{L}\p{N}/&.'-]+$/u.test(text.slice(line.from, at))) return false
  if (/^(BC|AP|AM|PM)-/.test(text.slice(line.from, line.from + 3))) return true
  if (at === line.to) return true
  const rest = text.slice(at, line.to).trim()
  return (
    (rest.startsWith('(') && rest.endsWith(')')) ||
    /^,\s?\d*\w{0,6} ?\w*[- ]?\w*(,\d+)?$/u.test(rest) ||
    text.slice(line.from, at).includes('--')
  )
}

/** A headline that is printed twice, or again in capitals (HINA): the later one belongs to the page. */
function dropRepeated(text: string, parts: Part[]): Notice[] {
  const notices: Notice[] = []
  if (parts.length < 2) return notices
  const seen = new Set<string>()
  for (const part of parts) {
    if (part.label !== 'headline' && part.label !== 'deck') continue
    const line = part.lines[0]!
    const { key } = fold(text, line.from, line.to)
    if (seen.has(key)) {
      part.label = 'boilerplate'
      notices.push({ kind: 'duplicate-headline', start: line.from, end: line.to })
    }
    seen.add(key)
  }
  return notices
}

const LONGEST_TOWN = 3

/**
 * A deck is one stretch of lines: what stands apart from it, below the byline or the page's lines, is the page's. So is
 * the town that a web page prints between byline and dateline, in a script of its own perhaps.
 */
function dropStray({ text, lines, dated }: HeadContext, parts: readonly Part[]): void {
  let end = -1
  let signed = false
  for (const part of parts) {
    signed ||= part.label === 'byline'
    if (part.label !== 'deck') continue
    const apart = end >= 0 && lines.slice(end, part.first).some((line) => !isEmpty(line))
    if (apart || (dated && signed && isTown(text, part.lines[0]!))) part.label = 'boilerplate'
    else end = part.next
  }
}

function isTown(text: string, line: Line): boolean {
  return countOf(text, line) <= LONGEST_TOWN && !endsSentence(text, line.from, line.to)
}

/** A headline that was cut at the width of the line goes on in the next one. */
function joinHeadline(text: string, parts: Part[]): void {
  const at = parts.findIndex((part) => part.label === 'headline')
  const headline = parts[at]
  const next = parts[at + 1]
  if (headline === undefined || next?.label !== 'deck') return
  const line = headline.lines[0]!
  const rest = next.lines[0]!
  if (line.next !== rest.start || line.to - line.from < 40 || rest.to - rest.from > line.to - line.from) return
  const continued = isSmall(text.charCodeAt(rest.from)) || /[,\-–—،]$/u.test(text.slice(line.to - 1, line.to))
  const capitals = isAllCapitals(text, line.from, line.to) && isAllCapitals(text, rest.from, rest.to)
  if (!continued && !capitals) return
  headline.lines.push(rest)
  parts.splice(at + 1, 1)
}

const LONGEST_KICKER = 3

/**
 * One to three words above a longer line: the headline is below (`HONDURAS GOVERNMENT`, `EU`). Several such lines are what
 * a page prints above it: its name, its sections.
 */
function liftKicker({ text, forms: { language } }: HeadContext, parts: Part[]): boolean {
  const at = parts.findIndex((part) => part.label === 'headline')
  const first = parts[at]
  if (first === undefined || first.lines.length > 1) return false
  const last = lastLabel(text, parts, at)
  const below = (i: number) => parts.find(({ label }, n) => n > i && label !== 'boilerplate')
  const headline = below(last)
  if (headline?.label === 'deck' && isKickerOf(text, parts[last]!.lines[0]!, headline.lines[0]!)) {
    for (let i = at; i <= last; i++) parts[i]!.label = last === at ? 'kicker' : 'boilerplate'
    headline.label = 'headline'
    return true
  }
  // `Mundo`: over a headline of any length.
  const short = below(at)
  if (short?.label !== 'deck' || !isSection(text, first.lines[0]!, language)) return false
  first.label = 'kicker'
  short.label = 'headline'
  return true
}

/** The last of the labels that follow one another from `at` on. */
function lastLabel(text: string, parts: readonly Part[], at: number): number {
  let last = at
  for (let i = at + 1; i < parts.length; i++) {
    const part = parts[i]!
    if (part.label === 'boilerplate') continue
    if (part.label !== 'deck' || !isLabel(text, part) || isKickerOf(text, parts[last]!.lines[0]!, part.lines[0]!)) break
    last = i
  }
  return last
}

function isLabel(text: string, { lines }: Part): boolean {
  return lines.length === 1 && isLabelLine(text, lines[0]!)
}

/** The line has so few words as a section's name has, and no stop. */
export function isLabelLine(text: string, line: Line): boolean {
  return countOf(text, line) <= LONGEST_KICKER && !endsSentence(text, line.from, line.to)
}

/** The line is an over-headline or of a few words, and the headline below it is longer and no sentence. */
export function isKickerOf(text: string, line: Line, headline: Line): boolean {
  const words = countOf(text, line)
  if (!isOverHeadline(text, line) && (words > LONGEST_KICKER || countOf(text, headline) < words + 3)) return false
  return !endsSentence(text, headline.from, headline.to)
}

/** `على لسان …:`, `در گفت‌وگو با …؛`: the mark leads to the headline below. */
export function isOverHeadline(text: string, line: Line): boolean {
  return ':؛;'.includes(text[line.to - 1]!) && countOf(text, line) <= 8
}

/** A long stretch without a blank is of a script that does not part its words. */
function countOf(text: string, line: Line): number {
  const words = wordsOf(text, line.from, line.to, MOST_COUNTED)
  const unparted = words.some(
    ({ start, end }) => end - start > (isHan(text, start) ? 6 : 8) && text.charCodeAt(start) >= 0xe00,
  )
  return unparted ? MOST_COUNTED : words.length
}

/** A Chinese character stands for more than a letter does. */
function isHan(text: string, i: number): boolean {
  const c = text.charCodeAt(i)
  return c >= 0x3400 && c < 0xac00
}

const MOST_COUNTED = 12

/** One mark a part, but one a line where each may have a closing mark of its own (`By A and B=` / `Associated Press=`). */
function addMarks({ text, forms }: HeadContext, { label, lines }: Part, marks: Mark[]): void {
  if (label === 'headline') addMark(text, label, lines[0]!.from, lines[lines.length - 1]!.to, marks)
  else
    for (const line of lines) {
      const bar = label === 'byline' ? barBeforeMoment(text, line, forms.language) : -1
      if (bar < 0) addMark(text, label, line.from, line.to, marks)
      else addSigned(text, line, bar, marks)
    }
}

/** Names, and behind the bar the page's date. */
function addSigned(text: string, line: Line, bar: number, marks: Mark[]): void {
  let to = bar
  while (text[to - 1] === ' ') to--
  marks.push({ label: 'byline', start: line.from, end: to }, { label: 'boilerplate', start: bar, end: line.to })
}

/** The agency's closing mark (`=`, `<`, `+`) is a control and no text. */
function addMark(text: string, label: Label, start: number, end: number, marks: Mark[]): void {
  const to = withoutClosing(text, start, end)
  marks.push({ label, start, end: to })
  if (to < end) marks.push({ label: 'control', start: end - 1, end })
}

function withoutClosing(text: string, start: number, end: number): number {
  const last = text[end - 1]
  if ((last !== '=' && last !== '<' && last !== '+') || end - start < 3) return end
  if (text.slice(start, end - 1).includes('<') || text[start] === last) return end
  let to = end - 1
  while (to > start && text[to - 1] === ' ') to--
  return to
}
