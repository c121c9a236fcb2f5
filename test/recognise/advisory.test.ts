import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agency } from '../../src/agencies/agency.js'
import type { Language } from '../../src/languages/language.js'
import {
  type Advisories,
  mergeAdvisories,
  readAdvisoryLine,
  readHeadlineAdvisories,
  readSlugAdvisories,
} from '../../src/recognise/advisory.js'
import { agencies, arabic, english, north, west } from '../support/agencies.js'

const none: Advisories = { version: null, status: null, urgency: null, embargo: null, category: null }
const context = (text: string, agency: Agency | null, language: Language) => ({ text, agency, agencies, language })
const headline = (text: string, agency: Agency | null = null, language = english) =>
  readHeadlineAdvisories(context(text, agency, language), 0, text.length)
const line = (text: string, agency: Agency | null = null, language = english) =>
  readAdvisoryLine(context(text, agency, language), 0, text.length)
const slug = (text: string, agency: Agency | null = null) =>
  readSlugAdvisories(context(text, agency, english), 0, text.length)

describe('before a headline', () => {
  test('a prefix and what it means', () => {
    expect(headline('UPDATE 2-Ferry group orders six vessels', west)).toEqual({ ...none, version: 'UPDATE 2' })
    expect(headline('(LEAD) Lacquer school to open')).toEqual({ ...none, version: 'LEAD' })
    expect(headline('STORY WITHDRAWN-Ferry group orders')).toEqual({ ...none, status: 'withheld' })
    expect(headline('>>>WEST/Ferry group', west)).toEqual({ ...none, version: '>>>WEST/', urgency: 2 })
    expect(headline('عاجل | افتتاح جسر', null, arabic)).toEqual({ ...none, version: 'عاجل', urgency: 1 })
  })

  test('two prefixes are one version as printed', () => {
    expect(headline('CORRECTED-UPDATE 2-Ferry group orders', west).version).toBe('CORRECTED-UPDATE 2')
  })

  test('a category before a slash, and the take behind the last one', () => {
    expect(headline('عام / جسر من خشب / إضافة أولى', north, arabic)).toEqual({
      ...none,
      category: 'عام',
      version: 'إضافة أولى',
    })
  })

  test('a version in brackets at the end, where the agency counts so', () => {
    expect(headline('Ferry group orders (2)', west).version).toBe('2')
    expect(headline('Ferry group orders (2)', north).version).toBeNull()
    expect(headline('Ferry group orders (2)').version).toBeNull()
  })

  test.each([
    'KILL-SWITCH LAW PASSES',
    'Kill the bill',
    'Corrected figures show a rise',
    'CORRECTED FIGURES',
    'Lead: prices fall',
  ])('not %s', (text) => {
    expect(headline(text)).toEqual(none)
  })

  test('an Arabic noun without a mark behind it is a headline', () => {
    expect(headline('تصحيح مسار النهر', null, arabic)).toEqual(none)
  })
})

describe('on a line of its own', () => {
  test('its label says what it is', () => {
    expect(line('1ST LEAD', west)).toEqual({ ...none, version: '1ST LEAD', label: 'version' })
    expect(line('URGENT')).toMatchObject({ version: 'URGENT', urgency: 2, label: 'version' })
    expect(line('KILL')).toMatchObject({ status: 'canceled', version: null, label: 'status' })
    expect(line('[LEAD] =')).toMatchObject({ version: 'LEAD' })
  })

  test('an embargo and its moment', () => {
    expect(line('EMBARGOED UNTIL 0001 GMT, 6 October 2025')).toMatchObject({
      label: 'embargo',
      embargo: { text: '0001 GMT, 6 October 2025', iso: '2025-10-06T00:01Z' },
    })
    expect(line('Embargoed until 6 p.m.')?.embargo).toEqual({ text: '6 p.m', iso: null })
    expect(line('Embargoed until the king has spoken')).toBeNull()
  })

  test('a longer line is none', () => {
    expect(line('URGENT meeting called on water')).toBeNull()
    expect(line('')).toBeNull()
  })
})

test('in a slug line each part is read', () => {
  expect(slug('BC-US--Lighthouse Move, 3rd Ld-Writethru,214', west)).toEqual({ ...none, version: '3rd Ld-Writethru' })
  expect(slug('TOWN-BRIDGE (URGENT, PIX, TV)')).toEqual({ ...none, version: 'URGENT', urgency: 2 })
  expect(slug('TOWN-BRIDGE/', west)).toEqual(none)
})

test('of two sets of facts the first wins', () => {
  const second = { ...none, version: 'b', urgency: 3 }
  expect(mergeAdvisories({ ...none, version: 'a' }, second)).toEqual({ ...none, version: 'a', urgency: 3 })
})

test('never throws', () => {
  const pieces = fc.constantFrom(
    'URGENT',
    'UPDATE 1',
    '(',
    ')',
    '[',
    ']',
    '-',
    '/',
    ' ',
    ':',
    'عام',
    'KILL',
    'EMBARGOED UNTIL',
    '1',
    '=',
    ',',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const text = parts.join('')
      for (const read of [readHeadlineAdvisories, readAdvisoryLine, readSlugAdvisories])
        read(context(text, west, english), 0, text.length)
      expect(headline(text).embargo).toBeNull()
    }),
  )
})
