/** Dates in figures alone: `1996-08-22`, `08.02.2001`, `6-10-2025`, `15-7`. */
import type { CalendarId } from '../core/story.js'
import { type DateNotice, type DateText, type Figure, fullYear, isDay, isMonth, type PrintedDate } from './date-text.js'

/** `1996-08-22`, `08.02.2001`, `6-10-2025`, `15-7`, `6 - 10`, `17. 1. 2011`. */
export function readFigures(
  text: DateText,
  start: number,
  first: Figure,
): { date: PrintedDate; notices: DateNotice[] } | null {
  const second = nextFigure(text, first.end, null)
  if (second === null) return null
  const third = nextFigure(text, second.figure.end, second.separator)
  const parts = third === null ? [first, second.figure] : [first, second.figure, third.figure]
  const order = orderOf(text, parts)
  if (order === null) return null
  const [dayIndex, monthIndex, yearIndex] = order
  const end = parts[parts.length - 1]!.end
  const year = yearIndex === null ? null : parts[yearIndex]!
  const calendar = year === null ? 'gregory' : calendarOfFigures(text, year)
  const era = text.word(text.blanks(end), 'era')
  const date: PrintedDate = {
    calendar: era?.word.calendar ?? calendar,
    year: year === null ? null : fullYear(year, era?.word.calendar ?? calendar),
    month: parts[monthIndex]!.value,
    day: parts[dayIndex]!.value,
    start,
    end: era?.end ?? (text.unit(end) === '.' && second.separator === '.' && third === null ? end + 1 : end),
    figures: true,
  }
  const ambiguous = isAmbiguous(text, parts, dayIndex, monthIndex)
  const values = { day: date.day!, month: date.month! }
  return { date, notices: ambiguous ? [{ kind: 'ambiguous-day-month', start, end, values }] : [] }
}

function isAmbiguous(text: DateText, parts: Figure[], dayIndex: number, monthIndex: number): boolean {
  if (text.context.numericOrder !== null || parts[0]!.length === 4) return false
  const day = parts[dayIndex]!.value
  return day <= 12 && day !== parts[monthIndex]!.value
}

/** Indexes of day, month and year. */
function orderOf(text: DateText, parts: Figure[]): [number, number, number | null] | null {
  const [a, b, c] = parts
  if (parts.length === 2) {
    if (a!.length > 2 || b!.length > 2) return null
    return dayAndMonth(text, a!, b!, 0, null)
  }
  if (a!.length === 4) return isMonth(b!.value) && isDay(c!.value) ? [2, 1, 0] : null
  if (c!.length !== 4 && c!.length !== 2) return null
  if (a!.length > 2 || b!.length > 2) return null
  if (isShortYearFirst(text, a!, b!, c!)) return [2, 1, 0]
  return dayAndMonth(text, a!, b!, 0, 2)
}

/** `87/08/14`, where the year stands first. */
function isShortYearFirst({ context }: DateText, a: Figure, b: Figure, c: Figure): boolean {
  return context.numericOrder === 'ymd' && a.length === 2 && c.length === 2 && isMonth(b.value) && isDay(c.value)
}

function dayAndMonth(
  text: DateText,
  a: Figure,
  b: Figure,
  at: number,
  year: number | null,
): [number, number, number | null] | null {
  const dayFirst = isDay(a.value) && isMonth(b.value)
  const monthFirst = isMonth(a.value) && isDay(b.value)
  if (!dayFirst && !monthFirst) return null
  const monthLeads = dayFirst && monthFirst ? text.context.numericOrder === 'mdy' : monthFirst
  return monthLeads ? [at + 1, at, year] : [at, at + 1, year]
}

/** The next figure of a date behind one of `-`, `/` or `.`, blanks allowed on both sides of a dash. */
function nextFigure(text: DateText, i: number, wanted: string | null): { figure: Figure; separator: string } | null {
  const spaced = text.blanks(i)
  const separator = text.unit(spaced)
  if (separator !== '-' && separator !== '/' && separator !== '.') return null
  if (wanted !== null && separator !== wanted) return null
  const at = text.blanks(spaced + 1)
  const figure = text.figure(at)
  if (figure === null || text.isClock(figure.end)) return null
  const before = spaced > i
  const behind = at > spaced + 1
  const fits =
    before === behind ? !before || separator === '-' : !before && isSpacedStop(text, figure, separator, wanted)
  return fits ? { figure, separator } : null
}

/** `17. 1.`, `17. 1. 2011`: Czechs and Slovaks put a blank behind each full stop. */
function isSpacedStop(text: DateText, figure: Figure, separator: string, wanted: string | null): boolean {
  return separator === '.' && (wanted === null ? text.unit(figure.end) === '.' : figure.length === 4)
}

function calendarOfFigures(text: DateText, year: Figure): CalendarId {
  const persian = text.context.languages.some((tag) => tag === 'fa' || tag === 'prs' || tag === 'ps')
  if (persian && (year.length === 2 || (year.value >= 1200 && year.value < 1600))) return 'persian'
  if (year.length === 4 && year.value >= 1300 && year.value < 1600) return 'islamic-umalqura'
  return year.length === 4 && year.value >= 2400 && year.value < 2700 ? 'buddhist' : 'gregory'
}
