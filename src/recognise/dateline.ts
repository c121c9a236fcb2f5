/** Finds the dateline of a story among its first lines. */
import { type Folded, fold } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { lookupPlace, placeOf } from '../places/index.js'
import { judge } from './accept.js'
import { continuesByline, isByline } from './byline.js'
import { isCaption } from './caption.js'
import { isAllCapitals } from './casing.js'
import { type DateContext, readDate } from './date.js'
import { isEmpty, type Line } from './lines.js'
import { nameAt } from './names.js'
import { endsAtName, type Opening, readOpening } from './opening.js'
import { readPaper } from './paper.js'
import { readPaperLine } from './paper-line.js'
import type { Reading } from './reading.js'
import { Scanner } from './scan.js'
import { walk } from './walk.js'

/** A dateline with the lines on which it begins and ends. */
export interface FoundDateline extends Opening {
  firstLine: number
  line: number
}

export interface DatelineContext {
  text: string
  lines: readonly Line[]
  /** First line to look at. */
  first: number
  /** Behind the last line that may belong to the story. */
  end: number
  language: Language | null
  /** The headline stands among the lines that are claimed. */
  titled: boolean
  /** Lines that belong to something else. */
  isClaimed(line: Line): boolean
  dates: Omit<DateContext, 'forgiving' | 'endsAt'>
}

/** How many non-empty lines may stand before and in the dateline (CONVENTIONS: 8). */
const MOST_LINES = 8
/** A place and a mark without source or date count only this near to the top, or below a byline. */
const WEAK_LINES = 4
const WEAK_LONE_LINES = 6
/** A line this long is a paragraph, and after so many of them the body has begun. */
const SHORTEST_PROSE = 150
const MOST_PROSE = 3
/** How much of a line is read. */
const WINDOW = 300
/** A lead behind a place and a mark alone has at least so many characters. */
const SHORTEST_LEAD = 20
const STOPS = '۔».!?؟。।។៕።፡။…"”\''
/** An agency behind the last sentence. */
const LONGEST_CREDIT = 24
/** Each line of a dateline on two lines is this short. */
const SHORT_LINE = 50

/** A line that may hold a dateline. */
interface Candidate {
  index: number
  folded: Folded
  /** It is the first line of the text. */
  opens: boolean
}

/** The first line that holds a dateline; null where none does. */
export function findDateline(context: DatelineContext): FoundDateline | null {
  const dates = grammar(context, false)
  const candidates: Candidate[] = []
  let prose = 0
  let weak: FoundDateline | null = null
  let listed = false
  let signed = false
  let doubtful: FoundDateline | null = null
  for (let i = context.first; i < context.end && candidates.length < MOST_LINES && prose < MOST_PROSE; i++) {
    const line = context.lines[i]!
    if (isEmpty(line) || context.isClaimed(line) || isCaption(context.text, line)) continue
    if (isByline(context.text, line, context.language)) {
      signed = true
      if (i + 1 < context.end && isRestOfByline(context.text, context.lines[i + 1]!)) i++
      continue
    }
    const folded = fold(context.text, line.from, Math.min(line.to, line.from + WINDOW))
    const candidate = { index: i, folded, opens: candidates.length === 0 }
    const n = candidates.push(candidate) - 1
    if (line.to - line.from >= SHORTEST_PROSE) prose++
    const found = readLine(context, candidate, dates)
    if (found === null || (prose > 0 && isCreditLine(found)) || (n > 0 && endsText(context, found))) continue
    if (found.verdict === 'weak') {
      if (weak === null && !listed && (isNearTop(context, found, n) || (signed && found.reading.lead !== null))) {
        listed = isInList(context, found, dates)
        if (!listed) weak = found
      }
      continue
    }
    if (n === 0 && isDoubtful(found)) doubtful = found
    else if (isPageLine(found)) return sourcedBelow(context, i, dates) ?? found
    else return doubtful !== null && !isBetter(found, doubtful) ? doubtful : found
  }
  return doubtful ?? findForgiving(context, candidates) ?? (weak !== null && hasLead(context, weak) ? weak : null)
}

/** A place alone on a line, without a mark, is no dateline where nothing stands above it, but much of a page may. */
function isNearTop({ titled }: DatelineContext, { reading }: FoundDateline, n: number): boolean {
  if (reading.lead !== null) return n < WEAK_LINES
  return (n > 0 || titled || reading.mark !== null) && n < WEAK_LONE_LINES
}

/** One for all lines. */
function grammar({ dates: { languages, numericOrder } }: DatelineContext, forgiving: boolean): DateContext {
  return { languages, numericOrder, forgiving, endsAt: endsAtName }
}

/** `March 3, 1898 - …` or `Paris: …`, and the next paragraph opens with a date or a label too. */
function isInList(context: DatelineContext, { reading, line }: FoundDateline, dates: DateContext): boolean {
  if (reading.source !== null) return false
  const next = nextLine(context, line + 1)
  if (next >= context.end) return false
  const { from, to } = context.lines[next]!
  const end = Math.min(to, from + SHORT_LINE)
  if (reading.place !== null)
    return reading.mark?.marks.includes(':') === true && LABEL.test(context.text.slice(from, end))
  return readDate(fold(context.text, from, end).key, 0, dates) !== null
}

/** Up to three words and a colon. */
const LABEL = /^\p{Lu}[^\s:]*(?: [^\s:]+){0,2} ?: /u

/** On a first line a date alone, or a source alone, may be a headline's: a dateline below it is the better one. */
function isDoubtful(found: FoundDateline): boolean {
  const { place, date, placeless, source, names, mark, lead } = found.reading
  if (source === null || (names.length === 0 && date === null)) return true
  if (mark === null && date === null && lead !== null) return true
  return names.length > 0 && place === null && date === null && !placeless
}

/** It has a place, or an agency that the doubtful one has not; what stands there for a place nobody knows. */
function isBetter({ reading }: FoundDateline, { reading: doubtful, folded }: FoundDateline): boolean {
  if (reading.place !== null) return true
  if (reading.names.length === 0 || doubtful.source !== null || doubtful.place === null) return false
  return placeOf(folded.key.slice(doubtful.place.start, doubtful.place.end)) === null
}

/**
 * Less than a whole dateline alone on a line: a page prints a place and a day above the story too (`काठमाडौँ, साउन १२ गते`),
 * an author with the author's agency (`Ana Soto (EFE)`), an agency and a day.
 */
function isPageLine({ reading }: FoundDateline): boolean {
  const { lead, place, source, date } = reading
  return lead === null && (source !== null || date !== null) && (place === null || source === null || date === null)
}

/** `(12/09/2005, Xinhua)` below a paragraph: no place, no lead. */
function isCreditLine({ reading }: FoundDateline): boolean {
  return reading.place === null && reading.lead === null
}

/** `RP/2 October, 2018/Rahman`: the last line, with a word where the lead would be, signs what stands above it. */
function endsText(context: DatelineContext, { reading, folded, line }: FoundDateline): boolean {
  const { lead } = reading
  if (lead === null || folded.key.length - lead >= SHORTEST_LEAD || isFollowed(context, line)) return false
  return !STOPS.includes(context.text[context.lines[line]!.to - 1]!)
}

/** The dateline of a known agency on the next line that holds anything. */
function sourcedBelow(context: DatelineContext, index: number, dates: DateContext): FoundDateline | null {
  let i = index + 1
  while (i < context.end && isEmpty(context.lines[i]!)) i++
  if (i >= context.end) return null
  const line = context.lines[i]!
  const folded = fold(context.text, line.from, Math.min(line.to, line.from + WINDOW))
  const found = readLine(context, { index: i, folded, opens: false }, dates)
  return found?.verdict === 'strong' && found.reading.names.length > 0 && found.reading.place !== null ? found : null
}

/** `Associated Press Writer`, and no dateline. */
function isRestOfByline(text: string, line: Line): boolean {
  return !isEmpty(line) && !text.slice(line.from, line.to).includes('(') && continuesByline(text, line)
}

/** A second look that reads what copy gets wrong, and a dateline on two lines. */
function findForgiving(context: DatelineContext, candidates: readonly Candidate[]): FoundDateline | null {
  const dates = grammar(context, true)
  for (let n = 0; n < candidates.length && n < WEAK_LINES; n++) {
    const found = readLine(context, candidates[n]!, dates)
    if (found?.verdict === 'strong' && !(n > 0 && endsText(context, found))) return found
  }
  for (let n = 1; n < candidates.length && n <= WEAK_LINES; n++) {
    const found = readTwoLines(context, candidates[n - 1]!.index, candidates[n]!.index)
    if (found !== null) return found
  }
  return findPaper(context, candidates)
}

/** The dateline of a paper or a site, where its script has no capitals. */
function findPaper(context: DatelineContext, candidates: readonly Candidate[]): FoundDateline | null {
  const { lines, end, language } = context
  if (language?.paperWords === undefined)
    return language?.paperLines === true ? findPaperLine(context, candidates) : null
  for (let n = 0; n < candidates.length && n < WEAK_LINES; n++) {
    const { index, folded } = candidates[n]!
    const below = nextLine(context, index + 1)
    const followed = below < end && lines[below]!.to - lines[below]!.from >= SHORTEST_PROSE / 2
    const tight = below === index + 1
    const reading = readPaper({ key: folded.key, language, followed, headed: n > 0, tight })
    if (reading === null || (reading.lead !== null && !hasLead(context, paperAt(reading, candidates[n]!)))) continue
    return paperAt(reading, candidates[n]!)
  }
  return null
}

/** Such a line between the headline and the text. */
function findPaperLine({ text, lines, end }: DatelineContext, candidates: readonly Candidate[]): FoundDateline | null {
  for (let n = 1; n < candidates.length && n < WEAK_LINES; n++) {
    const { index, folded } = candidates[n]!
    const below = lines[index + 1]
    if (below === undefined || index + 1 >= end || below.to - below.from < SHORTEST_PROSE / 2) continue
    const reading = readPaperLine(text, folded.key, folded.at.bind(folded))
    if (reading !== null) return paperAt(reading, candidates[n]!)
  }
  return null
}

function paperAt(reading: Reading, { index, folded }: Candidate): FoundDateline {
  const before = reading.start > 0 ? { start: 0, end: 1 } : null
  return { verdict: 'strong', firstLine: index, line: index, reading, folded, before, glued: false }
}

function readLine(context: DatelineContext, candidate: Candidate, dates: DateContext): FoundDateline | null {
  const { text, language } = context
  const { index, folded, opens } = candidate
  const found = readOpening({ text, folded, language, dates, followed: isFollowed(context, index), opens })
  if (found === null) return null
  // Named one by one: V8 copies an object and then adds to it far more slowly, and every line comes by here.
  const { verdict, reading, before, glued } = found
  return { verdict, reading, folded, before, glued, firstLine: index, line: index }
}

/** `عمان` on one line, `21 أيار/مايو 2017` on the next. */
function readTwoLines(context: DatelineContext, first: number, second: number): FoundDateline | null {
  const [above, below] = [context.lines[first]!, context.lines[second]!]
  if (above.to - above.from > SHORT_LINE || below.to - below.from > SHORT_LINE) return null
  if (lookupPlace(context.text.slice(above.from, above.to)) === null) return null
  const printed = fold(context.text, above.from, below.to)
  const folded = { key: printed.key.replace(/[\r\n]/gu, ' '), at: (i: number) => printed.at(i) }
  const reading = walk(new Scanner(folded.key, { ...context.dates, forgiving: false }), 0)
  if (reading?.date == null || reading.place === null || reading.lead !== null) return null
  const followed = isFollowed(context, second)
  const { text, language, dates } = context
  const verdict = judge(reading, { text, folded, language, languages: dates.languages, followed })
  if (verdict !== 'strong') return null
  return { verdict, firstLine: first, line: second, reading, folded, before: null, glued: false }
}

function isFollowed(context: DatelineContext, index: number): boolean {
  return nextLine(context, index + 1) < context.end
}

/** The next line that holds something. */
function nextLine({ lines, end }: DatelineContext, from: number): number {
  let at = from
  while (at < end && isEmpty(lines[at]!)) at++
  return at
}

/** The next line that holds something of the story; the last of all where none does. */
function nextOwnLine(context: DatelineContext, from: number): number {
  let at = nextLine(context, from)
  while (at < context.end && context.isClaimed(context.lines[at]!)) at = nextLine(context, at + 1)
  return Math.min(at, context.end - 1)
}

/** The lead of a weak dateline reads like one: it is no headline in capitals, and it goes on to a full stop. */
function hasLead(context: DatelineContext, found: FoundDateline): boolean {
  const own = found.reading.lead
  const index = own === null ? nextOwnLine(context, found.line + 1) : found.line
  const line = context.lines[index]!
  const lead = own === null ? line.from : found.folded.at(own)
  if (isAllCapitals(context.text, lead, line.to)) return false
  if (endsLead(context, line)) return line.to - lead >= SHORTEST_LEAD
  // A paper may put a credit behind the last stop.
  if (line.to - lead >= SHORTEST_PROSE && context.text.slice(lead, line.to).includes('. ')) return true
  if (found.reading.date === null && endsBeforeWidth(line, context.lines[index + 1])) return false
  return endOfLead(context, index) - lead >= SHORTEST_LEAD
}

/**
 * A line much shorter than the next was not cut at a width: it ends there, as headlines do. One with a date may be short
 * because it has lost its agency.
 */
function endsBeforeWidth(line: Line, next: Line | undefined): boolean {
  return next !== undefined && !isEmpty(next) && (line.to - line.start) * 4 < (next.to - next.start) * 3
}

function endsLead({ text }: DatelineContext, line: Line): boolean {
  const length = line.to - line.from
  if (length >= WINDOW || (text[line.to - 1] === ':' && length >= SHORTEST_PROSE)) return true
  if (STOPS.includes(text[line.to - 1]!)) return true
  // A credit may close the only paragraph: `… worden. (dpa/bb)`, `… Verlust". epd`.
  const stop = Math.max(line.from, line.to - LONGEST_CREDIT)
  for (let i = line.to - 2; i > stop; i--)
    if (text[i] === ' ' && STOPS.includes(text[i - 1]!)) return text[i + 1] === '(' || isAgency(text, i + 1, line.to)
  return false
}

function isAgency(text: string, from: number, to: number): boolean {
  const { key } = fold(text, from, to)
  return nameAt(key, 0)?.key.length === key.length
}

/** Where a line of the paragraph ends with a stop; -1 where none does. */
function endOfLead(context: DatelineContext, index: number): number {
  const { indent } = context.lines[index]!
  for (let i = index; i < context.end; i++) {
    const line = context.lines[i]!
    if (isEmpty(line) || (i > index && line.indent > indent)) break
    if (endsLead(context, line)) return line.to
  }
  return -1
}
