import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/core/fold.js'
import { formsOfAgencies } from '../../src/recognise/forms.js'
import { fullGregorianYear } from '../../src/recognise/known-day.js'
import { readMoment } from '../../src/recognise/moment.js'
import { readStamp, type StampReading } from '../../src/recognise/stamp.js'
import { offsetOf, zoneOffset } from '../../src/recognise/zone.js'
import { agencies } from '../support/agencies.js'

function stamp(text: string): StampReading | null {
  const folded = fold(text)
  const [found] = formsOfAgencies(agencies).stamps.wholes(folded.key)
  return found === undefined ? null : readStamp(text, folded, 0, found, ['en'])
}

describe('stamps', () => {
  test('the template decides the order of the fields', () => {
    expect(stamp('WP-WF-11-13-13 0713GMT<')).toEqual({
      text: 'WP-WF-11-13-13 0713GMT<',
      iso: '2013-11-13T07:13Z',
      day: { year: 2013, month: 11, day: 13 },
    })
    expect(stamp('ES-21:37-09-12-18')?.iso).toBe('2018-12-09T21:37')
    expect(stamp('EAST 081956 Jul 11')?.iso).toBe('2011-07-08T19:56+03:00')
  })

  test('a printed zone wins over the agency’s', () => {
    expect(stamp('WP-WF-07-01-13 0713EDT<')?.iso).toBe('2013-07-01T07:13-04:00')
  })

  test('a zone that several countries share leaves local time', () => {
    expect(stamp('WP-WF-07-01-13 0713IST<')?.iso).toBe('2013-07-01T07:13')
  })

  test('without a date there is no moment', () => {
    expect(stamp('09:15 ت م')).toEqual({ text: '09:15 ت م', iso: null, day: null })
  })

  test('a day that no calendar has gives no moment', () => {
    expect(stamp('WP-WF-02-30-13 0713GMT<')).toMatchObject({ iso: null, day: null })
  })
})

test('two figures of a year are from 1950 to 2049', () => {
  expect([0, 49, 50, 99, 1987].map(fullGregorianYear)).toEqual([2000, 2049, 1950, 1999, 1987])
})

describe('zones', () => {
  test('abbreviations and offsets', () => {
    expect(['gmt', 'met', 'jst', '+0300', 'utc+3', '-05:30'].map(zoneOffset)).toEqual([0, 60, 540, 180, 180, -330])
  })

  test('what is not sure is not known', () => {
    expect(['ist', 'bst', 'abc', '+99', 'abc+3', ''].map(zoneOffset)).toEqual(Array(6).fill(undefined))
  })

  test('an IANA zone at a local time, summer time included', () => {
    const noon = { hour: 12, minute: 0 }
    expect(offsetOf('Europe/Rome', { year: 2020, month: 7, day: 1 }, noon)).toBe(120)
    expect(offsetOf('Europe/Rome', { year: 2020, month: 1, day: 1 }, noon)).toBe(60)
    expect(offsetOf('Nowhere/Town', { year: 2020, month: 1, day: 1 }, noon)).toBeUndefined()
  })
})

describe('dates that a page prints', () => {
  const read = (text: string, order: 'dmy' | 'mdy' | null = 'dmy', languages = ['en', 'ar', 'tr']) =>
    readMoment(text, 0, text.length, languages, order)

  test('day, month and year with a time', () => {
    expect(read('19 August 2019 - 13:09')).toMatchObject({ iso: '2019-08-19T13:09', timed: true })
    expect(read('Monday, August 19, 2019 1:09 pm GMT')).toMatchObject({ iso: '2019-08-19T13:09Z' })
  })

  test('native digits and halves of the day', () => {
    expect(read('٣٠/٠٧/٢٠١٩، ١٠:٠٤ ص')).toMatchObject({
      iso: '2019-07-30T10:04',
      day: { year: 2019, month: 7, day: 30 },
    })
    expect(read('٣٠/٠٧/٢٠١٩، ١٠:٠٤ م')).toMatchObject({ iso: '2019-07-30T22:04' })
  })

  test('a label in front of it or behind it', () => {
    const labelled = { day: { year: 2021, month: 3, day: 12 }, labelled: true }
    expect(read('Publié le 12/03/2021 à 10h12 - Mis à jour à 10h40', 'dmy', ['fr'])).toMatchObject(labelled)
    expect(read('Dieser Inhalt wurde am 12. März 2021 - 08:14 publiziert', 'dmy', ['de'])).toMatchObject(labelled)
    expect(read('19 August 2019 - 13:09')).toMatchObject({ labelled: false })
    expect(read('Publié à Lille le 12/03/2021', 'dmy', ['fr'])).toBeNull()
  })

  test('a day without its year beside a time', () => {
    expect(read('12 August, 10:14')).toMatchObject({ day: null, timed: true })
  })

  test('of two calendars the Gregorian day', () => {
    expect(read('1440/9/20 - 2019/05/25')).toMatchObject({ day: { year: 2019, month: 5, day: 25 }, figures: true })
    expect(read('Saturday 1440/9/20 - 2019/05/25')?.day).toEqual({ year: 2019, month: 5, day: 25 })
  })

  test('the order of figures is the agency’s or the language’s', () => {
    expect(read('05/06/2019', 'mdy')?.day).toEqual({ year: 2019, month: 5, day: 6 })
    expect(read('05/06/2019', 'dmy')?.day).toEqual({ year: 2019, month: 6, day: 5 })
  })

  test('the time of ISO 8601 with its offset', () => {
    expect(read('2024-04-06T05:12:03+03:30')?.iso).toBe('2024-04-06T05:12:03+03:30')
    expect(read('2024-04-06T05:12:03+00:00')?.iso).toBe('2024-04-06T05:12:03Z')
  })

  test('labels; of two days that of publication', () => {
    expect(read('Published: 19 August 2019 | Updated: 20 August 2019')?.day).toEqual({ year: 2019, month: 8, day: 19 })
    expect(read('Yayınlanma Tarihi: 06.10.2025 11:20')).toMatchObject({ iso: '2025-10-06T11:20' })
    expect(read('نشر بتاريخ: 06/10/2025 ( آخر تحديث: 07/10/2025 الساعة: 12:40 )')?.day?.day).toBe(6)
  })

  test('two figures of a year before the month', () => {
    expect(readMoment('87/08/14 - 12:01', 0, 16, ['fa'], 'ymd')?.day).toEqual({ year: 2008, month: 11, day: 4 })
    expect(readMoment('14/08/87 - 12:01', 0, 16, ['fa'], 'ymd')?.day).toEqual({ year: 2008, month: 11, day: 4 })
  })

  test.each([
    'The 19 August 2019 - 13:09',
    '19 August',
    '13:09',
    'August',
    '',
    'on December 5, 1987 he left',
    '1'.repeat(91),
  ])('not %j', (text) => {
    expect(read(text)).toBeNull()
  })

  test('never throws', () => {
    const pieces = fc.constantFrom(
      '19',
      '2019',
      '/',
      '-',
      ':',
      ' ',
      'August',
      'ص',
      'GMT',
      'pm',
      '10',
      '٣',
      ',',
      'Monday',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        const moment = readMoment(text, 0, text.length, ['en'], null)
        if (moment !== null) expect(moment.text).toBe(text)
      }),
    )
  })
})
