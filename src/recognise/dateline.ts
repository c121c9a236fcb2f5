/** Finds the dateline of a story among its first lines. */
import { type Folded, fold } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { lookupPlace, placeAtEnd, placeAtStart } from '../places/index.js'
import { judge, type Verdict } from './accept.js'
import { isByline } from './byline.js'
import { isAllCapitals, isCapital, isPlaceLike, type Word, wordsOf } from './casing.js'
import type { DateContext } from './date.js'
import { readEastAsian } from './eastasian.js'
import type { Entry } from './lexicon.js'
import { isEmpty, type Line } from './lines.js'
import { type Name, nameAt, traitsOf } from './names.js'
import { Scanner } from './scan.js'
import { type Piece, type Reading, walk } from './walk.js'

/** The dateline in offsets of the text; `reading` keeps its key offsets, `folded` leads from them to the text. */
export interface FoundDateline {
  /** Index of the line on which it begins, and of the one on which it ends. */
  firstLine: number
  line: number
  reading: Reading
  folded: Folded
  /** Text before the dateline on its line that is no part of it: a stand-first, a navigation word. */
  before: Piece | null
  /** The text before is a navigation word that scraping glued on. */
  glued: boolean
  /** An agency's name and the lead were run together. */
  gluedLead: boolean
}

export interface DatelineContext {
  text: string
  lines: readonly Line[]
  /** First line to look at. */
  first: number
  /** Behind the last line that may belong to the story. */
  end: number
  language: Language | null
  /** Lines that belong to something else. */
  isClaimed(line: Line): boolean
  dates: Omit<DateContext, 'forgiving' | 'endsAt'>
}

/** How many non-empty lines may stand before and in the dateline (CONVENTIONS: 8), and how much of a line is read. */
const MOST_LINES = 8
const WINDOW = 300
/** A place and a mark without source or date count only this near to the top. */
const WEAK_LINES = 4
/** A line this long is a paragraph, and after so many of them the body has begun. */
const SHORTEST_PROSE = 150
const MOST_PROSE = 3
/** Each line of a dateline on two lines is this short. */
const SHORT_LINE = 50

/** The first line that holds a dateline; null where none does. */
export function findDateline(context: DatelineContext): FoundDateline | null {
  const candidates = linesToRead(context)
  let weak: FoundDateline | null = null
  let doubtful: FoundDateline | null = null
  for (const [n, index] of candidates.entries()) {
    const found = readLine(context, index, false)
    if (found === null) continue
    if (found.verdict === 'weak') {
      if (n < WEAK_LINES) weak ??= found.dateline
      continue
    }
    if (n === 0 && isDoubtful(found.dateline)) doubtful = found.dateline
    else return doubtful !== null && found.dateline.reading.place === null ? doubtful : found.dateline
  }
  return doubtful ?? findForgiving(context, candidates) ?? (weak !== null && hasLead(context, weak) ? weak : null)
}

/** On a first line a date alone, or a source alone, may be a headline's: a dateline below it is the better one. */
function isDoubtful(found: FoundDateline): boolean {
  const { place, date, placeless, source, names } = found.reading
  if (source === null) return true
  if (found.reading.mark === null && date === null && found.reading.lead !== null) return true
  return names.length > 0 && place === null && date === null && !placeless
}

function linesToRead(context: DatelineContext): number[] {
  const found: number[] = []
  let prose = 0
  for (let i = context.first; i < context.end && found.length < MOST_LINES && prose < MOST_PROSE; i++) {
    const line = context.lines[i]!
    if (isEmpty(line) || context.isClaimed(line) || isByline(context.text, line, context.language)) continue
    found.push(i)
    if (line.to - line.from >= SHORTEST_PROSE) prose++
  }
  return found
}

/** A second look that reads a misspelt month, a glued agency and a dateline on two lines. */
function findForgiving(context: DatelineContext, candidates: readonly number[]): FoundDateline | null {
  for (const index of candidates.slice(0, WEAK_LINES)) {
    const found = readLine(context, index, true)
    if (found?.verdict === 'strong') return found.dateline
  }
  for (const [n, index] of candidates.slice(1, WEAK_LINES + 1).entries()) {
    const found = readTwoLines(context, candidates[n]!, index)
    if (found !== null) return found
  }
  return null
}

/** `عمان` on one line, `21 أيار/مايو 2017` on the next. */
function readTwoLines(context: DatelineContext, first: number, second: number): FoundDateline | null {
  const [above, below] = [context.lines[first]!, context.lines[second]!]
  if (above.to - above.from > SHORT_LINE || below.to - below.from > SHORT_LINE) return null
  if (lookupPlace(context.text.slice(above.from, above.to)) === null) return null
  const printed = fold(context.text, above.from, below.to)
  const folded = { ...printed, key: printed.key.replace(/[\r\n]/gu, ' ') }
  const reading = walk(new Scanner(folded.key, { ...context.dates, forgiving: false }), 0)
  if (reading?.date == null || reading.place === null || reading.lead !== null) return null
  const line = { text: context.text, folded, languages: context.dates.languages, followed: isFollowed(context, second) }
  if (judge(reading, line) !== 'strong') return null
  return { firstLine: first, line: second, reading, folded, before: null, glued: false, gluedLead: false }
}

interface Judged {
  dateline: FoundDateline
  verdict: Verdict
}

function readLine(context: DatelineContext, index: number, forgiving: boolean): Judged | null {
  const line = context.lines[index]!
  const folded = fold(context.text, line.from, Math.min(line.to, line.from + WINDOW))
  const dates = { ...context.dates, forgiving, endsAt: endsAtName }
  const scanner = new Scanner(folded.key, dates, (i) => context.text.charCodeAt(folded.at(i)))
  const judged = {
    text: context.text,
    folded,
    languages: context.dates.languages,
    followed: isFollowed(context, index),
  }
  const offer = (
    reading: Reading | null,
    before: Piece | null = null,
    glued = false,
    gluedLead = false,
  ): Judged | null => {
    if (reading === null) return null
    const verdict = judge(reading, judged)
    return verdict === null
      ? null
      : { dateline: { firstLine: index, line: index, reading, folded, before, glued, gluedLead }, verdict }
  }
  const plain = offer(readEastAsian(scanner)) ?? preferUnglued(context.text, scanner, folded, offer)
  if (!forgiving || plain?.verdict === 'strong') return plain
  return behindStandfirst(context.text, scanner, folded, offer) ?? gluedToLead(scanner, offer) ?? plain
}

type Offer = (reading: Reading | null, before?: Piece | null, glued?: boolean, gluedLead?: boolean) => Judged | null

function endsAtName(key: string, i: number): boolean {
  return nameAt(key, i) !== null
}

function isFollowed(context: DatelineContext, index: number): boolean {
  for (let i = index + 1; i < context.end; i++) if (!isEmpty(context.lines[i]!)) return true
  return false
}

/** The reading from the line's start, a glued navigation word cut off (`أخبارطهران / …`). */
function preferUnglued(text: string, scanner: Scanner, folded: Folded, offer: Offer): Judged | null {
  const found = offer(walk(scanner, 0))
  const place = found?.dateline.reading.place
  if (found === null) return behindCode(text, scanner, folded, offer)
  if (place === undefined || place === null) return found
  const cut = standfirstEnd(text, folded, place)
  if (cut !== null) {
    const shorter = offer(walk(scanner, cut), { start: place.start, end: cut })
    if (shorter?.verdict === 'strong') return shorter
  }
  const glued = gluedWord(folded.key, place)
  if (glued === null) return found
  return offer(walk(scanner, glued), { start: place.start, end: glued }, true) ?? found
}

/** A transmission code stands before the place: `CL2305001530 Palma, 23 may (EFE).-`. */
function behindCode(text: string, scanner: Scanner, folded: Folded, offer: Offer): Judged | null {
  const key = folded.key
  const blank = key.indexOf(' ')
  if (blank < 4 || blank > 20 || !/\d/.test(key.slice(0, blank)) || !isCapital(text.charCodeAt(folded.at(0))))
    return null
  const found = offer(walk(scanner, blank), { start: 0, end: blank })
  return found?.verdict === 'strong' && found.dateline.reading.source !== null ? found : null
}

/** Length of a navigation word glued before a known place, as a key offset; null where the place itself is known. */
function gluedWord(key: string, place: Piece): number | null {
  const whole = key.slice(place.start, place.end)
  if (placeAtStart(whole) === whole.length) return null
  const known = placeAtEnd(whole)
  if (known < 3 || known === whole.length) return null
  const cut = place.end - known
  return key[cut - 1] === ' ' || key[cut - 1] === '-' ? null : isNavigation(key.slice(place.start, cut)) ? cut : null
}

/** Navigation words that pages glue to a place, folded. */
const navigation = new Set(['اخبار', 'سياسه', 'اقتصاد', 'رياضه', 'ثقافه', 'home', 'news', 'world'])

function isNavigation(word: string): boolean {
  return navigation.has(word)
}

/**
 * Where a stand-first or headline in capitals runs into the place (`… EN EL CONGRESO Astorga (León), 23 may (EFE).-`):
 * the key offset at which the place begins. Null where the place is all there is.
 */
function standfirstEnd(text: string, folded: Folded, place: Piece): number | null {
  const words = wordsOf(text, folded.at(place.start), folded.at(place.end), 48)
  const capitals = words.findIndex((word) => !isAllCapitals(text, word.start, word.end))
  if (capitals < 2 || words[capitals] === undefined) return null
  if (words.slice(0, capitals).some((word) => text[word.end - 1] === ',')) return null
  return isCapital(text.charCodeAt(words[capitals]!.start))
    ? keyOffset(folded, words[capitals]!.start, place.start)
    : null
}

/** A dateline in mid-line, behind a stand-first: the source in brackets or slashes is found first, then its place to the left. */
function behindStandfirst(text: string, scanner: Scanner, folded: Folded, offer: Offer): Judged | null {
  const key = folded.key
  for (let i = 1; i < key.length; i++) {
    if (key[i] !== '(' && key[i] !== '/') continue
    const name = nameAt(key, scanner.blanks(i + 1))
    if (name === null) continue
    const start = placeBefore(text, scanner, folded, i) ?? (mayStandAlone(name) ? i : null)
    if (start === null || start === 0) continue
    const found = offer(walk(scanner, start), { start: 0, end: start })
    if (found?.verdict === 'strong') return found
  }
  return null
}

/** The agency prints datelines of its name alone: `… più fontane' (Adnkronos) - …`. */
function mayStandAlone(name: Entry<Name>): boolean {
  return name.values.some(({ agency, common }) => !common && traitsOf(agency).noPlace)
}

/** The key offset at which the place before a source (and its date) begins. */
function placeBefore(text: string, scanner: Scanner, folded: Folded, anchor: number): number | null {
  const end = dateBefore(scanner, anchor) ?? anchor
  const stop = lastWordEnd(folded.key, end)
  const from = Math.max(0, stop - 60)
  const words = wordsOf(text, folded.at(from), folded.at(stop))
  if (from > 0) words.shift()
  const start = capitalsRun(text, words) ?? behindSentence(text, words) ?? behindCapitals(text, words)
  if (start !== null) return keyOffset(folded, start, from)
  const known = placeAtEnd(folded.key.slice(from, stop))
  return known > 2 ? stop - known : null
}

/** Where the date begins that ends just before the source. */
function dateBefore(scanner: Scanner, anchor: number): number | null {
  for (let i = Math.max(1, anchor - 40); i < anchor; i++) {
    const item = scanner.special(i)
    if (item?.kind !== 'date') continue
    const rest = scanner.key.slice(item.end, anchor)
    if (/^[\s.,-]*$/.test(rest)) return i
  }
  return null
}

function lastWordEnd(key: string, end: number): number {
  let at = end
  while (at > 0 && ' ,.-'.includes(key[at - 1]!)) at--
  return at
}

/** The last words are in capitals and the ones before are not: `… с центром города ДУБАЙ`. */
function capitalsRun(text: string, words: readonly Word[]): number | null {
  let i = words.length
  while (i > 0 && isAllCapitals(text, words[i - 1]!.start, words[i - 1]!.end)) i--
  return i > 0 && i < words.length ? words[i]!.start : null
}

/** A sentence ends before the place: `… del puerto. Roma`. */
function behindSentence(text: string, words: readonly Word[]): number | null {
  for (let i = words.length - 1; i > 0; i--) {
    if (!'.!?؟'.includes(text[words[i - 1]!.end - 1]!)) continue
    const last = words[words.length - 1]!
    return isPlaceLike(text, words[i]!.start, last.end) ? words[i]!.start : null
  }
  return null
}

/** A headline in capitals runs into a place that is not: `… AL CONGRESO Astorga (León)`. */
function behindCapitals(text: string, words: readonly Word[]): number | null {
  let i = words.length
  while (i > 0 && !isAllCapitals(text, words[i - 1]!.start, words[i - 1]!.end)) i--
  if (i < 2 || i === words.length) return null
  return isCapital(text.charCodeAt(words[i]!.start)) ? words[i]!.start : null
}

function keyOffset(folded: Folded, offset: number, from: number): number {
  let i = from
  while (i < folded.key.length && folded.at(i) < offset) i++
  return i
}

/** `نيويورك - وامشارك الوفد …`: an agency's name and the lead run together, behind a known place. */
function gluedToLead(scanner: Scanner, offer: Offer): Judged | null {
  const key = scanner.key
  const dash = key.indexOf('- ')
  if (dash < 2 || dash > 40) return null
  const at = scanner.blanks(dash + 2)
  for (let end = at + 2; end <= at + 12 && end < key.length; end++) {
    if (key[end] === ' ') return null
    const name = nameAt(key.slice(0, end), at)
    if (name === null || at + name.key.length !== end) continue
    const cut = new Scanner(key.slice(0, end), scanner.context)
    const reading = walk(cut, 0)
    if (reading?.place == null || placeAtStart(key.slice(0, reading.place.end)) !== reading.place.end) continue
    return offer({ ...reading, lead: end }, null, false, true)
  }
  return null
}

/** The lead of a weak dateline reads like one: it is no headline in capitals, and it goes on to a full stop. */
function hasLead(context: DatelineContext, found: FoundDateline): boolean {
  const line = context.lines[found.line]!
  const lead = found.folded.at(found.reading.lead!)
  if (isAllCapitals(context.text, lead, line.to)) return false
  let last = found.line
  while (last + 1 < context.end && !isEmpty(context.lines[last + 1]!) && context.lines[last + 1]!.indent <= line.indent)
    last++
  const end = context.lines[last]!.to
  return end - lead >= 20 && '.!?؟。।…"”\''.includes(context.text[end - 1]!)
}
