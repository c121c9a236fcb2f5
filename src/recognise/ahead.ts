/** What comes next on a dateline, asked before a piece of it is taken: source, place, byline or the closing mark. */
import { isPlace, placeAtStart } from '../places/index.js'
import { mayHaveByline, readBracket } from './bracket.js'
import { isSmall } from './casing.js'
import { type Name, plainMarks, traitsOf } from './names.js'
import type { Piece, Reading } from './reading.js'
import type { Item, Scanner } from './scan.js'

/** Hebrew and Arabic begin here. */
export const FIRST_UNCASED = 0x590

/** A province or country in brackets, in characters of the key. */
const LONGEST_REGION = 40
const MOST_SMALL_WORDS = 2
/** Of an agency between slashes. */
const LONGEST_SLASHED = 30
/** An agency that nobody knows, in capitals. */
const SHORTEST_STRANGER = 2
const LONGEST_STRANGER = 10
const COMMA = 0x2c
const [FIRST_GEORGIAN, LAST_GEORGIAN] = [0x10d0, 0x10ff]

export type Marks = Item & { kind: 'marks' }

/** A place was read, and is a known one. */
export function isKnownPlace(key: string, place: Piece | null): place is Piece {
  return place !== null && isPlace(key.slice(place.start, place.end))
}

/** Answers by what was read so far and by what the scanner finds further on; changes neither. */
export class Ahead {
  readonly #scanner: Scanner
  readonly #reading: Reading

  constructor(scanner: Scanner, reading: Reading) {
    this.#scanner = scanner
    this.#reading = reading
  }

  /** `غزة - رويترز، أ ف ب`: a comma joins two agencies, on a line of its own a dash. */
  joinsSource({ marks }: Marks, next: Item): next is Item & { kind: 'name' } {
    if (
      (marks !== ',' && marks !== '-') ||
      next.kind !== 'name' ||
      this.#reading.source === null ||
      this.#reading.bracketed
    )
      return false
    const after = this.#scanner.at(next.end)
    return after.kind === 'end' || (marks === ',' && after.kind === 'marks' && after.marks !== '.')
  }

  /** `EXTON, Pa., March 2`, `EXTON, Pa. (AP)`: an ordinary word between place and date or source is no source. */
  isState(item: Item & { kind: 'name' }, next: Item): boolean {
    const { place, date } = this.#reading
    if (place === null || date !== null || !item.names.every((name) => name.common)) return false
    if (item.names.some((name) => traitsOf(name.agency).sourceBeforeDate)) return false
    if (next.kind !== 'marks') return false
    return (
      next.marks === ',' || next.marks === '.,' || (next.marks === '.' && this.bringsSource(this.#scanner.at(next.end)))
    )
  }

  /** `ایسنا/اصفهان دبیر …`: a place that no mark closes has to be a known one. */
  knownPlace(item: Marks, next: Item): Piece | null {
    const reading = this.#reading
    if (reading.place !== null || reading.source === null || reading.date !== null) return null
    const between = plainMarks(item.marks)
    const open = (name: Name) =>
      traitsOf(name.agency).placeAfterSource.some((form) => form.between === between && form.after === '')
    if (!reading.names.some(open)) return null
    const known = placeAtStart(this.#scanner.key.slice(next.start, next.end))
    return known === 0 ? null : { start: next.start, end: next.start + known }
  }

  bringsSource(next: Item): boolean {
    if (next.kind === 'bracket') return readBracket(this.#scanner, next.inner).names.length > 0
    if (next.kind !== 'name') return false
    const after = this.#scanner.at(next.end)
    if (after.kind === 'marks' && after.marks === ',')
      return this.#reading.date === null || this.#reading.place === null || mayHaveByline(next.names)
    return after.kind !== 'text' && after.kind !== 'date'
  }

  /** The agency prints a place between these marks; a place has few words. */
  hasPlaceForm(item: Marks, next: Item, after: Item): boolean {
    if (after.kind !== 'marks' && after.kind !== 'date') return false
    if (this.#scanner.key.slice(next.start, next.end).split(' ').length > 4) return false
    const between = plainMarks(item.marks)
    const behind = after.kind === 'marks' ? plainMarks(after.marks) : ''
    return this.#reading.names.some((name) =>
      traitsOf(name.agency).placeAfterSource.some((form) => form.between === between && form.after === behind),
    )
  }

  /** `(ANSA) - MONOPOLI (BARI), 6 LUG - `: the place behind a source with its province in brackets. */
  withRegion(item: Marks, next: Item): Item {
    if (this.#reading.source === null || this.#reading.place !== null) return next
    const region = this.#scanner.at(next.end)
    if (region.kind === 'marks') return this.#withState(item, next, region)
    if (region.kind !== 'bracket' || !region.closed || region.end - region.start > LONGEST_REGION) return next
    if (this.#scanner.at(region.inner.start).kind !== 'text' || this.bringsSource(region)) return next
    const after = this.#scanner.at(region.end)
    return after.kind === 'marks' || after.kind === 'date' ? { kind: 'text', start: next.start, end: region.end } : next
  }

  /** `Cimac | México, DF.- `: the agency's form closes the place behind its state. */
  #withState(item: Marks, next: Item, comma: Marks): Item {
    if (comma.marks !== ',') return next
    const state = this.#scanner.at(comma.end)
    if (state.kind !== 'text') return next
    const whole: Item = { kind: 'text', start: next.start, end: state.end }
    return this.hasPlaceForm(item, whole, this.#scanner.at(state.end)) ? whole : next
  }

  /** A place behind the source (`واس- جدة:`) or behind a date that opens the line (`8 июня, Минск /…`). */
  takesPlace(item: Marks, next: Item): boolean {
    const reading = this.#reading
    if (reading.place !== null || reading.placeless) return false
    if (item.marks.includes('.') && reading.source === null) return false
    const after = this.#scanner.at(next.end)
    if (reading.source !== null)
      return (
        this.hasPlaceForm(item, next, after) ||
        this.#bringsDate(item, after) ||
        this.#isLonePlace(item, next, after) ||
        (item.marks === '.' && after.kind === 'marks' && after.marks === ',' && this.isPapersPlace(reading.names, next))
      )
    if (after.kind === 'date') return true
    if (after.kind === 'bracket') return reading.source === null
    return after.kind === 'marks' && next.end - next.start <= 40
  }

  /** `EFE / Madrid`, `AFP | París`, `EFE. Madrid`, `STT, Helsinki`: an agency and a known city with a line to themselves. */
  #isLonePlace(item: Marks, next: Item, after: Item): boolean {
    if (after.kind !== 'end' || this.#reading.names.length === 0 || this.#reading.date !== null) return false
    if (!['/', '|', '.', ','].includes(item.marks)) return false
    return isPlace(this.#scanner.key.slice(next.start, next.end))
  }

  /** `dpa. BERLIN, 6. Oktober. …`, `dpa BERLIN. …`, `dpa Berlin - …`: newspapers print the agency before a known city. */
  isPapersPlace(names: readonly Name[], next: Item): boolean {
    if (names.length === 0 || names.some((name) => name.common) || this.#reading.date !== null) return false
    const after = this.#scanner.at(next.end)
    if (after.kind !== 'marks' || !isPlace(this.#scanner.key.slice(next.start, next.end))) return false
    if (after.marks === '.' || /^-+$/.test(after.marks)) return true
    return after.marks === ',' && this.#scanner.at(after.end).kind === 'date'
  }

  /** `(ASCA) - Roma, 12 giu - `: behind an agency that nobody knows a place has its date beside it. */
  #bringsDate(item: Marks, after: Item): boolean {
    if (this.#reading.names.length > 0 || item.marks !== '-' || this.#reading.date !== null) return false
    return after.kind === 'marks' && after.marks === ',' && this.#scanner.at(after.end).kind === 'date'
  }

  /** `София, 6 октомври. /Фокус/`: behind the date an agency that nobody knows between slashes. */
  takesSlashed(item: Marks, next: Item): boolean {
    const { source, date, place } = this.#reading
    if (source !== null || date === null || place === null || !item.marks.endsWith('/')) return false
    if (next.kind !== 'text' || next.end - next.start > LONGEST_SLASHED) return false
    const after = this.#scanner.at(next.end)
    return after.kind === 'marks' && after.marks.startsWith('/')
  }

  takesByline(item: Marks, next: Item): boolean {
    // Where a text ends is looked for only where names may stand: most often it is the lead.
    if (!this.#mayBringByline(item) || next.end - next.start > 60 || !this.#mayBeNames(next)) return false
    const after = this.#scanner.at(next.end)
    if (this.#reading.source === null) return this.#isBylineBeforeSource(after)
    if (item.marks === '/') return after.kind === 'marks' && after.marks.startsWith('/')
    if (item.marks === ',') return after.kind === 'end' || (after.kind === 'marks' && after.marks !== ',')
    if (after.kind === 'end') return this.has('bylineEndsLine') && item.marks.includes('-')
    return after.kind === 'marks' && after.marks.includes('-') && item.marks.includes('-')
  }

  /** Small words that join names (`bin`, `van der`) are two at most: more of them are a sentence up to its dash. */
  #mayBeNames({ start, end }: Item): boolean {
    let small = 0
    for (let i = start; i < end; i++)
      if ((i === start || this.#scanner.key[i - 1] === ' ') && isSmall(this.#scanner.printed(i))) small++
    return small <= MOST_SMALL_WORDS
  }

  /** `Tiranë, 28 nëntor 2011, NOA - `: behind place and date a word in capitals, between a comma and a dash, is an agency. */
  takesStranger({ marks }: Marks, next: Item): boolean {
    const { place, date, source } = this.#reading
    if (marks.charCodeAt(0) !== COMMA || place === null || date === null || source !== null) return false
    if (!this.#mayBeInitial(next.start)) return false
    const { start, end } = next
    if (end - start < SHORTEST_STRANGER || end - start > LONGEST_STRANGER) return false
    const after = this.#scanner.at(end)
    if (after.kind !== 'marks' || !after.marks.startsWith('-') || !(after.spaceBefore && after.spaceAfter)) return false
    for (let i = start; i < end; i++) if (!this.#mayBeInitial(i)) return false
    return placeAtStart(this.#scanner.key.slice(start, end)) === 0
  }

  /** A capital, or a letter of a script that has none. */
  #mayBeInitial(i: number): boolean {
    const c = this.#scanner.key.charCodeAt(i)
    return this.#scanner.isCapital(i) || (c >= FIRST_GEORGIAN && c <= LAST_GEORGIAN)
  }

  #mayBringByline({ marks }: Marks): boolean {
    const { byline, source, place, date } = this.#reading
    if (byline !== null) return false
    if (source === null) return place !== null && date !== null && marks === ','
    return this.has(marks === '/' ? 'bylineSlashed' : 'bylineAfterSource')
  }

  /** `Lənkəran, 6 oktyabr, Elçin Səfərov, AZƏRTAC`. */
  #isBylineBeforeSource(after: Item): boolean {
    if (after.kind !== 'marks' || after.marks !== ',') return false
    const name = this.#scanner.at(after.end)
    return name.kind === 'name' && name.names.some(({ agency }) => traitsOf(agency).bylineBehindDate)
  }

  /** `Bakı. Rəşad Məlikov – APA. `: names behind a known city, and the agency that prints them there. */
  bringsReporter(next: Item): boolean {
    const { place } = this.#reading
    if (next.kind !== 'text' || !isKnownPlace(this.#scanner.key, place)) return false
    if (next.end - next.start > LONGEST_REGION) return false
    const dash = this.#scanner.at(next.end)
    const name = dash.kind === 'marks' && dash.marks === '-' ? this.#scanner.at(dash.end) : null
    return name?.kind === 'name' && name.names.some(({ agency }) => traitsOf(agency).bylineBeforeSource)
  }

  has(trait: 'bylineAfterSource' | 'bylineSlashed' | 'bylineBeforeSource' | 'bylineFirst' | 'bylineEndsLine'): boolean {
    return this.#reading.names.some((name) => traitsOf(name.agency)[trait])
  }

  /** A comma or a semicolon alone closes nothing, a slash only what a slash opened: but where the agency prints them so. */
  closes(item: Marks, slashed: boolean): boolean {
    if (item.marks === ',') return false
    if (item.marks === ';') return this.#isOwnMark(item)
    if (item.marks === '/' || item.marks === '/,') return slashed || this.#isOwnMark(item) || this.#isDated()
    if (item.marks.includes(':') && this.#reading.source === null && this.#reading.place === null) return false
    return true
  }

  /** `بكين 5 ديسمبر 2013 / حثت …`: behind a place and its whole date a page has a slash in the agency's stead. */
  #isDated(): boolean {
    const { place, date, source } = this.#reading
    return source === null && place !== null && date?.first.figures === false && date.first.year !== null
  }

  /** The form of the agency's datelines ends in this mark. */
  #isOwnMark(item: Marks): boolean {
    return this.#reading.names.some((name) => traitsOf(name.agency).closing.includes(item.marks))
  }
}

export function isWords(item: Item): boolean {
  return item.kind === 'text' || item.kind === 'name'
}
