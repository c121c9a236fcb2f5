/**
 * Reads one dateline from a position: place, date, source and byline in any order, up to the mark that closes it.
 * Works on folded keys; offsets are into the key. Nothing here judges whether the reading is a dateline: see `accept.ts`.
 */
import { isPlace } from '../places/index.js'
import { Ahead, FIRST_UNCASED, isKnownPlace, isWords, type Marks } from './ahead.js'
import { type BracketContent, readBracket } from './bracket.js'
import { closingMark, partByline, partWeekday } from './closing.js'
import type { DatePhrase } from './date.js'
import { NameAhead } from './name-ahead.js'
import { type Name, traitsOf } from './names.js'
import { emptyReading, type Piece, type Reading } from './reading.js'
import type { Item, Scanner } from './scan.js'

const MOST_PIECES = 28
const FIRST_INDIAN = 0x900
const LONGEST_PLACE = 90
const LONGEST_LONE_PLACE = 40
const MOST_BRACKETED = 4
const LONGEST_INITIALLED = 12

/** Reads from key offset `from`; null where the pieces are in no order that a dateline has. */
export function walk(scanner: Scanner, from: number): Reading | null {
  return new Walk(scanner, from).run()
}

type Bracket = Item & { kind: 'bracket' }
type Found = Reading | 'fail' | null

class Walk {
  readonly #scanner: Scanner
  readonly #reading: Reading
  readonly #ahead: Ahead
  readonly #names: NameAhead
  #previous: Item | null = null
  #slashed = false

  constructor(scanner: Scanner, from: number) {
    this.#scanner = scanner
    this.#reading = emptyReading(scanner.blanks(from))
    this.#ahead = new Ahead(scanner, this.#reading)
    this.#names = new NameAhead(scanner, this.#reading)
  }

  run(): Reading | null {
    let at = this.#reading.start
    for (let n = 0; n < MOST_PIECES; n++) {
      const item = this.#scanner.at(at)
      const found = this.#take(item)
      if (found === 'fail') return null
      if (found !== null) return found
      this.#previous = this.#isInPlace(item) ? { kind: 'text', start: item.start, end: item.end } : item
      at = item.end
    }
    return null
  }

  #take(item: Item): Found {
    switch (item.kind) {
      case 'end':
        return this.#anchored() || this.#isLonePlace() ? this.#close(null, null) : 'fail'
      case 'text':
        return this.#takeText(item)
      case 'date':
        return this.#takeDate(item)
      case 'name':
        return this.#takeName(item)
      case 'bracket':
        return this.#takeBracket(item)
      case 'marks':
        return this.#takeMarks(item)
      case 'time':
        this.#reading.timed = true
        return null
      case 'noPlace':
        if (this.#reading.place !== null) return this.#takeText({ ...item, kind: 'text' })
        if (this.#anchored() && this.#previous?.kind !== 'marks') return 'fail'
        this.#reading.placeless = true
        return null
      case 'noDate':
        this.#reading.dateless = true
        return null
    }
  }

  #anchored(): boolean {
    return this.#reading.source !== null || this.#reading.date !== null || this.#reading.dateless
  }

  /** `ANKARA` alone on its line, `MOSCOW Oct 13 The …`: a look at two letters spares most lines more. */
  #isLonePlace(): boolean {
    const { place } = this.#reading
    if (place === null || place.end - place.start > LONGEST_LONE_PLACE) return false
    return this.#scanner.isCapital(place.start) && this.#scanner.isCapital(place.start + 1)
  }

  #takeText(item: Item): Found {
    if (item.end - item.start > LONGEST_PLACE && !this.#anchored()) return 'fail'
    const reading = this.#reading
    const before = this.#previous
    if (this.#anchored()) {
      if (before?.kind === 'bracket' && this.#opensPlace(item)) {
        reading.place = { start: item.start, end: item.end }
        return null
      }
      if (before?.kind === 'bracket' && reading.source !== null && this.#closesBracket(before))
        return this.#behindBracket(item)
      if ((before?.kind === 'date' || before?.kind === 'time') && reading.place === null && reading.source === null) {
        reading.place = { start: item.start, end: item.end }
        return null
      }
      if (before?.kind === 'date' && (reading.source === null ? this.#isLonePlace() : this.#isDayLast(before)))
        return this.#close(null, item.start)
      if (before?.kind !== 'name' || reading.place !== null || reading.date !== null) return 'fail'
      reading.place = { start: item.start, end: item.end }
      return null
    }
    if (reading.placeless) return 'fail'
    const day = this.#dayAlone(item)
    if (day !== null) reading.date = day
    else if (reading.place === null) reading.place = { start: item.start, end: item.end }
    else if (before?.kind === 'marks' || before?.kind === 'text') reading.place.end = item.end
    else return 'fail'
    return null
  }

  /** The day right behind the source, which a comma parts from its place, is the last of the dateline. */
  #isDayLast({ start }: Item): boolean {
    const { place, source } = this.#reading
    if (place === null || source === null) return false
    const { key } = this.#scanner
    return key.charCodeAt(place.start) >= FIRST_UNCASED && key.slice(source.end, start).trim() === ''
  }

  /** `(AFP) Paris, 6 Oct. - …`: behind the source alone a place, a date and a dash. */
  #opensPlace(item: Item): boolean {
    const { source, place, date, placeless } = this.#reading
    return source !== null && place === null && date === null && !placeless && this.#isPlaceAndDay(item)
  }

  /** A comma, a date and a dash follow. */
  #isPlaceAndDay(item: Item): boolean {
    const comma = this.#scanner.at(item.end)
    const day = comma.kind === 'marks' && comma.marks === ',' ? this.#scanner.at(comma.end) : null
    const mark = day?.kind === 'date' ? this.#scanner.at(day.end) : null
    return mark?.kind === 'marks' && /[-:]$/.test(mark.marks)
  }

  /** The bracket holds the source, or the date behind the source (`کابل، باختر (۱۴ میزان ۱۴۰۴) …`). */
  #closesBracket({ inner, end }: Bracket): boolean {
    const { bracketed, date } = this.#reading
    return bracketed || (date !== null && date.start >= inner.start && date.end < end)
  }

  /** `MADRID, 12 (EUROPA PRESS)`, `मुंबई, दि. १२ :`: a day without its month, between a comma and a bracket, or behind its leader. */
  #dayAlone(item: Item): DatePhrase | null {
    if (this.#reading.place === null || this.#previous?.kind !== 'marks' || this.#previous.marks !== ',') return null
    const day = this.#scanner.dayAlone(item.start)
    if (day === null) return null
    const next = this.#scanner.at(day.end).kind
    return next === 'bracket' || (next === 'marks' && day.start < day.first.start) ? day : null
  }

  /** The lead, or a place where the agency prints one behind its bracket (`[AIM] Maputo -- `). */
  #behindBracket(item: Item): Found {
    const reading = this.#reading
    const none: Marks = {
      kind: 'marks',
      start: item.start,
      end: item.start,
      marks: '',
      spaceBefore: true,
      spaceAfter: true,
    }
    const bare = reading.place === null && reading.date === null
    if (!bare || !this.#ahead.hasPlaceForm(none, item, this.#scanner.at(item.end))) return this.#close(null, item.start)
    reading.place = { start: item.start, end: item.end }
    return null
  }

  #takeDate(item: Item & { kind: 'date' }): Found {
    if (this.#reading.date !== null) return 'fail'
    this.#reading.date = item.phrase
    return null
  }

  #takeName(item: Item & { kind: 'name' }): Found {
    const before = this.#previous
    if (before?.kind === 'bracket' && this.#opensLead(item, before)) return this.#close(null, item.start)
    if (before?.kind === 'bracket' && this.#names.isBehindDay(item)) {
      this.#setSource(item, item.names)
      return null
    }
    if (before?.kind === 'text' || before?.kind === 'bracket' || this.#reading.source !== null) {
      if (before?.kind !== 'text' || this.#anchored()) return 'fail'
      if (!this.#names.isUnmarked(item)) return this.#takeTextWithName(item)
      this.#setSource(item, item.names)
      return null
    }
    const next = this.#scanner.at(item.end)
    if (next.kind === 'text' && before === null && item.names.some((name) => traitsOf(name.agency).sourceFirst)) {
      this.#setSource(item, item.names)
      return null
    }
    if (next.kind === 'text' && this.#names.isUnclosed(item, before)) return this.#closeUnclosed(item, next)
    const papers = before === null && this.#reading.place === null && this.#ahead.isPapersPlace(item.names, next)
    if (next.kind === 'text' && (papers || (before === null && this.#names.opensUnmarked(item, next)))) {
      this.#setSource(item, item.names)
      this.#reading.place = { start: next.start, end: next.end }
      return this.#skip(next)
    }
    if (next.kind === 'date' && this.#names.isBeforeDay(item, before)) {
      this.#setSource(item, item.names)
      return null
    }
    if (next.kind === 'text' || next.kind === 'date') return this.#anchored() ? 'fail' : this.#takeTextWithName(item)
    if (this.#ahead.isState(item, next)) {
      const dotted = this.#scanner.key[item.end] === '.'
      return this.#takeTextWithName(dotted ? { ...item, end: item.end + 1 } : item)
    }
    this.#setSource(item, item.names)
    this.#slashed = before?.kind === 'marks' && before.marks.endsWith('/')
    return null
  }

  /** `MADRID, 6 Oct. (EUROPA PRESS) Una …`: behind the source's bracket an ordinary word is one. */
  #opensLead(item: Item & { kind: 'name' }, before: Bracket): boolean {
    if (this.#reading.source === null || !this.#closesBracket(before)) return false
    return item.names.every((name) => name.common) && this.#scanner.at(item.end).kind !== 'marks'
  }

  /** `غزة/ سامي الحلبي/ الأناضول قال …`. */
  #closeUnclosed(item: Item & { kind: 'name' }, lead: Item): Found {
    this.#setSource(item, item.names)
    this.#previous = item
    return this.#close(null, lead.start)
  }

  /** A name in running words is a word of the place or of a sentence, whatever else it means. */
  #takeTextWithName(item: Item): Found {
    if (this.#reading.place === null) this.#reading.place = { start: item.start, end: item.end }
    else this.#reading.place.end = item.end
    return null
  }

  /** A name that was taken for a word of the place. */
  #isInPlace(item: Item): boolean {
    const { place, source } = this.#reading
    return item.kind === 'name' && place !== null && source === null && place.end >= item.end
  }

  #setSource(piece: Piece, names: readonly Name[]): void {
    const name = names[0]!
    this.#reading.source = { start: piece.start + name.from, end: piece.start + name.to }
    this.#reading.names = names
  }

  #takeBracket(item: Bracket): Found {
    const content = readBracket(this.#scanner, item.inner)
    const reading = this.#reading
    if (content.names.length > 0 && reading.source === null) {
      if (this.#previous === null && this.#isRelay(item)) {
        reading.prefix = { start: item.start, end: item.end }
        reading.relayed = true
        reading.start = this.#scanner.blanks(item.end)
        return null
      }
      return this.#takeSource(item, content)
    }
    if (this.#previous === null && this.#isLabel(item)) {
      reading.placeless = true
      reading.bracketed = true
      return null
    }
    if (content.date !== null && content.source === null && reading.date === null) {
      reading.date = content.date
      return null
    }
    return this.#takeOtherBracket(item, content)
  }

  /** `(Undated) _ …`. */
  #isLabel(item: Bracket): boolean {
    const label = this.#scanner.at(item.inner.start)
    return label.kind === 'noPlace' && this.#scanner.blanks(label.end) >= item.inner.end
  }

  #takeSource(item: Bracket, content: BracketContent): Found {
    const reading = this.#reading
    reading.source = content.source ?? item.inner
    reading.names = content.names
    reading.place ??= content.place
    reading.bracketed = true
    reading.unbalanced = !item.closed
    if (content.date !== null && reading.date === null) reading.date = content.date
    if (content.byline !== null) reading.byline = content.byline
    return null
  }

  /** A relay's bracket before the dateline proper: a place follows it at once, and another source later. */
  #isRelay(item: Bracket): boolean {
    const next = this.#scanner.at(item.end)
    if (next.kind !== 'text') return false
    const rest = walk(this.#scanner, item.end)
    return rest !== null && rest.source !== null
  }

  /** `[Article by Jane Rowe] [Text] Moscow, …`: nothing but tags so far. */
  #isTagged(): boolean {
    const { prefix, place, source, date } = this.#reading
    return prefix !== null && place === null && source === null && date === null && this.#previous?.kind === 'bracket'
  }

  /** `(ANKARA) - …`, `(AGENPO) - Roma, …`: a place or an agency that nobody knows; anything else is a prefix. */
  #takeOpeningBracket(item: Bracket, next: Item): Found {
    const reading = this.#reading
    const start = this.#scanner.blanks(item.inner.start)
    if (next.kind === 'marks' && (next.marks.startsWith('-') || next.marks === '.-')) {
      if (isPlace(this.#scanner.key.slice(start, item.inner.end).trimEnd()))
        reading.place = { start, end: item.inner.end }
      else {
        reading.source = item.inner
        reading.bracketed = true
      }
      return null
    }
    if (next.kind === 'text' && this.#isInitialled(item.inner) && this.#isPlaceAndDay(next)) {
      reading.source = item.inner
      reading.bracketed = true
      return null
    }
    reading.prefix = { start: reading.prefix?.start ?? item.start, end: item.end }
    reading.start = this.#scanner.blanks(item.end)
    this.#previous = null
    return next.kind === 'text' || next.kind === 'bracket' ? null : 'fail'
  }

  /** `(OMNIROMA) Roma, 6 OTT - `: one word that begins with two capitals is an agency that nobody knows. */
  #isInitialled({ start, end }: Piece): boolean {
    if (!this.#scanner.isCapital(start) || !this.#scanner.isCapital(start + 1)) return false
    return end - start <= LONGEST_INITIALLED && !this.#scanner.key.slice(start, end).includes(' ')
  }

  /** Part of the place (`MOSCOW (USSR), 6 JUL 89`), an agency that nobody knows (`CHICAGO (STNG) -- `), or a prefix. */
  #takeOtherBracket(item: Bracket, content: BracketContent): Found {
    const reading = this.#reading
    const next = this.#scanner.at(item.end)
    if (reading.source !== null) {
      if (!this.#isReporter(item, next)) return this.#closeAfterSource(item)
      reading.byline = item.inner
      return null
    }
    if (this.#isEmpty(item)) return this.#previous === null ? 'fail' : null
    if (this.#previous === null || this.#isTagged()) return this.#takeOpeningBracket(item, next)
    if (reading.place === null && !reading.placeless && this.#previous.kind !== 'date') return 'fail'
    const goesOn = next.kind === 'date' || next.kind === 'noDate' || next.kind === 'bracket' || next.kind === 'name'
    if (goesOn || (next.kind === 'marks' && next.marks.startsWith(','))) {
      if (reading.place !== null && !this.#anchored()) reading.place.end = item.end
      return null
    }
    if (reading.place !== null && !this.#anchored() && this.#isPlaceIn(item)) {
      reading.place.end = item.end
      return null
    }
    // Indian and French agencies put nothing behind the bracket; a date before it says that it holds one.
    const open = next.kind === 'text' || next.kind === 'end'
    const dated = next.kind === 'text' && this.#previous.kind === 'date'
    if (next.kind !== 'marks' && !dated && !(open && this.#isBehindCity(item))) return 'fail'
    reading.source = content.source ?? item.inner
    reading.bracketed = true
    if (content.date !== null && reading.date === null) reading.date = content.date
    return null
  }

  /** `Caracas, 6 Oct. ABN (Ana Soto).- `: two words or three with capitals between the agency and a dash. */
  #isReporter({ inner, closed }: Bracket, next: Item): boolean {
    if (this.#previous?.kind !== 'name' || this.#reading.byline !== null || !closed) return false
    if (next.kind !== 'marks' || !next.marks.endsWith('-')) return false
    const blank = this.#scanner.key.indexOf(' ', inner.start)
    if (blank < 0 || blank >= inner.end || !this.#scanner.isCapital(blank + 1)) return false
    return this.#scanner.isCapital(inner.start) && inner.end - inner.start <= LONGEST_LONE_PLACE
  }

  /** `لاہور (نمائندہ خصوصی) …`, `STOCKHOLM (Direkt) …`: a few words behind a known place, in capitals where there are any. */
  #isBehindCity({ inner, closed }: Bracket): boolean {
    const { place } = this.#reading
    const { key } = this.#scanner
    if (
      place === null ||
      !closed ||
      (key.charCodeAt(place.start) < FIRST_UNCASED && !this.#isLonePlace()) ||
      !isKnownPlace(key, place)
    )
      return false
    return key.slice(inner.start, inner.end).trim().split(' ').length <= MOST_BRACKETED
  }

  /** `Gwalior (Madhya Pradesh): `. */
  #isPlaceIn({ inner }: Bracket): boolean {
    return isPlace(this.#scanner.key.slice(inner.start, inner.end).trim())
  }

  /** `VIENNA, Oct 6 () - …`: a bracket that holds nothing is no source. */
  #isEmpty(item: Bracket): boolean {
    return this.#scanner.blanks(item.inner.start) >= item.inner.end
  }

  /** `(NOTIMEX) [TEXT] …` without a mark between. */
  #closeAfterSource(item: Bracket): Found {
    return this.#previous?.kind === 'bracket' ? this.#close(null, item.start) : 'fail'
  }

  #takeMarks(item: Marks): Found {
    if (this.#previous === null) return this.#leadingDash(item)
    const next = this.#scanner.at(item.end)
    if (next.kind === 'end')
      return this.#anchored() || this.#isDash(item) ? this.#close(item, null) : this.#closeAbbreviated(item)
    return this.#anchored() ? this.#marksBehindAnchor(item, next) : this.#marksBehindPlace(item, next)
  }

  /** `Muqdisho —`, `சென்னை:`: the lead is on the next line. */
  #isDash(item: Marks): boolean {
    if (item.marks === ':') return this.#scanner.key.charCodeAt(item.start - 1) >= FIRST_INDIAN
    return item.spaceBefore && /^-+$/.test(item.marks)
  }

  /** `FALLBROOK, Calif.` alone on its line: the full stop is the state's. */
  #closeAbbreviated(item: Marks): Found {
    const { place } = this.#reading
    if (item.marks !== '.' || place === null || !this.#isLonePlace()) return 'fail'
    if (!this.#scanner.key.slice(place.start, place.end).includes(',')) return 'fail'
    place.end = item.end
    return this.#close(null, null)
  }

  /** `- Roma, 06 ott …`: a dash before the whole dateline. */
  #leadingDash(item: Marks): Found {
    if (item.marks !== '-' && item.marks !== '--') return 'fail'
    this.#reading.start = this.#scanner.blanks(item.end)
    return null
  }

  #marksBehindAnchor(item: Marks, next: Item): Found {
    const reading = this.#reading
    if (next.kind === 'time') return null
    if (next.kind === 'name' && this.#names.isRunIn(item, next))
      return this.#closeUnclosed(next, this.#scanner.at(next.end))
    if (this.#ahead.joinsSource(item, next)) {
      reading.source!.end = next.end
      return this.#skip(next)
    }
    if (next.kind === 'date' && reading.date === null && !this.#opensSentence(item, next)) return null
    if (reading.source === null && this.#ahead.bringsSource(next)) return null
    if (next.kind === 'bracket' && reading.date === null && readBracket(this.#scanner, next.inner).date !== null)
      return null
    // `Colombo, May 12, (Daily Mirror) - …`
    if (next.kind === 'bracket' && reading.source === null && reading.place !== null && item.marks === ',') return null
    if (next.kind === 'noPlace' && reading.place === null && item.marks === ',') return null
    if (this.#ahead.takesSlashed(item, next)) {
      reading.source = { start: next.start, end: next.end }
      reading.bracketed = true
      this.#slashed = true
      return this.#skip(next)
    }
    if (next.kind === 'text') {
      const place = this.#ahead.withRegion(item, next)
      if (this.#ahead.takesPlace(item, place)) {
        reading.place = { start: place.start, end: place.end }
        return this.#skip(place)
      }
      if (this.#ahead.takesByline(item, next)) {
        reading.byline = { start: next.start, end: next.end }
        return this.#skip(next)
      }
      if (this.#ahead.takesStranger(item, next)) {
        reading.source = { start: next.start, end: next.end }
        return this.#skip(next)
      }
    }
    const known = next.kind === 'text' ? this.#ahead.knownPlace(item, next) : null
    if (known !== null) {
      reading.place = known
      const lead = this.#scanner.blanks(known.end)
      return this.#close(null, lead < this.#scanner.to ? lead : null)
    }
    return this.#ahead.closes(item, this.#slashed) ? this.#close(item, next.start) : 'fail'
  }

  /** `(Bến Sông) - Ngày 17/8, …`: behind a bracket and a dash a capital word for the day begins the lead. */
  #opensSentence({ marks }: Marks, day: Item & { kind: 'date' }): boolean {
    return this.#reading.bracketed && marks.includes('-') && this.#isLedInCapitals(day)
  }

  /** `Brasilia -- On 25 March, the two countries …`: a capital word for the day behind a spaced dash. */
  #opensLeadWithDay({ marks, spaceAfter }: Marks, day: Item & { kind: 'date' }): boolean {
    return spaceAfter && /^-+$/.test(marks) && this.#isLedInCapitals(day)
  }

  /** A word that leads to the day, and is no weekday, begins with a capital. */
  #isLedInCapitals({ start, phrase }: Item & { kind: 'date' }): boolean {
    return phrase.weekday === null && start < phrase.first.start && this.#scanner.isCapital(start)
  }

  /** The text was taken with the marks before it: the walk goes on behind it. */
  #skip(next: Item): Found {
    let at = next.end
    this.#previous = next
    for (let n = 0; n < MOST_PIECES; n++) {
      const item = this.#scanner.at(at)
      if (item.kind === 'text')
        return this.#previous.kind === 'marks' ? this.#close(this.#previous, item.start) : 'fail'
      const found = this.#take(item)
      if (found !== null) return found
      this.#previous = item
      at = item.end
    }
    return 'fail'
  }

  #marksBehindPlace(item: Marks, next: Item): Found {
    const reading = this.#reading
    if (this.#previous?.kind === 'time' && reading.place === null) return null
    if (reading.place === null && !reading.placeless) return 'fail'
    if (item.marks.includes(';')) return 'fail'
    if (next.kind === 'name' && (this.#names.ranOn(item, next) || this.#names.isRunIn(item, next)))
      return this.#closeUnclosed(next, this.#scanner.at(next.end))
    if (item.marks.includes(':') && this.#ahead.bringsSource(next))
      return this.#isColonBeforeBracket(next) ? null : 'fail'
    if (next.kind === 'date' && this.#opensLeadWithDay(item, next)) return this.#close(item, next.start)
    const inner =
      next.kind === 'date' || next.kind === 'noDate' || next.kind === 'noPlace' || this.#ahead.bringsSource(next)
    if (inner) return null
    if (item.marks === '.' && this.#ahead.bringsReporter(next)) {
      reading.byline = { start: next.start, end: next.end }
      return this.#skip(next)
    }
    if (item.marks === ',' || item.marks === '.,') return isWords(next) || next.kind === 'bracket' ? null : 'fail'
    if (item.marks === '/') return isWords(next) ? null : 'fail'
    if (next.kind === 'bracket' && item.marks === '-') return null
    return /^(?:[.,]?[-_:]+|\.|\/\/)$/.test(item.marks) ? this.#close(item, next.start) : 'fail'
  }

  /** `Berlin: (hib) …`: behind a known place. */
  #isColonBeforeBracket(next: Item): boolean {
    const { place } = this.#reading
    return next.kind === 'bracket' && isKnownPlace(this.#scanner.key, place)
  }

  #close(item: Marks | null, lead: number | null): Reading {
    const reading = this.#reading
    reading.mark = item === null ? null : closingMark(item, lead === null)
    reading.end = Math.max(item?.end ?? this.#previous?.end ?? reading.start, reading.place?.end ?? 0)
    reading.lead = lead
    partByline(this.#scanner, reading)
    partWeekday(this.#scanner, reading)
    return reading
  }
}
