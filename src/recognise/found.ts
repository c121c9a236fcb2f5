/** From a found dateline to its marks, its values and what was odd about it. */
import type { Agency } from '../agencies/agency.js'
import { fold } from '../core/fold.js'
import type { Mark, Notice } from '../core/parsed.js'
import type { Dateline, Located, StoryDate } from '../core/story.js'
import type { Language } from '../languages/language.js'
import { lookupPlace, placeAtEnd } from '../places/index.js'
import { endsSentence } from './body.js'
import { isByline, opensByline } from './byline.js'
import { isCaption } from './caption.js'
import { wordsOf } from './casing.js'
import type { DateNotice } from './date.js'
import type { FoundDateline } from './dateline.js'
import type { Line } from './lines.js'
import { nameAt } from './names.js'
import type { Piece } from './reading.js'

/** Offsets of the text. */
export interface DatelineParts {
  start: number
  end: number
  place: Piece | null
  date: Piece | null
  source: Piece | null
  mark: Piece | null
  byline: Piece | null
  prefix: Piece | null
  relayed: boolean
  /** Text before the dateline on its line. */
  before: Piece | null
  /** Where the lead begins on the dateline's line; null when it has the line to itself. */
  lead: number | null
}

/** Key offsets to offsets of the text, ends cut back to the last character taken. */
export function partsOf(text: string, found: FoundDateline): DatelineParts {
  const { reading, folded } = found
  return {
    start: folded.at(reading.start),
    end: endAt(text, found, reading.end),
    place: inText(text, found, reading.place),
    date: inText(text, found, reading.date),
    source: inText(text, found, reading.source),
    mark: inText(text, found, reading.mark),
    byline: inText(text, found, reading.byline),
    prefix: inText(text, found, reading.prefix),
    relayed: reading.relayed,
    before: inText(text, found, found.before),
    lead: reading.lead === null ? null : folded.at(reading.lead),
  }
}

function inText(text: string, found: FoundDateline, part: Piece | null): Piece | null {
  return part === null ? null : { start: found.folded.at(part.start), end: endAt(text, found, part.end) }
}

/** The end of a piece is behind its last character: invisible marks that the key has not stay outside. */
function endAt(text: string, found: FoundDateline, end: number): number {
  if (end === 0) return found.folded.at(0)
  let to = found.folded.at(end - 1) + 1
  while (to < found.folded.at(end) && isAccent(text.charCodeAt(to))) to++
  return to
}

/** A combining mark, which the key has not: it belongs to the letter before it. */
function isAccent(c: number): boolean {
  return c >= 0x300 && /\p{M}/u.test(String.fromCharCode(c))
}

/** A relay's name for the agency that it passes on, a desk's tag (`[Text]`), a label of the page. */
function prefixLabel(text: string, { prefix, relayed }: DatelineParts): Mark['label'] {
  if (relayed) return 'boilerplate'
  return text[prefix!.start] === '[' ? 'notes' : 'kicker'
}

/** The dateline's marks in order; what stands between its parts is `dateline`. */
export function datelineMarks(text: string, parts: DatelineParts): Mark[] {
  const { prefix } = parts
  const marks: Mark[] = []
  if (prefix !== null && prefix.end > prefix.start)
    marks.push({ label: prefixLabel(text, parts), start: prefix.start, end: prefix.end })
  let at = parts.start
  let taken = -1
  for (const mark of markedParts(text, parts)) {
    // A date inside the source's brackets cuts the source short: the later of two that overlap begins behind the first.
    const start = Math.max(mark.start, taken)
    taken = Math.max(taken, mark.end)
    if (start >= mark.end) continue
    addTrimmed(marks, text, 'dateline', at, start)
    marks.push(start === mark.start ? mark : { label: mark.label, start, end: mark.end })
    at = Math.max(at, mark.end)
  }
  addTrimmed(marks, text, 'dateline', at, parts.end)
  return marks
}

/** What stands before the dateline on its line: names, a deck or, where no other is, the headline; names may close it. */
export function aheadMarks(text: string, before: Piece, headed: boolean, language: Language | null): Mark[] {
  const line = trimmed(text, before)
  // A bullet.
  if (line.to - line.from === 1) return [{ label: 'control', start: line.from, end: line.to }]
  const names = namesFrom(text, line, language)
  const marks: Mark[] = []
  if (names > line.from) addTrimmed(marks, text, labelOf(text, { ...line, to: names }, headed), line.from, names)
  if (names < line.to) addTrimmed(marks, text, 'byline', names, line.to)
  return marks
}

/** Where the names begin that close the line, at its start too; the line's end where none do. */
function namesFrom(text: string, line: Line, language: Language | null): number {
  const to = text[line.to - 1] === '.' ? line.to - 1 : line.to
  if (isByline(text, { ...line, to }, language)) return line.from
  // Among capitals alone a name is like any other word.
  if (!/\p{Ll}/u.test(text.slice(line.from, to))) return line.to
  const folded = fold(text, line.from, to)
  const { key } = folded
  for (let i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
    if (!opensByline(key, i + 1, language)) continue
    const from = folded.at(i + 1)
    if (isByline(text, { ...line, from, to }, language)) return from
  }
  return line.to
}

function labelOf(text: string, printed: Line, headed: boolean): Mark['label'] {
  const line = trimmed(text, { start: printed.from, end: printed.to })
  if (isCaption(text, line)) return 'boilerplate'
  if (headed || endsSentence(text, line.from, line.to)) return 'deck'
  if (text.charCodeAt(line.from) >= FIRST_COMPACT && line.to - line.from >= SHORTEST_COMPACT) return 'headline'
  return wordsOf(text, line.from, line.to, FEWEST_WORDS).length < FEWEST_WORDS ? 'deck' : 'headline'
}

/** Less is what was left of a headline. */
const FEWEST_WORDS = 3
/** The same in scripts that part no words. */
const FIRST_COMPACT = 0x2e80
const SHORTEST_COMPACT = 6

function trimmed(text: string, { start, end }: Piece): Line {
  let [from, to] = [start, end]
  while (from < to && text.charCodeAt(from) <= 32) from++
  while (to > from && text.charCodeAt(to - 1) <= 32) to--
  return { start, end, next: end, from, to, indent: 0 }
}

function markedParts(text: string, parts: DatelineParts): Mark[] {
  const marks: Mark[] = []
  const add = (label: Mark['label'], piece: Piece | null) => {
    if (piece !== null) addTrimmed(marks, text, label, piece.start, piece.end)
  }
  add('dateline.place', parts.place)
  add('dateline.date', parts.date)
  add('dateline.source', parts.source)
  add('dateline.mark', parts.mark)
  add('byline', parts.byline)
  return marks.sort((a, b) => a.start - b.start)
}

/** Blanks at the edges and a stretch of nothing else are left out. */
function addTrimmed(marks: Mark[], text: string, label: Mark['label'], from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  if (end > start) marks.push({ label, start, end })
}

/** The values; `date` is resolved already. */
export function datelineOf(text: string, parts: DatelineParts, date: StoryDate | null): Dateline {
  const print = (piece: Piece | null) => (piece === null ? null : text.slice(piece.start, piece.end).trim())
  const place = print(parts.place)
  return {
    text: text.slice(parts.start, parts.end).trim(),
    place,
    located: place === null ? [] : locate(place),
    date,
    source: print(parts.source),
  }
}

/** The cities of a place field: parted at slashes; a state, country or bracket behind a city says where it is. */
export function locate(place: string): Located[] {
  const names = place.includes('/') ? place.split('/') : [place]
  const located: Located[] = []
  for (const name of names) {
    const trimmed = name.trim()
    if (trimmed !== '') located.push(locateOne(trimmed))
  }
  return located
}

function locateOne(name: string): Located {
  return /[,،()（）[\]]/u.test(name) ? locateInRegion(name) : (locateKnown(name) ?? locateEnd(name))
}

function locateKnown(name: string): Located | null {
  const known = lookupPlace(name)
  return known === null ? null : { name, country: known.country, timeZone: known.timeZone }
}

/** `CHATHAM, Mass.`, `MOSCOW (USSR)`. */
function locateInRegion(name: string): Located {
  const [city = '', ...regions] = name.split(/[,،(（[]/u).map((part) => part.replace(/[)）\]]/gu, '').trim())
  const hint = lookupPlace(city)?.country ?? undefined
  const region = regions.map((part) => lookupPlace(part, hint)).find((found) => found !== null) ?? null
  const known = lookupPlace(city, region?.country ?? undefined)
  if (known === null && region === null) return locateEnd(name)
  if (region === null) return { name, country: known!.country, timeZone: known!.timeZone }
  const agreed = known !== null && known.country === region.country ? known.timeZone : null
  return { name, country: region.country, timeZone: agreed ?? region.timeZone }
}

/** `Lucía Peralta Buenos Aires`: no mark tells the reporter from the place, but the place at the end is known. */
function locateEnd(name: string): Located {
  const folded = fold(name)
  const known = placeAtEnd(folded.key)
  const start = folded.at(folded.key.length - known)
  const city = known < 4 || name[start - 1] !== ' ' ? null : name.slice(start)
  const found = city === null ? null : lookupPlace(city)
  return { name: city ?? name, country: found?.country ?? null, timeZone: found?.timeZone ?? null }
}

/** What is odd about how the dateline is printed. */
export function oddities(text: string, found: FoundDateline): Notice[] {
  const { reading, folded, before } = found
  const notices: Notice[] = []
  const add = (kind: Notice['kind'], start: number, end: number) => {
    if (end > start) notices.push({ kind, start: folded.at(start), end: endAt(text, found, end) })
  }
  if (found.glued && before !== null) add('glued-word', before.start, before.end)
  if (reading.gluedLead && reading.source !== null) add('glued-word', reading.source.start, reading.source.end)
  if (reading.unbalanced && reading.source !== null)
    add('unbalanced-dateline', reading.source.start, reading.source.end)
  return notices
}

/** Notices of the date grammar, moved from key offsets to the text. */
export function movedNotices(text: string, found: FoundDateline, notices: readonly DateNotice[]): Notice[] {
  return notices.map((notice) => ({
    kind: notice.kind,
    start: found.folded.at(notice.start),
    end: endAt(text, found, notice.end),
    ...(notice.values === undefined ? {} : { values: notice.values }),
  }))
}

/** Of the agencies that print this source (`APS` is two), one of the story's language, and of these the place's own. */
export function agencyOf(found: FoundDateline, language: string | null, country: string | null): Agency | null {
  const { names } = found.reading
  const fitting = names.filter((name) => language !== null && name.agency.languages.includes(language))
  const candidates = fitting.length > 0 ? fitting : names
  if (candidates.length < 2) return candidates[0]?.agency ?? null
  const near = candidates.find((name) => name.agency.country !== null && name.agency.country === country)
  return (near ?? candidates[0])!.agency
}

/** The text as printed for a stretch of the dateline's key. */
export function printed(text: string, found: FoundDateline): (start: number, end: number) => string {
  return (start, end) => text.slice(found.folded.at(start), endAt(text, found, end)).trim()
}

/** The agency named in a byline (`By …, Press Association`) or a credit; null where none or an ordinary word is. */
export function agencyNamed(text: string, marks: readonly Mark[], language: string | null): Agency | null {
  for (const mark of marks) {
    if (mark.label !== 'byline' && mark.label !== 'credits') continue
    const { key } = fold(text, mark.start, Math.min(mark.end, mark.start + LONGEST_NAMED))
    for (let i = 0; i < key.length; i++) {
      const names = nameAt(key, i)?.values.filter((name) => !name.common) ?? []
      const fitting = names.find((name) => language !== null && name.agency.languages.includes(language)) ?? names[0]
      if (fitting !== undefined) return fitting.agency
    }
  }
  return null
}

const LONGEST_NAMED = 300

/** How far into the body an attribution is looked for. */
const ATTRIBUTION = 600

function printsNoDateline(agency: Agency): boolean {
  return agency.never?.includes('dateline') === true || agency.datelines.every((form) => form.evidence === 'unverified')
}

/** The one agency without datelines whose full name (two words or more) stands in the first sentences. */
export function agencyAttributed(text: string, start: number): Agency | null {
  const { key } = fold(text, start, start + ATTRIBUTION)
  let found: Agency | null = null
  for (let i = 0; i < key.length; i++) {
    const entry = nameAt(key, i)
    if (entry === null || !entry.key.includes(' ')) continue
    const agency = entry.values.find((name) => printsNoDateline(name.agency))?.agency ?? null
    if (agency === null || (found !== null && found !== agency)) continue
    found = agency
  }
  return found
}
