/** A Gregorian day, a time of that day, and how the two are written in ISO 8601. */

/** A Gregorian day whose year is sure. */
export interface KnownDay {
  year: number
  month: number
  day: number
}

export interface Clock {
  hour: number
  minute: number
  second: number | null
}

/** Two figures are 2000 to 2049 or 1950 to 1999 (CONVENTIONS.md 11.1). */
export function fullGregorianYear(year: number): number {
  if (year >= 100) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/**
 * `2010-10-26T13:09:00+03:30`; local time without an `offset`, in minutes east of Greenwich; null for a time that cannot be.
 */
export function isoMoment(day: KnownDay, clock: Clock, offset: number | undefined): string | null {
  if (clock.hour > 23 || clock.minute > 59 || (clock.second ?? 0) > 59) return null
  const two = (n: number) => String(n).padStart(2, '0')
  const date = `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`
  const time = `T${two(clock.hour)}:${two(clock.minute)}${clock.second === null ? '' : `:${two(clock.second)}`}`
  if (offset === undefined) return date + time
  if (offset === 0) return `${date}${time}Z`
  const minutes = Math.abs(offset)
  return `${date}${time}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
