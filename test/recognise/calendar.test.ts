import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayNumber,
  dayOfNumber,
  daysBetween,
  isValidDate,
  japaneseEra,
  toGregorian,
  weekday,
} from '../../src/recognise/calendar.js'

const dayLength = 86_400_000

/** Year, month and day of a day number as ICU has them in a calendar. */
function icu(calendar: string): (number: number) => [number, number, number] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return (number) => {
    const parts = new Map(format.formatToParts(number * dayLength).map(({ type, value }) => [type as string, value]))
    const part = (type: string): number => Number.parseInt(parts.get(type) ?? '', 10)
    return [part(parts.has('year') ? 'year' : 'relatedYear'), part('month'), part('day')]
  }
}

describe('day numbers', () => {
  it('agree with Date from year 1 to 9999, and come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        const date = new Date(number * dayLength)
        const day = dayOfNumber(number)
        expect(day).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
        expect(dayNumber(day.year, day.month, day.day)).toBe(number)
        expect(weekday(day.year, day.month, day.day)).toBe(date.getUTCDay())
      }),
      { numRuns: 3000 },
    )
  })

  it('measure the days between two days', () => {
    expect(daysBetween({ year: 2024, month: 2, day: 28 }, { year: 2024, month: 3, day: 1 })).toBe(2)
    expect(daysBetween({ year: 2026, month: 1, day: 1 }, { year: 2025, month: 12, day: 31 })).toBe(-1)
  })
})

describe('other calendars agree with ICU', () => {
  const ranges = [
    ['persian', dayNumber(700, 1, 1), dayNumber(2123, 3, 1)],
    ['islamic-umalqura', dayNumber(1882, 11, 12), dayNumber(2174, 11, 1)],
    ['ethiopic', dayNumber(100, 1, 1), dayNumber(2400, 1, 1)],
    ['roc', dayNumber(1912, 1, 1), dayNumber(2400, 1, 1)],
    ['buddhist', dayNumber(1583, 1, 1), dayNumber(2400, 1, 1)],
  ] as const
  it.each(ranges)('%s', (calendar, min, max) => {
    const read = icu(calendar)
    fc.assert(
      fc.property(fc.integer({ min, max }), (number) => {
        const [year, month, day] = read(number)
        expect(isValidDate(calendar, year, month, day)).toBe(true)
        expect(isValidDate(calendar, null, month, day)).toBe(true)
        const approximate = calendar === 'islamic-umalqura'
        expect(toGregorian(calendar, year, month, day)).toEqual({ ...dayOfNumber(number), approximate })
      }),
      { numRuns: 3000 },
    )
  })

  it('month lengths: the day after the last is the first of the next', () => {
    for (const calendar of ['persian', 'islamic-umalqura', 'ethiopic'] as const)
      for (let year = 1395; year <= 1460; year++)
        for (let month = 1; month < 12; month++) {
          let last = 31
          while (!isValidDate(calendar, year, month, last)) last--
          const end = toGregorian(calendar, year, month, last)
          const next = toGregorian(calendar, year, month + 1, 1)
          expect(daysBetween(end!, next!), `${calendar} ${year}-${month}`).toBe(1)
        }
  })
})

describe('validity', () => {
  it('knows days that no year has, when the year is not known', () => {
    expect(isValidDate('gregory', null, 2, 29)).toBe(true)
    expect(isValidDate('gregory', null, 2, 30)).toBe(false)
    expect(isValidDate('gregory', null, 6, 31)).toBe(false)
    expect(isValidDate('persian', null, 7, 31)).toBe(false)
    expect(isValidDate('islamic-umalqura', null, 9, 31)).toBe(false)
    expect(isValidDate('ethiopic', null, 13, 6)).toBe(true)
    expect(isValidDate('vikram', null, 2, 32)).toBe(true)
  })

  it('knows leap years of every calendar', () => {
    expect(isValidDate('gregory', 1900, 2, 29)).toBe(false)
    expect(isValidDate('gregory', 2000, 2, 29)).toBe(true)
    expect(isValidDate('buddhist', 2567, 2, 29)).toBe(true)
    expect(isValidDate('roc', 114, 2, 29)).toBe(false)
    expect(isValidDate('persian', 1403, 12, 30)).toBe(true)
    expect(isValidDate('persian', 1404, 12, 30)).toBe(false)
    expect(isValidDate('ethiopic', 2015, 13, 6)).toBe(true)
    expect(isValidDate('ethiopic', 2016, 13, 6)).toBe(false)
  })

  it('refuses what is no date at all', () => {
    for (const [month, day] of [
      [0, 1],
      [13, 1],
      [1, 0],
      [1, -1],
      [1.5, 1],
      [1, Number.NaN],
    ] as const)
      expect(isValidDate('gregory', 2025, month, day), `${month}-${day}`).toBe(false)
    expect(isValidDate('gregory', 0, 1, 1)).toBe(false)
    expect(isValidDate('gregory', 10_000, 1, 1)).toBe(false)
  })
})

describe('conversion', () => {
  const known = [
    ['islamic-umalqura', 1436, 10, 25, '2015-8-10 ~'],
    ['islamic-umalqura', 1447, 4, 14, '2025-10-6 ~'],
    ['persian', 1404, 7, 14, '2025-10-6'],
    ['ethiopic', 2018, 1, 26, '2025-10-6'],
    ['buddhist', 2568, 10, 6, '2025-10-6'],
    ['roc', 114, 10, 6, '2025-10-6'],
    ['gregory', 2025, 10, 6, '2025-10-6'],
  ] as const
  it.each(known)('%s %i-%i-%i is %s', (calendar, year, month, day, expected) => {
    const { approximate, ...gregorian } = toGregorian(calendar, year, month, day)!
    expect(`${gregorian.year}-${gregorian.month}-${gregorian.day}${approximate ? ' ~' : ''}`).toBe(expected)
  })

  it('says nothing where nothing can be said', () => {
    expect(toGregorian('vikram', 2082, 6, 20)).toBeNull()
    expect(toGregorian('islamic-umalqura', 1299, 1, 1)).toBeNull()
    expect(toGregorian('islamic-umalqura', 1601, 1, 1)).toBeNull()
    expect(toGregorian('persian', 1502, 1, 1)).toBeNull()
    expect(toGregorian('japanese', 7, 10, 6)).toBeNull()
    expect(toGregorian('buddhist', 500, 1, 1)).toBeNull()
    expect(toGregorian('gregory', 2025, 2, 29)).toBeNull()
  })

  it('counts Japanese years by era, up to the day on which it ends', () => {
    expect(japaneseEra('令和')).toBe('reiwa')
    expect(japaneseEra('constructor')).toBeNull()
    expect(toGregorian('japanese', 7, 10, 6, 'reiwa')).toEqual({ year: 2025, month: 10, day: 6, approximate: false })
    expect(toGregorian('japanese', 64, 1, 7, 'showa')).toEqual({ year: 1989, month: 1, day: 7, approximate: false })
    expect(toGregorian('japanese', 64, 1, 8, 'showa')).toBeNull()
    expect(toGregorian('japanese', 1, 4, 30, 'reiwa')).toBeNull()
    expect(toGregorian('japanese', 5, 2, 29, 'reiwa')).toBeNull()
  })
})
