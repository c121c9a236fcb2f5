/** What datelines of Chinese, Japanese and Korean copy have in common: their parts stand side by side without a blank. */
import { scriptOf } from '../languages/load.js'
import type { DatePhrase } from './date.js'
import { isHanNumeral } from './date-text.js'
import type { Name } from './names.js'
import { type Piece, pieceOf, type Reading } from './reading.js'
import type { Scanner } from './scan.js'
import { wordAt } from './words.js'

export function isEastAsian(c: number): boolean {
  const script = scriptOf(c)
  return script === 'Hani' || script === 'Hang'
}

export interface Dated {
  place: Piece | null
  date: { phrase: DatePhrase; end: number } | null
}

/** Place and date between two offsets: the date begins at the first figure, or era, that is one. */
export function dateIn(scanner: Scanner, from: number, to: number): Dated {
  for (let i = from; i < to; i++) {
    const c = scanner.key.charCodeAt(i)
    const figure = c >= 48 && c <= 57
    if (!figure && !isHanNumeral(c) && wordAt(scanner.key, i)?.opensDate !== true) continue
    const item = figure ? scanner.special(i) : scanner.date(i)
    if (item?.kind !== 'date' || item.end > to) {
      if (figure) break
      continue
    }
    return { place: trimmed(scanner.key, from, i), date: item }
  }
  const place = trimmed(scanner.key, from, to)
  return { place: place !== null && place.end - place.start <= 12 ? place : null, date: null }
}

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
