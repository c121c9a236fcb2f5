/** What datelines of Chinese, Japanese and Korean copy have in common: their parts stand side by side without a blank. */
import { scriptOf } from '../languages/load.js'
import { japaneseEra } from './calendar.js'
import type { DatePhrase, PrintedDate } from './date.js'
import { isHanNumeral } from './date-text.js'
import type { Name } from './names.js'
import { type Piece, pieceOf, type Reading } from './reading.js'
import type { Scanner } from './scan.js'
import { meaning, wordAt } from './words.js'

export function isEastAsian(c: number): boolean {
  const script = scriptOf(c)
  return script === 'Hani' || script === 'Hang'
}

export interface Dated {
  place: Piece | null
  date: { phrase: DatePhrase; end: number } | null
}

/** Place and date between two offsets: the date begins at the first figure that is one. */
export function dateIn(scanner: Scanner, from: number, to: number): Dated {
  for (let i = from; i < to; i++) {
    const c = scanner.key.charCodeAt(i)
    const figure = c >= 48 && c <= 57
    if (!figure && !isHanNumeral(c)) continue
    const item = figure ? scanner.special(i) : scanner.date(i)
    if (item?.kind !== 'date' || item.end > to) {
      if (figure) break
      continue
    }
    const era = eraBefore(scanner.key, from, i)
    const phrase =
      era === null ? item.phrase : { ...item.phrase, start: era.start, first: { ...item.phrase.first, ...era } }
    return { place: trimmed(scanner.key, from, era?.start ?? i), date: { phrase, end: item.end } }
  }
  const place = trimmed(scanner.key, from, to)
  return { place: place !== null && place.end - place.start <= 12 ? place : null, date: null }
}

/** `民國114年…`, `令和7年…`: the era that stands right before the year. */
function eraBefore(key: string, from: number, i: number): Pick<PrintedDate, 'calendar' | 'era' | 'start'> | null {
  for (let at = Math.max(from, i - LONGEST_ERA); at < i; at++) {
    const entry = wordAt(key, at)
    if (entry === null || at + entry.key.length !== i) continue
    const word = meaning(entry, 'era', [], true)
    if (word === null) continue
    const era = word.calendar === 'japanese' ? japaneseEra(entry.key) : null
    return { calendar: word.calendar, start: at, ...(era === null ? {} : { era }) }
  }
  return null
}

const LONGEST_ERA = 3

export interface Named extends Piece {
  names: readonly Name[]
}

/** The name alone, without what the agency prints around it (`발 조선중앙통신`). */
export function sourceOf(name: Named): Piece {
  const { from, to } = name.names[0]!
  return { start: name.start + from, end: name.start + to }
}

/** A part without what parts it from the others. */
export function trimmed(key: string, from: number, to: number): Piece | null {
  return pieceOf(key, from, to, ' =/,')
}

export function closed(scanner: Scanner, reading: Reading, mark: Piece | null, end: number): Reading {
  const lead = scanner.blanks(end)
  return {
    ...reading,
    end,
    mark: mark === null ? null : { start: mark.start, end: mark.end, marks: '' },
    lead: lead < scanner.to ? lead : null,
  }
}
