/** A dateline as it was read: what each stretch of the key is. */
import type { Folded } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import type { DatePhrase } from './date.js'
import type { Name } from './names.js'

/** Offsets, of the key or of the text as the owner says. */
export interface Piece {
  start: number
  end: number
}

/** A stretch of a key without these marks at its edges; null where nothing else is there. */
export function pieceOf(key: string, from: number, to: number, marks: string): Piece | null {
  let [start, end] = [from, to]
  while (start < end && marks.includes(key[start]!)) start++
  while (end > start && marks.includes(key[end - 1]!)) end--
  return start < end ? { start, end } : null
}

/** A dateline as it was read, not yet accepted. */
export interface Reading {
  start: number
  /** Behind the closing mark. */
  end: number
  place: Piece | null
  /** A label stands in the place's stead (`CLANDESTINE`, `متابعة`). */
  placeless: boolean
  date: DatePhrase | null
  dateless: boolean
  /** A time of day stands beside the date. */
  timed: boolean
  source: Piece | null
  /** The agencies that print this source; empty for an unknown name in brackets. */
  names: readonly Name[]
  bracketed: boolean
  /** A sign of filing (`电`, `讯`) or a reporter's role in the dateline's frame says what it is, whoever printed it. */
  filed: boolean
  byline: Piece | null
  /** The closing mark; null when the line or a bracket ends the dateline. */
  mark: (Piece & { marks: string }) | null
  /** First key offset of the lead; null when the dateline has its line to itself. */
  lead: number | null
  /** A bracket before the dateline that is none of its parts: `[SON DAKİKA HABERİ]`, `(MENAFN- …)`. */
  prefix: Piece | null
  /** The prefix is a relay's: it names an agency. */
  relayed: boolean
  unbalanced: boolean
  /** The source and the lead were run together. */
  gluedLead: boolean
}

/** Nothing read yet, from a key offset on. */
export function emptyReading(start: number): Reading {
  return {
    start,
    end: start,
    place: null,
    placeless: false,
    date: null,
    dateless: false,
    timed: false,
    source: null,
    names: [],
    bracketed: false,
    filed: false,
    byline: null,
    mark: null,
    lead: null,
    prefix: null,
    relayed: false,
    unbalanced: false,
    gluedLead: false,
  }
}

/** A line whose reading is judged. */
export interface JudgedLine {
  text: string
  folded: Folded
  language: Language | null
  /** Languages whose words count, the likeliest first. */
  languages: readonly string[]
  /** Something follows the line that can be the lead of a dateline that has its line to itself. */
  followed: boolean
}
