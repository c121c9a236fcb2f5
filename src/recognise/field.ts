/**
 * What an archive or a page puts on one line with a part of the story: the archive's day before the text (`date 2012-10-23
 * MOSCOW Oct 23 …`), the field's name before the headline of a news group's message (`Subject: …`) or of a record
 * (`HEADLINE: …`), the page's time before the headline or the place (`… 04:34 pm IST - PANAJI`). Each is a line of its own
 * to whoever reads the story.
 */
import { isBlank, isDigit, trimmedRange } from '../core/characters.js'
import { isAllCapitals, isCapital, isSmall, wordsOf } from './casing.js'
import type { KnownDay } from './known-day.js'
import { isEmpty, type Line, lines } from './lines.js'
import { isRecord, labelEnd, labelsStory, lastLabelled } from './record.js'

const MOMENT =
  /(?:(?:\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4}) \d{1,2}:\d\d(?::\d\d)?|\[\d{1,2}\.\d{1,2}\.\d{4}\])(?= \p{L})/uy
const FIELD = /date:? (\d{4})-(\d\d)(?:-(\d\d))?(?=\s|$)/iy
/** Before the tag of a relay's text: `Language: Spanish Article Type:BFN [Text] Santiago, 3 Mar …`. */
const RELAYED = /Language: \S+ *Article Type: ?\w+(?=\s|$)/y
const HEADER =
  /(?:ACategory|Approved|Copyright|Date|Distribution|Expires|Format|From|Keywords|Lines|Location|Message-ID|Newsgroups|Organization|Path|Priority|References|Sender|Slugword|Subject|Xref|X-[\w-]+):(?=\s|$)/y
const SUBJECT = 'Subject:'
const NEWSGROUPS = 'Newsgroups:'
/** In lines. */
const LONGEST_HEADER = 30
const ZONE = 'IST - '
/** How far into the text a page's time stands. */
const HEAD = 1500
const LONGEST_PLACE = 40
/** A headline in capitals that opens a paragraph; fewer words are a place (`NIZHNY NOVGOROD. Oct 6 …`). */
const SHORTEST_RUN_IN = 20
const LONGEST_RUN_IN = 160
const FEWEST_WORDS = 3

/** The lines of a story, such parts in lines of their own. */
export function storyLines(text: string): Line[] {
  const all = lines(text)
  const first = all.findIndex((line) => !isEmpty(line))
  if (first < 0) return all
  if (isRecord(text, all)) partRecord(text, all)
  const field = fieldAt(text, all[first]!)
  if (field !== null) part(text, all, first, all[first]!.from + field[0].length)
  const moment = momentAt(text, all[first]!)
  if (moment > 0) part(text, all, first, moment)
  const runIn = runInEnd(text, all[first]!)
  if (runIn > 0) part(text, all, first, runIn)
  const subject = subjectIn(text, all, first)
  if (subject >= 0) part(text, all, subject, all[subject]!.from + SUBJECT.length)
  const zone = text.slice(0, HEAD).indexOf(ZONE)
  if (zone > 0 && isBlank(text.charCodeAt(zone - 1))) partPlace(text, all, zone + ZONE.length)
  return all
}

/** The line of index `i` as two, the second from `at` on. */
function part(text: string, all: Line[], i: number, at: number): void {
  const line = all[i]!
  if (at >= line.to) return
  const { start, end } = trimmedRange(text, line.from, at)
  const rest = trimmedRange(text, at, line.to).start
  all.splice(
    i,
    1,
    { ...line, end: at, next: at, from: start, to: end },
    // The field is indented, if anything is.
    { start: at, end: line.end, next: line.next, from: rest, to: line.to, indent: 0 },
  )
}

/** Each label of a part of the story on a line of its own, the part on the next. */
function partRecord(text: string, all: Line[]): void {
  for (let i = lastLabelled(text, all); i >= 0; i--) {
    const line = all[i]!
    if (labelsStory(text, line)) part(text, all, i, labelEnd(text, line))
  }
}

/** `TALKS ON THE RIVER RESUME. The ministers …`: behind a headline in capitals that opens its paragraph; -1 for none. */
function runInEnd(text: string, { from, to }: Line): number {
  if (!isCapital(text.charCodeAt(from)) || isSmall(text.charCodeAt(from + 1))) return -1
  const stop = /(?<=\p{Lu}{2}(?:\.\.)?)[.?!] (?=\p{Lu}\p{Ll}|\p{Lu} )/gu
  stop.lastIndex = from + SHORTEST_RUN_IN
  const found = stop.exec(text)
  const end = found === null ? to : found.index + 1
  if (end >= to || end - from > LONGEST_RUN_IN || !isAllCapitals(text, from, end)) return -1
  // `YEREVAN, NOVEMBER 5, ARMENPRESS. The …`
  if (/[\d(/]/.test(text.slice(from, end))) return -1
  return wordsOf(text, from, end, FEWEST_WORDS).length < FEWEST_WORDS ? -1 : end
}

function partPlace(text: string, all: Line[], place: number): void {
  const i = all.findIndex(({ end }) => end >= place)
  const line = all[i]
  if (line === undefined || line.to - place > LONGEST_PLACE || !isAllCapitals(text, place, line.to)) return
  part(text, all, i, place)
}

/** The line is such a day, or says so of a text, and nothing else; `day` is null where it names a month or none. */
export function readField(text: string, line: Line): { day: KnownDay | null } | null {
  const field = fieldAt(text, line)
  if (field === null || field[0].length < line.to - line.from) return null
  const [year, month, day] = [field[1], field[2], field[3]].map(Number) as [number, number, number]
  return { day: day > 0 ? { year, month, day } : null }
}

function fieldAt(text: string, { from }: Line): RegExpExecArray | null {
  const first = text[from]
  if (first !== 'd' && first !== 'D' && first !== 'L') return null
  const field = first === 'L' ? RELAYED : FIELD
  field.lastIndex = from
  return field.exec(text)
}

/** Behind the page's day and time before the headline (`12.03.2004 14:25 Council …`), or its day in brackets; -1 for none. */
function momentAt(text: string, { from }: Line): number {
  if (text[from] !== '[' && !isDigit(text.charCodeAt(from))) return -1
  MOMENT.lastIndex = from
  return MOMENT.test(text) ? MOMENT.lastIndex : -1
}

/** Behind the header of a news group's message that begins with line `first`; `first` where none does. */
export function headerEnd(text: string, all: readonly Line[], first: number): number {
  let end = first
  let posted = false
  while (end < all.length && end - first < LONGEST_HEADER && isHeader(text, all[end]!)) {
    posted ||= text.startsWith(NEWSGROUPS, all[end]!.from)
    // The subject may have been parted from its field.
    end += isField(text, all[end]!) ? 2 : 1
  }
  return posted ? Math.min(end, all.length) : first
}

function subjectIn(text: string, all: readonly Line[], first: number): number {
  const end = headerEnd(text, all, first)
  for (let i = first; i < end; i++) if (text.startsWith(SUBJECT, all[i]!.from)) return i
  return -1
}

function isField(text: string, { from, to }: Line): boolean {
  return to - from === SUBJECT.length && text.startsWith(SUBJECT, from)
}

/** `Newsgroups: …`. */
export function isHeader(text: string, { from }: Line): boolean {
  HEADER.lastIndex = from
  return HEADER.test(text)
}
