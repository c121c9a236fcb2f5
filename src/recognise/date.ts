/**
 * The grammar of printed dates: `6 تشرين الاول /اكتوبر`, `Feb. 1, 2017`, `25 شوال 1436 هـ الموافق 10 أغسطس 2015 م`,
 * `2025. október 6., hétfő`, `13 NOV 89`, `8月29日`, `6-10-2025`, `1996-08-22`. It reads folded keys, so digits are ASCII.
 */
import type { CalendarId } from '../core/story.js'
import { lookupPlace } from '../places/index.js'
import { japaneseEra } from './calendar.js'
import {
  type DateContext,
  type DateNotice,
  type DatePhrase,
  DateText,
  FIRST_HAN,
  type Figure,
  fullYear,
  isDay,
  isMonth,
  type PrintedDate,
} from './date-text.js'
import { readFigures } from './figures.js'
import { isApart, isWordUnit } from './lexicon.js'
import { misspeltMonth, wordEnd } from './misspelt.js'
import { meaning, type Word, wordAt } from './words.js'

export type { DateContext, DateNotice, DatePhrase, PrintedDate } from './date-text.js'

/** Units of East Asian dates, folded. */
const YEAR_UNITS = '年년'
const MONTH_UNITS = '月월'
const DAY_UNITS = '日일号號'
const FIRST_YEAR = '元'

/** Reads the date phrase that begins at `i`, or null. */
export function readDate(key: string, i: number, context: DateContext): DatePhrase | null {
  return new DateReader(key, context).phrase(i)
}

/** Reads the dates of one key. */
export class DateReader extends DateText {
  #notices: DateNotice[] = []
  #weekday: number | null = null

  /** The date phrase that begins at `i`, or null. */
  phrase(start: number): DatePhrase | null {
    this.#weekday = null
    this.#notices = []
    const from = this.#skipWeekday(start)
    // `Mar 9` is a Tuesday in Spanish: where no date follows the day's name it may be a month's.
    let first = this.#one(from)
    if (first === null && from > start) {
      this.#weekday = null
      first = this.#one(start)
    }
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

  /** A day whose month the reader is left to know. */
  dayAlone(from: number): DatePhrase | null {
    const leader = this.word(from, 'leader')
    const start = leader === null ? from : this.blanks(leader.end)
    const day = this.figure(start)
    if (day === null || day.length > 2 || day.value < 1 || day.value > 31) return null
    const first = {
      calendar: 'gregory',
      year: null,
      month: null,
      day: day.value,
      start,
      end: day.end,
      figures: true,
    } as const
    return { start: from, end: day.end, first, second: null, weekday: null, notices: [] }
  }

  /** One date in one calendar. */
  #one(start: number): PrintedDate | null {
    const leader = this.word(start, 'leader')
    const i = leader === null ? start : this.blanks(leader.end)
    const figure = this.figure(i)
    if (figure !== null) return this.#fromFigure(i, figure)
    if (this.key.charCodeAt(i) >= FIRST_HAN) {
      const numeral = this.hanFigure(i)
      const date = numeral === null ? this.#eraFirst(i) : this.#eastAsian(i, numeral)
      if (date !== null || numeral !== null) return date
    }
    const day = this.word(i, 'dayWord')
    const month = day !== null || this.#mayOpen(i) ? this.#month(i) : null
    if (month !== null) return this.#monthFirst(i, month)
    if (day === null) return null
    return this.#dayFirst(i, { value: day.word.value, length: 0, end: day.end })
  }

  #fromFigure(start: number, figure: Figure): PrintedDate | null {
    return (
      this.#eastAsian(start, figure) ??
      (figure.length === 4 ? this.#yearFirst(start, figure) : this.#dayFirst(start, figure)) ??
      this.#numbered(start, figure) ??
      this.#inFigures(start, figure)
    )
  }

  #inFigures(start: number, first: Figure): PrintedDate | null {
    const found = readFigures(this, start, first)
    if (found === null) return null
    this.#notices.push(...found.notices)
    return found.date
  }

  /** `平成23年1月17日`, `令和元年…`, `民國100年1月17日`: the era stands before the year. */
  #eraFirst(start: number): PrintedDate | null {
    const entry = wordAt(this.key, start)
    const word = entry === null ? null : meaning(entry, 'era', this.context.languages, true)
    if (entry === null || word === null) return null
    const at = start + entry.key.length
    const year = this.unit(at) === FIRST_YEAR ? { value: 1, length: 1, end: at + 1 } : this.#eitherFigure(at)
    const date = year !== null && YEAR_UNITS.includes(this.unit(year.end)) ? this.#eastAsian(start, year) : null
    if (year === null || date === null) return null
    const era = word.calendar === 'japanese' ? japaneseEra(entry.key) : null
    return { ...date, calendar: word.calendar, year: year.value, ...(era === null ? {} : { era }) }
  }

  /** `8月29日`, `2026年9月7日`, `20日`, `七月二十五日`. A year of fewer figures counts from nobody says where. */
  #eastAsian(start: number, figure: Figure): PrintedDate | null {
    let year: number | null = null
    let month: number | null = null
    let at: Figure | null = figure
    if (YEAR_UNITS.includes(this.unit(at.end))) {
      year = at.length === 4 ? at.value : null
      at = this.#eitherFigure(at.end + 1)
      if (at === null) return null
    }
    if (MONTH_UNITS.includes(this.unit(at.end))) {
      month = at.value
      at = this.#eitherFigure(at.end + 1)
      if (at === null) return null
    }
    if (!DAY_UNITS.includes(this.unit(at.end))) return null
    return { calendar: 'gregory', year, month, day: at.value, start, end: at.end + 1, figures: false }
  }

  /** `5 дугаар сарын 12`, `2023 оны 5-р сарын 12`: the month in figures, a word behind it. */
  #numbered(start: number, figure: Figure): PrintedDate | null {
    const year = figure.length === 4 ? figure.value : null
    const month = year === null ? figure : this.figure(this.#between(figure.end))
    const mark = month === null ? null : this.word(this.#pastHyphen(this.blanks(month.end)), 'monthMark')
    const day = mark === null ? null : this.figure(this.blanks(mark.end))
    if (month === null || day === null || !isMonth(month.value) || day.length > 2 || !isDay(day.value)) return null
    const end = this.#dayMark(day.end)
    return { calendar: 'gregory', year, month: month.value, day: day.value, start, end, figures: false }
  }

  /** A number in Arabic figures or in Chinese ones, blanks before it skipped. */
  #eitherFigure(i: number): Figure | null {
    const at = this.blanks(i)
    return this.figure(at) ?? this.hanFigure(at)
  }

  /** `6 October 2025`, `6. listopada`, `22nd April, 2026`, `06 de octubre de 2025`, `6 تشرين الاول /اكتوبر`. */
  #dayFirst(start: number, day: Figure): PrintedDate | null {
    if (day.length > 2 || (day.length > 0 && !isDay(day.value))) return null
    const month = this.#month(this.#between(this.#dayMark(day.end)))
    if (month === null) return null
    const year = this.#year(month.end, month.word.calendar)
    if (year !== null && this.unit(day.end) === '.') year.end = this.#yearStop(year.end)
    return this.#dated(start, day.value, month, month.end, year)
  }

  /** `17. listopada 2011. (Hina) -`: where days have a full stop years have one, which before a sentence closes the dateline. */
  #yearStop(i: number): number {
    const next = this.blanks(i + 1)
    const goesOn = '(,'.includes(this.unit(next)) || (next > i + 1 && '-/'.includes(this.unit(next)))
    return this.unit(i) === '.' && goesOn ? i + 1 : i
  }

  /** `Oct. 6, 2025`, `spalio 6 d.`, `መስከረም 26/2018`. */
  #monthFirst(start: number, month: MonthFound): PrintedDate | null {
    const day = this.figure(this.#between(month.end))
    if (day === null || day.length > 2 || !isDay(day.value) || this.isClock(day.end)) return null
    const end = this.unit(day.end) === '.' ? day.end : this.#dayMark(day.end)
    const year = this.#year(end, month.word.calendar)
    return this.#dated(start, day.value, month, end, year)
  }

  /** `2025. október 6.`, `2026 оны есдүгээр сарын 7`, `2011. gada 17. janvāris`, `2011 ж. 17 қаңтар`. */
  #yearFirst(start: number, { value, length, end }: Figure): PrintedDate | null {
    const year = { value, length, end, calendar: null }
    const at = this.#behindYear(end)
    const month = this.#month(at)
    const day = this.figure(month === null ? at : this.#between(month.end))
    if (day === null || day.length > 2 || !isDay(day.value)) return null
    if (month !== null) return this.#dated(start, day.value, month, this.#dayMark(day.end), year)
    const second = at === this.blanks(end) ? null : this.#month(this.#between(this.#dayMark(day.end)))
    return second === null ? null : this.#dated(start, day.value, second, second.end, year)
  }

  /** Behind a year that stands first, with the word or mark for it. */
  #behindYear(end: number): number {
    const at = this.#between(this.#dayMark(end))
    const era = this.word(at, 'era')
    if (era === null) return at
    return this.#between(this.unit(era.end) === '.' ? era.end + 1 : era.end)
  }

  /** A date whose day and month end at `end`. */
  #dated(start: number, day: number, month: MonthFound, end: number, year: YearFound | null): PrintedDate {
    const thai = year?.length === 2 && year.calendar === null && month.word.language === 'th'
    const calendar = thai ? 'buddhist' : (year?.calendar ?? calendarOf(month.word.calendar, year?.value ?? null))
    return {
      calendar,
      year: year === null ? null : fullYear(year, calendar),
      month: month.conflict ? null : month.word.value,
      day,
      start,
      end: Math.max(year?.end ?? 0, end),
      figures: false,
    }
  }

  /** The same day in another calendar: `الموافق …`, `( … )`, `/ …`. */
  #second(first: PrintedDate, from: number): PrintedDate | null {
    let i = this.blanks(from)
    let bracket = false
    const same = this.word(i, 'sameDay')
    if (same !== null) i = this.blanks(same.end)
    else {
      const unit = this.unit(i)
      if (unit !== '(' && unit !== '/' && unit !== ',' && unit !== '-') return null
      bracket = unit === '('
      i = this.blanks(i + 1)
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
    if (bracket && this.unit(this.blanks(second.end)) === ')') return { ...second, end: this.blanks(second.end) + 1 }
    return second
  }

  /** A month by name, both its names (`تشرين الاول /اكتوبر`, `يوليو تموز`, `أكتوبر (تشرين الأول)`). */
  #month(i: number): MonthFound | null {
    const found = this.word(i, 'month') ?? (this.context.forgiving ? this.#misspelt(i) : null)
    if (found === null) return null
    const end = this.#isShortened(i, found) ? found.end + 1 : found.end
    const other = this.#otherName(end, found.word.calendar)
    if (other === null) return { word: found.word, end, conflict: false }
    const conflict = other.word.value !== found.word.value
    if (conflict) {
      const values = { first: this.key.slice(i, found.end), second: this.key.slice(other.start, other.wordEnd) }
      this.#notices.push({ kind: 'month-conflict', start: i, end: other.wordEnd, values })
    }
    return { word: found.word, end: other.end, conflict }
  }

  /** A month, or a word that may be one misspelt: a day, or a month's other name, stands behind it. */
  #mayOpen(i: number): boolean {
    if (!this.context.forgiving || this.word(i, 'month') !== null) return true
    const end = wordEnd(this.key, i)
    return this.figure(this.#between(end)) !== null || this.#otherName(end, 'gregory') !== null
  }

  /** A full stop behind an abbreviation (`oct.`, `ก.พ.`) is part of it. */
  #isShortened(start: number, month: { word: Word; end: number }): boolean {
    if (this.unit(month.end) !== '.') return false
    return month.word.short || this.key.slice(start, month.end).includes('.')
  }

  #otherName(i: number, calendar: CalendarId): { word: Word; start: number; wordEnd: number; end: number } | null {
    let at = this.blanks(i)
    const mark = this.unit(at)
    if (mark === '/' || mark === '(') at = this.blanks(at + 1)
    const other = this.word(at, 'month')
    if (other === null || other.word.calendar !== calendar) return null
    if (mark !== '(') return { word: other.word, start: at, wordEnd: other.end, end: other.end }
    const close = this.blanks(other.end)
    return this.unit(close) === ')' ? { word: other.word, start: at, wordEnd: other.end, end: close + 1 } : null
  }

  #misspelt(i: number): { word: Word; end: number } | null {
    if (!isWordUnit(this.key.charCodeAt(i)) || !isApart(this.key, i)) return null
    const found = misspeltMonth(this.key, i, this.context.languages)
    if (found === null) return null
    this.#notices.push({
      kind: 'misspelt-date',
      start: i,
      end: found.end,
      values: { word: this.key.slice(i, found.end) },
    })
    return found
  }

  /** A year behind a day and month, its era with it. Two figures count only where the date ends behind them. */
  #year(i: number, calendar: CalendarId): YearFound | null {
    let at = this.#between(i)
    const era = this.word(at, 'era')
    if (era !== null) at = this.blanks(era.end)
    if (this.unit(at) === "'") at++
    const figure = this.figure(at)
    if (figure === null || this.isClock(figure.end)) return null
    if (figure.length === 2 ? !this.#endsDate(figure.end) : figure.length !== 4) return null
    const mark = this.#eraBehind(figure.end)
    const named = (era ?? mark)?.word.calendar ?? null
    const fits = named !== null && (named === 'gregory') === (calendar === 'gregory' || calendar === 'buddhist')
    const { value, length } = figure
    return { value, length, end: mark?.end ?? figure.end, calendar: fits || named === 'buddhist' ? named : null }
  }

  /** An era mark, also when an agency's name is glued to it. */
  #eraBehind(i: number): { word: Word; end: number } | null {
    const at = this.#pastHyphen(this.blanks(i))
    const era = this.word(at, 'era') ?? this.word(i, 'joiner')
    if (era !== null)
      return { word: era.word, end: this.unit(era.end) === '.' && era.word.kind === 'era' ? era.end + 1 : era.end }
    const endsAt = this.context.endsAt
    if (endsAt === undefined || this.unit(at) !== 'م' || !endsAt(this.key, at + 1)) return null
    this.#notices.push({ kind: 'glued-word', start: at, end: at + 1, values: { word: this.key.slice(at, at + 1) } })
    return { word: { kind: 'era', language: 'ar', value: 0, calendar: 'gregory', short: false }, end: at + 1 }
  }

  /** Behind two figures that may be a year: nothing, or what may follow a date. */
  #endsDate(i: number): boolean {
    const at = this.blanks(i)
    const unit = this.key[at]
    if (unit === undefined || '(,)[]'.includes(unit)) return true
    if (at === i) return unit === '.' || unit === '/'
    return unit === '-' || unit === '/'
  }

  /** Blanks, a comma, a full stop, a slash and a joiner (`de`, `of`) between the parts of a date. */
  #between(i: number): number {
    let at = this.blanks(i)
    const unit = this.unit(at)
    if (unit === ',' || unit === '.' || unit === '/') at = this.blanks(at + 1)
    else if (at === i) at = this.#pastHyphen(i)
    const joiner = this.word(at, 'joiner')
    return joiner === null ? at : this.blanks(joiner.end)
  }

  /** Behind a day: `st`, `º`, `.`, `:e`, ` d.`, or a word such as Mongolian `сарын`. */
  #dayMark(i: number): number {
    const unit = this.unit(i)
    if (unit === '.' || unit === 'º' || unit === 'ª' || unit === '°') return i + 1
    const joined = this.unit(i) === ':' ? i + 1 : this.#pastHyphen(i)
    const mark = this.word(joined, 'dayMark') ?? this.word(this.blanks(i), 'dayMark')
    if (mark === null) return i
    return this.unit(mark.end) === '.' ? mark.end + 1 : mark.end
  }

  /** `17-nji ýanwar`, `2011-ci il`: a hyphen joins an ending to its figure. */
  #pastHyphen(i: number): number {
    return this.unit(i) === '-' && isWordUnit(this.key.charCodeAt(i + 1)) ? i + 1 : i
  }

  #skipWeekday(i: number): number {
    const weekday = this.word(i, 'weekday')
    if (weekday === null) return i
    const at = this.blanks(weekday.end)
    if (this.unit(at) === ',' && lookupPlace(this.key.slice(i, weekday.end)) !== null) return i
    const next = this.unit(at) === ',' || this.unit(at) === '.' ? this.blanks(at + 1) : at
    if (!this.#opensDate(next) || this.#isMonthToo(i, next)) return i
    this.#weekday = weekday.word.value
    return next
  }

  /** A figure, the name of a month, or `den 17.` */
  #opensDate(i: number): boolean {
    if (this.figure(i) !== null || this.word(i, 'month') !== null) return true
    const leader = this.word(i, 'leader')
    return leader !== null && this.figure(this.blanks(leader.end)) !== null
  }

  /** `Mar 17`: Filipino and others shorten Tuesday and March to one word; no month's name follows the figure at `day`. */
  #isMonthToo(i: number, day: number): boolean {
    const figure = this.word(i, 'month') === null ? null : this.figure(day)
    return figure !== null && this.#month(this.#between(this.#dayMark(figure.end))) === null
  }

  /** `január 17., hétfő`; without a comma only where the date ends behind it (`17 Ocak Pazartesi (AA) -`). */
  #trailingWeekday(i: number): number {
    const mark = this.blanks(i)
    const comma = this.unit(mark) === ','
    const weekday = this.word(comma ? this.blanks(mark + 1) : mark, 'weekday')
    if (weekday === null || (!comma && !this.#endsDate(weekday.end))) return i
    this.#weekday = weekday.word.value
    return weekday.end
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

/** Thai copy prints Gregorian month names with a year of the Buddhist era. */
function calendarOf(month: CalendarId, year: number | null): CalendarId {
  return month === 'gregory' && year !== null && year >= 2400 && year < 2700 ? 'buddhist' : month
}
