/**
 * Calendar arithmetic: pure, proleptic, without Date, locale or ICU.
 *
 * A *day number* counts days since 1970-01-01. Months and days count from 1. Years are those printed in the calendar,
 * a Japanese year being one of its era.
 */
import type { CalendarId } from '../core/story.js'
import { readTable } from '../data/read.js'

export interface Day {
  year: number
  month: number
  day: number
}

/** A Gregorian day; `approximate` where the calendar is known only to within a day. */
export interface GregorianDay extends Day {
  approximate: boolean
}

export type JapaneseEra = 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa'

/** The day number of a day of the proleptic Gregorian calendar (Howard Hinnant's `days_from_civil`). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The Gregorian day of a day number: the inverse of {@link dayNumber}. */
export function dayOfNumber(number: number): Day {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** Days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b.year, b.month, b.day) - dayNumber(a.year, a.month, a.day)
}

/** The weekday of a Gregorian day, Sunday 0. */
export function weekday(year: number, month: number, day: number): number {
  return (((dayNumber(year, month, day) + 4) % 7) + 7) % 7
}

/** The latest year that is taken for one: anything longer is no year of a news story. */
const maxYear = 9999

/**
 * Whether the calendar has such a day. With year null, whether some year has it. A Japanese year without its era is
 * judged by month and day alone, as is a Hijri year outside the tabled AH 1300 to 1600.
 */
export function isValidDate(
  calendar: CalendarId,
  year: number | null,
  month: number,
  day: number,
  era: JapaneseEra | null = null,
): boolean {
  if (!Number.isInteger(month) || !Number.isInteger(day) || month < 1 || day < 1) return false
  if (year !== null && (!Number.isInteger(year) || year < 1 || year > maxYear)) return false
  if (calendar === 'japanese' && year !== null && era !== null) return japaneseDay(year, month, day, era) !== null
  return day <= monthLength(calendar, year, month)
}

/**
 * The Gregorian day of a date in another calendar; null when there is no such day, or no way to tell: Bikram Sambat, a
 * Hijri year outside AH 1300 to 1600, a Persian year after 1501, a Japanese year without its era.
 *
 * Hijri days are approximate: months begin by sight in many countries, and Umm al-Qura is the Saudi reckoning.
 */
export function toGregorian(
  calendar: CalendarId,
  year: number,
  month: number,
  day: number,
  era: JapaneseEra | null = null,
): GregorianDay | null {
  if (!isValidDate(calendar, year, month, day, era)) return null
  switch (calendar) {
    case 'gregory':
      return { year, month, day, approximate: false }
    case 'buddhist':
      return year > 543 ? { year: year - 543, month, day, approximate: false } : null
    case 'roc':
      return { year: year + 1911, month, day, approximate: false }
    case 'japanese':
      return era === null ? null : japaneseDay(year, month, day, era)
    case 'persian':
      return year > lastPersianYear ? null : exact(persianNumber(year, month, day))
    case 'ethiopic':
      return exact(ethiopicNumber(year, month, day))
    case 'islamic-umalqura':
      return hijriDay(year, month, day)
    case 'vikram':
      return null
  }
}

function exact(number: number): GregorianDay {
  return { ...dayOfNumber(number), approximate: false }
}

const gregorianLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days in a month, the longest that it can be when the year is not known; 0 where there is no such month. */
function monthLength(calendar: CalendarId, year: number | null, month: number): number {
  if (month > (calendar === 'ethiopic' ? 13 : 12)) return 0
  switch (calendar) {
    case 'gregory':
      return gregorianLength(year, month)
    case 'buddhist':
      return gregorianLength(year === null ? null : year - 543, month)
    case 'roc':
      return gregorianLength(year === null ? null : year + 1911, month)
    case 'japanese':
      return gregorianLength(null, month)
    case 'persian':
      if (month < 7) return 31
      return month < 12 || year === null || isPersianLeap(year) ? 30 : 29
    case 'ethiopic':
      if (month < 13) return 30
      return year === null || year % 4 === 3 ? 6 : 5
    case 'islamic-umalqura':
      return year === null ? 30 : hijriLength(year, month)
    case 'vikram':
      return 32
  }
}

function gregorianLength(year: number | null, month: number): number {
  if (month === 2 && year !== null && !isLeap(year)) return 28
  return gregorianLengths[month - 1]!
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Up to here the 33-year rule gives the days of the astronomical calendar, as ICU has them. */
const lastPersianYear = 1501

function isPersianLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8
}

/** 1 Farvardin of AP 1 was 19 March 622 (Julian), day −492,268. */
function persianNumber(year: number, month: number, day: number): number {
  const days = 365 * (year - 1) + Math.floor((8 * year + 21) / 33)
  const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
  return -492_268 + days + before + day - 1
}

/** Amete Mihret: 1 Mäskäräm of year 1 was 29 August 8 (Julian), day −716,367. */
function ethiopicNumber(year: number, month: number, day: number): number {
  return -716_367 + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1
}

interface Umalqura {
  firstYear: number
  firstDay: number
  longMonths: readonly number[]
}

/** Day numbers of 1 Muharram, by year from the table's first; filled on first use. */
let newYears: number[] | null = null

function umalqura(): Umalqura {
  return readTable('umalqura') as Umalqura
}

function hijriLength(year: number, month: number): number {
  const { firstYear, longMonths } = umalqura()
  const bits = longMonths[year - firstYear]
  return bits === undefined || (bits >> (month - 1)) & 1 ? 30 : 29
}

function hijriDay(year: number, month: number, day: number): GregorianDay | null {
  const { firstYear } = umalqura()
  newYears ??= firstDays(umalqura())
  const start = newYears[year - firstYear]
  if (start === undefined) return null
  let number = start + day - 1
  for (let m = 1; m < month; m++) number += hijriLength(year, m)
  return { ...dayOfNumber(number), approximate: true }
}

function firstDays({ firstDay, longMonths }: Umalqura): number[] {
  const days: number[] = []
  let day = firstDay
  for (const bits of longMonths) {
    days.push(day)
    day += 12 * 29
    for (let rest = bits; rest !== 0; rest &= rest - 1) day++
  }
  return days
}

const eraNames: Readonly<Record<string, JapaneseEra>> = {
  明治: 'meiji',
  大正: 'taisho',
  昭和: 'showa',
  平成: 'heisei',
  令和: 'reiwa',
}

/** First days of the eras; one ends the day before the next begins. */
const eraStarts: readonly (readonly [JapaneseEra, number, number, number])[] = [
  ['meiji', 1868, 9, 8],
  ['taisho', 1912, 7, 30],
  ['showa', 1926, 12, 25],
  ['heisei', 1989, 1, 8],
  ['reiwa', 2019, 5, 1],
]

/** The era of a printed name (`令和`), or null. */
export function japaneseEra(name: string): JapaneseEra | null {
  return Object.hasOwn(eraNames, name) ? eraNames[name]! : null
}

function japaneseDay(year: number, month: number, day: number, era: JapaneseEra): GregorianDay | null {
  const index = eraStarts.findIndex(([name]) => name === era)
  const [, startYear, startMonth, startDay] = eraStarts[index]!
  const gregorian = { year: startYear + year - 1, month, day, approximate: false }
  if (month > 12 || day > gregorianLength(gregorian.year, month)) return null
  const number = dayNumber(gregorian.year, month, day)
  if (number < dayNumber(startYear, startMonth, startDay)) return null
  const next = eraStarts[index + 1]
  if (next !== undefined && number >= dayNumber(next[1], next[2], next[3])) return null
  return gregorian
}
