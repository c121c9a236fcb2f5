/** The small parts that writers share. */
import { describe, expect, test } from 'vitest'
import { languageTag, oneLine, printable } from '../../src/writers/clean.js'
import { bylineName, isUri } from '../../src/writers/identity.js'
import { basicMoment, completeDay, rfc3339, utcMoment } from '../../src/writers/moments.js'
import { wrapLine } from '../../src/writers/wrap.js'
import { element, escapeText, inline, xmlDocument } from '../../src/writers/xml.js'
import { datelineOf, dateOf } from './stories.js'

describe('clean', () => {
  test('oneLine makes breaks and tabs blanks, and shows what no text carries', () => {
    expect(oneLine(' a\r\nb\tc\u2028d\u0085e\vf ')).toBe('a b c d e f')
    expect(oneLine('a\0\x1b\x7f\x9b\ud800\ufffeb😀')).toBe('a\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdb😀')
    expect(oneLine('\u200fابج\u200c')).toBe('\u200fابج\u200c')
  })

  test('printable keeps tabs and line breaks', () => {
    expect(printable('a\tb\r\nc\fd')).toBe('a\tb\r\nc d')
  })

  test('languageTag takes tags alone', () => {
    expect(['ar', 'zh-Hant', 'en-GB-oxendict'].map(languageTag)).toEqual(['ar', 'zh-Hant', 'en-GB-oxendict'])
    expect(['', 'ar ', 'x" y', '-', 'en_GB', null].map(languageTag)).toEqual([null, null, null, null, null, null])
  })
})

describe('moments', () => {
  test('are written with seconds and their offset', () => {
    expect(rfc3339('2026-08-29T20:26Z')).toBe('2026-08-29T20:26:00Z')
    expect(rfc3339('2026-08-29T20:26:07.25+03:30')).toBe('2026-08-29T20:26:07+03:30')
    expect(basicMoment('2026-08-29T20:26+03:30')).toBe('20260829T202600+0330')
  })

  test('without an offset are moments only where local time will do', () => {
    expect(rfc3339('2026-08-29T20:26')).toBeNull()
    expect(rfc3339('2026-08-29T20:26', true)).toBe('2026-08-29T20:26:00')
  })

  test.each([
    '2026-02-30T10:00Z',
    '2026-13-01T10:00Z',
    '2026-08-29T24:00Z',
    '2026-08-29T20:26+15:00',
    '2026-08-29',
    '',
    'x',
  ])('%j is none', (iso) => {
    expect(rfc3339(iso, true)).toBeNull()
  })

  test('are brought to Greenwich over the end of a year', () => {
    expect(utcMoment('2026-12-31T23:30-02:00')).toEqual({ year: 2027, month: 1, day: 1, hour: 1, minute: 30 })
  })

  test('a day is complete with its year and in the calendar', () => {
    const day = (iso: string | null) => completeDay(datelineOf('x', { date: dateOf('x', iso) }))
    expect(day('2024-02-29')).toBe('2024-02-29')
    expect([day('2026-02-29'), day('XXXX-10-06'), day('0000-10-06'), day(null), completeDay(null)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('identity', () => {
  test.each(['tag:exp.test,2026:17', 'urn:newsml:exp.test:20260829:17', 'https://exp.test/a?b=c#d'])(
    '%s is a URI',
    (text) => {
      expect(isUri(text)).toBe(true)
    },
  )

  test.each(['exp-42', '17', 'a b:c', 'urn:x:%zz', 'http://[', 'http://', 'x:', 'a:b#c#d', 'urn:خبر'])(
    '%s is none',
    (text) => {
      expect(isUri(text)).toBe(false)
    },
  )

  test('bylineName leaves the names', () => {
    expect(bylineName('By Jane Doe', 'en')).toBe('Jane Doe')
    expect(bylineName('By', 'en')).toBe('By')
    expect(bylineName('Byron Doe', 'en')).toBe('Byron Doe')
    expect(bylineName('كتب: سالم', 'ar-EG')).toBe('سالم')
    expect(bylineName('By Jane Doe', null)).toBe('By Jane Doe')
  })
})

describe('wrapLine', () => {
  test('breaks at blanks and keeps the indent', () => {
    expect(wrapLine('   one two three', 10)).toEqual(['   one two', 'three'])
    expect(wrapLine('   incomprehensibilities two', 10)).toEqual(['   incomprehensibilities', 'two'])
    expect(wrapLine('one', 10)).toEqual(['one'])
    expect(wrapLine('', 10)).toEqual([''])
  })

  test('loses no word, and makes no line longer than it need be', () => {
    const words = Array.from({ length: 400 }, (_, i) => 'x'.repeat((i * 7) % 13))
    const lines = wrapLine(words.join(' '), 20)
    expect(lines.join(' ').split(/ +/)).toEqual(words.join(' ').split(/ +/))
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20)
  })
})

describe('xml', () => {
  test('indents elements and leaves running text alone', () => {
    const root = element('a', { b: '1', c: null }, [
      element('d', {}, ['x', element('e', {}, [element('f', {})]), 'y']),
      null,
    ])
    expect(xmlDocument(root)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a b="1">\n  <d>x<e><f/></e>y</d>\n</a>\n')
    expect(xmlDocument(inline('a', {}, [element('b', {})]))).toContain('<a><b/></a>')
  })

  test('escapes', () => {
    expect(escapeText('<&>"\r\0')).toBe('&lt;&amp;&gt;"&#13;\ufffd')
    expect(xmlDocument(element('a', { b: '<&>"\t\n' }))).toContain('<a b="&lt;&amp;&gt;&quot;&#9;&#10;"/>')
  })
})
