/** What the readers of dates share: the key, the words that count in it, and its figures. */
import { isDigit } from '../core/characters.js'
import type { NoticeKind } from '../core/parsed.js'
import type { CalendarId } from '../core/story.js'
import type { JapaneseEra } from './calendar.js'
import { meaning, type Word, type WordEntry, type WordKind, wordAt } from './words.js'

/** What one printed date says; offsets are into the key. */
export interface PrintedDate {
  calendar: CalendarId
  year: number | null
  month: number | null
  day: number | null
  start: number
  end: number
  /** The era that a Japanese year counts from. */
  era?: JapaneseEra
  /** Figures alone, without a month name: it needs more around it to count as a date. */
  figures: boolean
}

export interface DateNotice {
  kind: NoticeKind
  start: number
  end: number
  values?: Record<string, string | number>
}

/** One date, or the same day in two calendars. */
export interface DatePhrase {
  start: number
  end: number
  first: PrintedDate
  second: PrintedDate | null
  /** 0 (Sunday) to 6, when the phrase names the weekday. */
  weekday: number | null
  notices: DateNotice[]
}

export interface DateContext {
  /** Languages whose reading of a word wins, the likeliest first. */
  languages: readonly string[]
  /** Order of a date in figures; null where neither agency nor language fixes it. */
  numericOrder: 'dmy' | 'mdy' | 'ymd' | null
  /** Read a month name with one letter wrong, and the words of every language. */
  forgiving: boolean
  /** True when a name of an agency stands at this offset: it ends a word that is glued to it (`2015 مواس`). */
  endsAt?: (key: string, i: number) => boolean
}

/** A number of one to four figures in the key. */
export interface Figure {
  value: number
  length: number
  end: number
}

/** A folded key with what it takes to read a date in it; nothing here moves or keeps a position. */
export class DateText {
  readonly key: string
  readonly context: DateContext
  /** The last look-up: what stands at one offset is asked kind by kind. */
  #at = -1
  #entry: WordEntry | null = null

  constructor(key: string, context: DateContext) {
    this.key = key
    this.context = context
  }

  /** The code unit at `i`, or a space at the end: never the empty string, which every string includes. */
  unit(i: number): string {
    return this.key[i] ?? ' '
  }

  word(i: number, kind: WordKind): { word: Word; end: number } | null {
    if (this.#at !== i) {
      this.#entry = wordAt(this.key, i)
      this.#at = i
    }
    const entry = this.#entry
    if (entry === null) return null
    const word = meaning(entry, kind, this.context.languages, this.context.forgiving)
    return word === null ? null : { word, end: i + entry.key.length }
  }

  figure(i: number): Figure | null {
    let end = i
    const stop = Math.min(i + 5, this.key.length)
    while (end < stop && isDigit(this.key.charCodeAt(end))) end++
    if (end === i || end - i > 4) return null
    return { value: Number(this.key.slice(i, end)), length: end - i, end }
  }

  /** A number in Chinese figures: `七`, `二十五`, `一九八七`. */
  hanFigure(i: number): Figure | null {
    let end = i
    while (end < i + LONGEST_NUMERAL && isHanNumeral(this.key.charCodeAt(end))) end++
    return end === i ? null : { value: hanNumber(this.key.slice(i, end)), length: end - i, end }
  }

  /** A colon and a figure: what stands before are hours. */
  isClock(end: number): boolean {
    return this.unit(end) === ':' && isDigit(this.key.charCodeAt(end + 1))
  }

  blanks(i: number): number {
    let at = i
    while (at < this.key.length && this.key.charCodeAt(at) === 32) at++
    return at
  }
}

const HAN_FIGURES = '〇一二三四五六七八九'
const TEN = '十'
const LONGEST_NUMERAL = 4

/** `〇`, the first of them in Unicode. */
export const FIRST_HAN = 0x3007

/** `一` to `十`, `〇`. */
export function isHanNumeral(c: number): boolean {
  return c >= FIRST_HAN && (HAN_FIGURES + TEN).includes(String.fromCharCode(c))
}

/** Tens and ones (`二十五`), or one figure behind the other (`一九八七`). */
function hanNumber(numeral: string): number {
  const ten = numeral.indexOf(TEN)
  if (ten < 0) return [...numeral].reduce((sum, figure) => sum * 10 + HAN_FIGURES.indexOf(figure), 0)
  const tens = ten === 0 ? 1 : HAN_FIGURES.indexOf(numeral[0]!)
  const ones = ten + 1 < numeral.length ? HAN_FIGURES.indexOf(numeral[ten + 1]!) : 0
  return tens * 10 + ones
}

/** Impossible days are read too: 0 and 32 are reported, not overlooked. */
export function isDay(value: number): boolean {
  return value >= 0 && value <= 39
}

export function isMonth(value: number): boolean {
  return value >= 1 && value <= 12
}

/**
 * Two-figure years: 00–49 are 20xx and 50–99 19xx; in the Persian calendar 00–49 are 14xx and 50–99 13xx; of the Buddhist
 * era they are those of its century (`14 ก.พ.66` is 2566).
 */
export function fullYear(year: Figure, calendar: CalendarId): number {
  if (year.length !== 2) return year.value
  if (calendar === 'persian') return year.value < 50 ? 1400 + year.value : 1300 + year.value
  if (calendar === 'buddhist') return 2500 + year.value
  if (calendar !== 'gregory') return year.value
  return year.value < 50 ? 2000 + year.value : 1900 + year.value
}
