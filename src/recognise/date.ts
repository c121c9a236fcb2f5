/**
 * The grammar of printed dates: `6 تشرين الاول /اكتوبر`, `Feb. 1, 2017`, `25 شوال 1436 هـ الموافق 10 أغسطس 2015 م`,
 * `2025. október 6., hétfő`, `13 NOV 89`, `8月29日`, `6-10-2025`, `1996-08-22`. It reads folded keys, so digits are ASCII.
 */
import { isDigit } from '../core/characters.js'
import type { NoticeKind } from '../core/parsed.js'
import type { CalendarId } from '../core/story.js'
import { lookupPlace } from '../places/index.js'
import type { JapaneseEra } from './calendar.js'
import { isApart, isWordUnit } from './lexicon.js'
import { misspeltMonth } from './misspelt.js'
import { meaning, type Word, type WordKind, wordAt } from './words.js'

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

/** Units of East Asian dates, folded. */
const YEAR_UNITS = '年년'
const MONTH_UNITS = '月월'
const DAY_UNITS = '日일号號'

/** Reads the date phrase that begins at `i`, or null. */
export function readDate(key: string, i: number, context: DateContext): DatePhrase | null {
  return new DateReader(key, context).phrase(i)
}

interface Figure {
  value: number
  length: number
  end: number
}

class DateReader {
  readonly #key: string
  readonly #context: DateContext
  #notices: DateNotice[] = []
  #weekday: number | null = null

  constructor(key: string, context: DateContext) {
    this.#key = key
    this.#context = context
  }

  phrase(start: number): DatePhrase | null {
    if (!this.#mayBegin(start)) return null
    const from = this.#skipWeekday(start)
    const first = this.#one(from)
    if (first === null) return null
    let end = this.#trailingWeekday(first.end)
    const second = this.#second(first, end)
    if (second !== null) end = second.end
    return {
      start: this.#weekday === null ? first.start : start,
      end,
      first,
      second,
      weekday: this.#weekday,
      notices: this.#notices,
    }
  }

  /** A figure or a word of dates; asked of every word, so it costs one look-up. */
  #mayBegin(start: number): boolean {
    if (isDigit(this.#key.charCodeAt(start)) || this.#context.forgiving) return true
    return wordAt(this.#key, start) !== null
  }

  /** One date in one calendar. */
  #one(start: number): PrintedDate | null {
    const leader = this.#word(start, 'leader')
    const i = leader === null ? start : this.#blanks(leader.end)
    const figure = this.#figure(i)
    if (figure !== null) return this.#fromFigure(i, figure)
    const month = this.#month(i)
    if (month !== null) return this.#monthFirst(i, month)
    const day = this.#word(i, 'dayWord')
    if (day === null) return null
    return this.#dayFirst(i, { value: day.word.value, length: 0, end: day.end })
  }

  #fromFigure(start: number, figure: Figure): PrintedDate | null {
    return (
      this.#eastAsian(start, figure) ??
      (figure.length === 4 ? this.#yearFirst(start, figure) : this.#dayFirst(start, figure)) ??
      this.#inFigures(start, figure)
    )
  }

  /** `8月29日`, `2026年9月7日`, `20日`. */
  #eastAsian(start: number, figure: Figure): PrintedDate | null {
    let year: number | null = null
    let month: number | null = null
    let at: Figure | null = figure
    if (YEAR_UNITS.includes(this.#unit(at.end))) {
      year = at.value
      at = this.#figure(this.#blanks(at.end + 1))
      if (at === null) return null
    }
    if (MONTH_UNITS.includes(this.#unit(at.end))) {
      month = at.value
      at = this.#figure(this.#blanks(at.end + 1))
      if (at === null) return null
    }
    if (!DAY_UNITS.includes(this.#unit(at.end))) return null
    return { calendar: 'gregory', year, month, day: at.value, start, end: at.end + 1, figures: false }
  }

  /** The code unit at `i`, or a space at the end: never the empty string, which every string includes. */
  #unit(i: number): string {
    return this.#key[i] ?? ' '
  }

  /** `6 October 2025`, `6. listopada`, `22nd April, 2026`, `06 de octubre de 2025`, `6 تشرين الاول /اكتوبر`. */
  #dayFirst(start: number, day: Figure): PrintedDate | null {
    if (day.length > 2 || (day.length > 0 && !this.#isDay(day.value))) return null
    const month = this.#month(this.#between(this.#dayMark(day.end)))
    if (month === null) return null
    const year = this.#year(month.end, month.word.calendar)
    return this.#dated(start, day.value, month, year)
  }

  /** `Oct. 6, 2025`, `spalio 6 d.`, `መስከረም 26/2018`. */
  #monthFirst(start: number, month: MonthFound): PrintedDate | null {
    const day = this.#figure(this.#between(month.end))
    if (day === null || day.length > 2 || !this.#isDay(day.value) || this.#isClock(day.end)) return null
    const end = this.#unit(day.end) === '.' ? day.end : this.#dayMark(day.end)
    const year = this.#year(end, month.word.calendar)
    return this.#dated(start, day.value, { ...month, end }, year)
  }

  /** `2025. október 6.`, `2026 оны есдүгээр сарын 7`. */
  #yearFirst(start: number, year: Figure): PrintedDate | null {
    const month = this.#month(this.#between(this.#dayMark(year.end)))
    if (month === null) return null
    const day = this.#figure(this.#between(month.end))
    if (day === null || day.length > 2 || !this.#isDay(day.value)) return null
    return this.#dated(start, day.value, { ...month, end: this.#dayMark(day.end) }, { ...year, calendar: null })
  }

  #dated(start: number, day: number, month: MonthFound, year: YearFound | null): PrintedDate {
    const calendar = year?.calendar ?? calendarOf(month.word.calendar, year?.value ?? null)
    return {
      calendar,
      year: year === null ? null : fullYear(year, calendar),
      month: month.conflict ? null : month.word.value,
      day,
      start,
      end: Math.max(year?.end ?? 0, month.end),
      figures: false,
    }
  }

  /** `1996-08-22`, `08.02.2001`, `6-10-2025`, `15-7`, `6 - 10`. */
  #inFigures(start: number, first: Figure): PrintedDate | null {
    const second = this.#nextFigure(first.end, null)
    if (second === null) return null
    const third = this.#nextFigure(second.figure.end, second.separator)
    const parts = third === null ? [first, second.figure] : [first, second.figure, third.figure]
    const order = this.#order(parts)
    if (order === null) return null
    const [dayIndex, monthIndex, yearIndex] = order
    const end = parts[parts.length - 1]!.end
    const year = yearIndex === null ? null : parts[yearIndex]!
    const calendar = year === null ? 'gregory' : this.#calendarOfFigures(year)
    const era = this.#word(this.#blanks(end), 'era')
    const date: PrintedDate = {
      calendar: era?.word.calendar ?? calendar,
      year: year === null ? null : fullYear({ ...year, calendar: null }, era?.word.calendar ?? calendar),
      month: parts[monthIndex]!.value,
      day: parts[dayIndex]!.value,
      start,
      end: era?.end ?? (this.#unit(end) === '.' && second.separator === '.' && third === null ? end + 1 : end),
      figures: true,
    }
    if (this.#isAmbiguous(parts, dayIndex, monthIndex))
      this.#notices.push({ kind: 'ambiguous-day-month', start, end, values: { day: date.day!, month: date.month! } })
    return date
  }

  #isAmbiguous(parts: Figure[], dayIndex: number, monthIndex: number): boolean {
    if (this.#context.numericOrder !== null || parts[0]!.length === 4) return false
    const day = parts[dayIndex]!.value
    return day <= 12 && day !== parts[monthIndex]!.value
  }

  /** Indexes of day, month and year. */
  #order(parts: Figure[]): [number, number, number | null] | null {
    const [a, b, c] = parts
    if (parts.length === 2) {
      if (a!.length > 2 || b!.length > 2) return null
      return this.#dayAndMonth(a!, b!, 0, null)
    }
    if (a!.length === 4) return isMonth(b!.value) && this.#isDay(c!.value) ? [2, 1, 0] : null
    if (c!.length !== 4 && c!.length !== 2) return null
    if (a!.length > 2 || b!.length > 2) return null
    return this.#dayAndMonth(a!, b!, 0, 2)
  }

  #dayAndMonth(a: Figure, b: Figure, at: number, year: number | null): [number, number, number | null] | null {
    const dayFirst = this.#isDay(a.value) && isMonth(b.value)
    const monthFirst = isMonth(a.value) && this.#isDay(b.value)
    if (!dayFirst && !monthFirst) return null
    const monthLeads = dayFirst && monthFirst ? this.#context.numericOrder === 'mdy' : monthFirst
    return monthLeads ? [at + 1, at, year] : [at, at + 1, year]
  }

  /** The next figure of a date behind one of `-`, `/` or `.`, blanks allowed on both sides of a dash. */
  #nextFigure(i: number, wanted: string | null): { figure: Figure; separator: string } | null {
    const spaced = this.#blanks(i)
    const separator = this.#unit(spaced)
    if (separator !== '-' && separator !== '/' && separator !== '.') return null
    if (wanted !== null && separator !== wanted) return null
    const at = this.#blanks(spaced + 1)
    const blanks = spaced - i + (at - spaced - 1)
    if (blanks > 0 && (separator !== '-' || spaced === i || at === spaced + 1)) return null
    const figure = this.#figure(at)
    return figure === null || this.#isClock(figure.end) ? null : { figure, separator }
  }

  #calendarOfFigures(year: Figure): CalendarId {
    const persian = this.#context.languages.some((tag) => tag === 'fa' || tag === 'prs' || tag === 'ps')
    if (persian && (year.length === 2 || (year.value >= 1200 && year.value < 1600))) return 'persian'
    if (year.length === 4 && year.value >= 1300 && year.value < 1600) return 'islamic-umalqura'
    return year.length === 4 && year.value >= 2400 && year.value < 2700 ? 'buddhist' : 'gregory'
  }

  /** The same day in another calendar: `الموافق …`, `( … )`, `/ …`. */
  #second(first: PrintedDate, from: number): PrintedDate | null {
    let i = this.#blanks(from)
    let bracket = false
    const same = this.#word(i, 'sameDay')
    if (same !== null) i = this.#blanks(same.end)
    else {
      const unit = this.#unit(i)
      if (unit !== '(' && unit !== '/' && unit !== ',' && unit !== '-') return null
      bracket = unit === '('
      i = this.#blanks(i + 1)
    }
    const kept = this.#notices
    this.#notices = []
    const second = this.#one(i)
    if (
      second === null ||
      (same === null && (second.calendar === first.calendar || second.month === null || second.figures))
    ) {
      this.#notices = kept
      return null
    }
    this.#notices = kept.concat(this.#notices)
    if (bracket && this.#unit(this.#blanks(second.end)) === ')') return { ...second, end: this.#blanks(second.end) + 1 }
    return second
  }

  /** A month by name, both its names (`تشرين الاول /اكتوبر`, `يوليو تموز`, `أكتوبر (تشرين الأول)`). */
  #month(i: number): MonthFound | null {
    const found = this.#word(i, 'month') ?? (this.#context.forgiving ? this.#misspelt(i) : null)
    if (found === null) return null
    const end = this.#isShortened(i, found) ? found.end + 1 : found.end
    const other = this.#otherName(end, found.word)
    if (other === null) return { ...found, end, conflict: false }
    const conflict = other.word.value !== found.word.value
    if (conflict) {
      const values = { first: this.#key.slice(i, found.end), second: this.#key.slice(other.start, other.wordEnd) }
      this.#notices.push({ kind: 'month-conflict', start: i, end: other.wordEnd, values })
    }
    return { word: found.word, end: other.end, conflict }
  }

  /** A full stop behind an abbreviation (`oct.`, `ก.พ.`) is part of it. */
  #isShortened(start: number, month: { word: Word; end: number }): boolean {
    if (this.#unit(month.end) !== '.') return false
    return month.word.short || this.#key.slice(start, month.end).includes('.')
  }

  #otherName(i: number, first: Word): { word: Word; start: number; wordEnd: number; end: number } | null {
    let at = this.#blanks(i)
    const mark = this.#unit(at)
    if (mark === '/' || mark === '(') at = this.#blanks(at + 1)
    const other = this.#word(at, 'month')
    if (other === null || other.word.calendar !== first.calendar) return null
    if (mark !== '(') return { word: other.word, start: at, wordEnd: other.end, end: other.end }
    const close = this.#blanks(other.end)
    return this.#unit(close) === ')' ? { word: other.word, start: at, wordEnd: other.end, end: close + 1 } : null
  }

  #misspelt(i: number): { word: Word; end: number } | null {
    if (!isWordUnit(this.#key.charCodeAt(i)) || !isApart(this.#key, i)) return null
    const found = misspeltMonth(this.#key, i, this.#context.languages)
    if (found === null) return null
    this.#notices.push({
      kind: 'misspelt-date',
      start: i,
      end: found.end,
      values: { word: this.#key.slice(i, found.end) },
    })
    return found
  }

  /** A year behind a day and month, its era with it. Two figures count only where the date ends behind them. */
  #year(i: number, calendar: CalendarId): YearFound | null {
    let at = this.#between(i)
    const era = this.#word(at, 'era')
    if (era !== null) at = this.#blanks(era.end)
    if (this.#unit(at) === "'") at++
    const figure = this.#figure(at)
    if (figure === null || this.#isClock(figure.end)) return null
    if (figure.length === 2 ? !this.#endsDate(figure.end) : figure.length !== 4) return null
    const mark = this.#eraBehind(figure.end)
    const named = (era ?? mark)?.word.calendar ?? null
    const fits = named !== null && (named === 'gregory') === (calendar === 'gregory' || calendar === 'buddhist')
    return { ...figure, end: mark?.end ?? figure.end, calendar: fits || named === 'buddhist' ? named : null }
  }

  /** An era mark, also when an agency's name is glued to it. */
  #eraBehind(i: number): { word: Word; end: number } | null {
    const at = this.#blanks(i)
    const era = this.#word(at, 'era') ?? this.#word(i, 'joiner')
    if (era !== null)
      return { word: era.word, end: this.#unit(era.end) === '.' && era.word.kind === 'era' ? era.end + 1 : era.end }
    const endsAt = this.#context.endsAt
    if (endsAt === undefined || this.#unit(at) !== 'م' || !endsAt(this.#key, at + 1)) return null
    this.#notices.push({ kind: 'glued-word', start: at, end: at + 1, values: { word: this.#key.slice(at, at + 1) } })
    return { word: { kind: 'era', language: 'ar', value: 0, calendar: 'gregory', short: false }, end: at + 1 }
  }

  /** Behind two figures that may be a year: nothing, or what may follow a date. */
  #endsDate(i: number): boolean {
    const at = this.#blanks(i)
    const unit = this.#key[at]
    if (unit === undefined || '(,)]'.includes(unit)) return true
    if (at === i) return unit === '.' || unit === '/'
    return unit === '-' || unit === '/'
  }

  /** Blanks, a comma, a full stop, a slash and a joiner (`de`, `of`) between the parts of a date. */
  #between(i: number): number {
    let at = this.#blanks(i)
    const unit = this.#unit(at)
    if (unit === ',' || unit === '.' || unit === '/') at = this.#blanks(at + 1)
    else if (unit === '-' && at === i && isWordUnit(this.#key.charCodeAt(i + 1))) at++
    const joiner = this.#word(at, 'joiner')
    return joiner === null ? at : this.#blanks(joiner.end)
  }

  /** Behind a day: `st`, `º`, `.`, ` d.`, or a word such as Mongolian `сарын`. */
  #dayMark(i: number): number {
    const unit = this.#unit(i)
    if (unit === '.' || unit === 'º' || unit === 'ª' || unit === '°') return i + 1
    const mark = this.#word(i, 'dayMark') ?? this.#word(this.#blanks(i), 'dayMark')
    if (mark === null) return i
    return this.#unit(mark.end) === '.' ? mark.end + 1 : mark.end
  }

  #skipWeekday(i: number): number {
    const weekday = this.#word(i, 'weekday')
    if (weekday === null) return i
    const at = this.#blanks(weekday.end)
    if (this.#unit(at) === ',' && lookupPlace(this.#key.slice(i, weekday.end)) !== null) return i
    const next = this.#unit(at) === ',' || this.#unit(at) === '.' ? this.#blanks(at + 1) : at
    if (this.#figure(next) === null && this.#word(next, 'month') === null) return i
    this.#weekday = weekday.word.value
    return next
  }

  #trailingWeekday(i: number): number {
    const comma = this.#blanks(i)
    if (this.#unit(comma) !== ',') return i
    const weekday = this.#word(this.#blanks(comma + 1), 'weekday')
    if (weekday === null) return i
    this.#weekday = weekday.word.value
    return weekday.end
  }

  #word(i: number, kind: WordKind): { word: Word; end: number } | null {
    const entry = wordAt(this.#key, i)
    if (entry === null) return null
    const word = meaning(entry, kind, this.#context.languages, this.#context.forgiving)
    return word === null ? null : { word, end: i + entry.key.length }
  }

  #figure(i: number): Figure | null {
    let end = i
    while (end < i + 5 && isDigit(this.#key.charCodeAt(end))) end++
    if (end === i || end - i > 4) return null
    return { value: Number(this.#key.slice(i, end)), length: end - i, end }
  }

  /** A colon and a figure: what stands before are hours. */
  #isClock(end: number): boolean {
    return this.#unit(end) === ':' && isDigit(this.#key.charCodeAt(end + 1))
  }

  #blanks(i: number): number {
    let at = i
    while (this.#key.charCodeAt(at) === 32) at++
    return at
  }

  /** Impossible days are read too: 0 and 32 are reported, not overlooked. */
  #isDay(value: number): boolean {
    return value >= 0 && value <= 39
  }
}

interface MonthFound {
  word: Word
  end: number
  conflict: boolean
}

interface YearFound extends Figure {
  calendar: CalendarId | null
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12
}

/** Thai copy prints Gregorian month names with a year of the Buddhist era. */
function calendarOf(month: CalendarId, year: number | null): CalendarId {
  return month === 'gregory' && year !== null && year >= 2400 && year < 2700 ? 'buddhist' : month
}

/** Two-figure years: 00–49 are 20xx and 50–99 19xx; in the Persian calendar 00–49 are 14xx and 50–99 13xx. */
function fullYear(year: YearFound, calendar: CalendarId): number {
  if (year.length !== 2) return year.value
  if (calendar === 'persian') return year.value < 50 ? 1400 + year.value : 1300 + year.value
  if (calendar !== 'gregory') return year.value
  return year.value < 50 ? 2000 + year.value : 1900 + year.value
}
