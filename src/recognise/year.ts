/** From the printed date to a day: which year, said by whom, and the ISO form (CONVENTIONS.md 11). */
import type { CalendarDate, CalendarId, StoryDate, YearFrom } from '../core/story.js'
import { type Day, daysBetween, isValidDate, type JapaneseEra, toGregorian, weekday } from './calendar.js'
import type { DateNotice, DatePhrase, PrintedDate } from './date.js'

/** Where a missing year may come from, in the order in which they are asked. */
export interface YearSources {
  stamp: Day | null
  page: Day | null
  /** The record's own publication date. */
  record: Day | null
  asOf: Day | null
  /** The one weekday that the lead names, 0 (Sunday) to 6; asked only when a year hangs on it. */
  weekday: () => number | null
}

export interface ResolvedDate {
  date: StoryDate
  notices: DateNotice[]
}

/** A reference may lie this many days before the dateline: copy is dated ahead, and zones differ. */
const SLACK = 2
/** How many years back a weekday may lead. */
const MOST_YEARS_BACK = 6
/** A day this close before the reference needs no weekday to prove its year. */
const NEAR = 7

/** Resolves a phrase; `print` gives the text as printed for offsets of the phrase's key. */
export function resolveDate(
  phrase: DatePhrase,
  sources: YearSources,
  print: (start: number, end: number) => string,
): ResolvedDate {
  const { main, also } = roles(phrase)
  const notices = phrase.notices.slice()
  const inferred = main.year === null ? inferYear(main, sources) : null
  const year = main.year ?? inferred?.year ?? null
  const known = { ...main, year, month: main.month ?? inferred?.month ?? null }
  if (!isPossible(known)) notices.push({ kind: 'impossible-date', start: main.start, end: main.end })
  const conflict = also === null ? null : calendarConflict(known, also)
  if (conflict !== null)
    notices.push({ kind: 'calendar-conflict', start: phrase.start, end: phrase.end, values: conflict })
  if (isOtherWeekday(phrase, known)) notices.push({ kind: 'weekday-conflict', start: phrase.start, end: phrase.end })
  const yearFrom: YearFrom | null = main.year !== null ? 'dateline' : (inferred?.from ?? null)
  const text = also === null ? print(phrase.start, phrase.end) : print(main.start, main.end)
  const { calendar, month, day, iso } = calendarDate(text, known)
  const second = also === null ? null : calendarDate(print(also.start, also.end), also)
  return { date: { text, calendar, year, month, day, iso, yearFrom, also: second }, notices }
}

/** The Gregorian date is the story's; the other calendar's stands beside it. */
function roles(phrase: DatePhrase): { main: PrintedDate; also: PrintedDate | null } {
  const { first, second } = phrase
  if (second === null) return { main: first, also: null }
  return second.calendar === 'gregory' ? { main: second, also: first } : { main: first, also: second }
}

function calendarDate(text: string, { calendar, year, month, day, era }: PrintedDate): CalendarDate {
  return { text, calendar, year, month, day, iso: isoOf(calendar, year, month, day, era) }
}

/** The Gregorian day; `X` for what is not known, `~` where the calendar gives it only to within a day. */
export function isoOf(
  calendar: CalendarId,
  year: number | null,
  month: number | null,
  day: number | null,
  era?: JapaneseEra,
): string | null {
  if (day === null) return null
  if (calendar === 'gregory' && (year === null || month === null)) {
    if (month !== null && !isValidDate(calendar, year, month, day)) return null
    return day < 1 || day > 31 ? null : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  }
  if (year === null || month === null) return null
  const gregorian = toGregorian(calendar, year, month, day, era ?? null)
  if (gregorian === null) return null
  return `${pad(gregorian.year, 4)}-${pad(gregorian.month, 2)}-${pad(gregorian.day, 2)}${gregorian.approximate ? '~' : ''}`
}

function pad(value: number | null, width: number): string {
  return value === null ? 'X'.repeat(width) : String(value).padStart(width, '0')
}

function isPossible(date: PrintedDate): boolean {
  if (date.day === null) return true
  if (date.month === null) return date.day >= 1 && date.day <= 31
  return isValidDate(date.calendar, date.year, date.month, date.day)
}

function calendarConflict(a: PrintedDate, b: PrintedDate): Record<string, string> | null {
  const first = gregorianOf(a)
  const second = gregorianOf(b)
  if (first === null || second === null || Math.abs(daysBetween(first, second)) <= 1) return null
  const iso = (day: Day) => `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`
  return { first: iso(first), second: iso(second) }
}

function gregorianOf(date: PrintedDate): Day | null {
  if (date.year === null || date.month === null || date.day === null) return null
  return toGregorian(date.calendar, date.year, date.month, date.day)
}

function isOtherWeekday(phrase: DatePhrase, date: PrintedDate): boolean {
  if (phrase.weekday === null) return false
  const day = gregorianOf(date)
  return day !== null && weekday(day.year, day.month, day.day) !== phrase.weekday
}

interface Inferred {
  year: number
  month: number | null
  from: YearFrom
}

function inferYear(date: PrintedDate, sources: YearSources): Inferred | null {
  const asked: [YearFrom, Day | null][] = [
    ['stamp', sources.stamp],
    ['page', sources.page],
    ['record', sources.record],
    ['as-of', sources.asOf],
  ]
  for (const [from, reference] of asked) {
    if (reference === null) continue
    const found = latest(date, reference, from === 'as-of' ? sources.weekday() : null)
    if (found !== null) return { ...found, from }
  }
  return null
}

/** The latest year (and month, where none is printed) that puts the day no more than two days behind the reference. */
function latest(
  date: PrintedDate,
  reference: Day,
  onWeekday: number | null,
): { year: number; month: number | null } | null {
  if (date.day === null) return null
  if (date.month === null) return latestMonth(date.day, reference, date.calendar)
  const newest = yearIn(date.calendar, reference.year) + 1
  let first: number | null = null
  for (let year = newest; year > newest - 9; year--) {
    const day = toGregorian(date.calendar, year, date.month, date.day)
    if (day === null || daysBetween(reference, day) > SLACK) continue
    first ??= year
    if (onWeekday === null || daysBetween(day, reference) <= NEAR) break
    if (first - year > MOST_YEARS_BACK) break
    if (agrees(day, onWeekday)) return { year, month: date.month }
  }
  return first === null ? null : { year: first, month: date.month }
}

/** The lead's weekday is the dateline's day or the day before it. */
function agrees(day: Day, onWeekday: number): boolean {
  const own = weekday(day.year, day.month, day.day)
  return own === onWeekday || (own + 6) % 7 === onWeekday
}

function latestMonth(day: number, reference: Day, calendar: CalendarId): { year: number; month: number } | null {
  if (calendar !== 'gregory') return null
  for (let back = 0; back < 12; back++) {
    const index = reference.year * 12 + (reference.month - 1) - back
    const candidate = { year: Math.floor(index / 12), month: (index % 12) + 1, day }
    if (isValidDate(calendar, candidate.year, candidate.month, day) && daysBetween(reference, candidate) <= SLACK)
      return candidate
  }
  return null
}

/** The calendar's year in which a Gregorian year ends. */
function yearIn(calendar: CalendarId, gregorianYear: number): number {
  switch (calendar) {
    case 'persian':
      return gregorianYear - 621
    case 'islamic-umalqura':
      return Math.floor(((gregorianYear - 621.5) * 33) / 32) + 1
    case 'buddhist':
      return gregorianYear + 543
    case 'roc':
      return gregorianYear - 1911
    case 'ethiopic':
      return gregorianYear - 7
    case 'vikram':
      return gregorianYear + 57
    default:
      return gregorianYear
  }
}
