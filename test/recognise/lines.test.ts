import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineStarts } from '../../src/core/source.js'
import { isEmpty, lines } from '../../src/recognise/lines.js'

const texts = (text: string) => lines(text).map((line) => text.slice(line.from, line.to))

test('CRLF, LF and a lone CR end a line, U+2028 and VT do not', () => {
  expect(texts('a\r\nb\nc\rd')).toEqual(['a', 'b', 'c', 'd'])
  expect(texts('a\u2028b\u000bc')).toEqual(['a\u2028b\u000bc'])
})

test('a text has no line after its last break, an empty text none at all', () => {
  expect(texts('a\n')).toEqual(['a'])
  expect(texts('\n\n')).toEqual(['', ''])
  expect(lines('')).toEqual([])
})

test('a line knows its trimmed part and its break', () => {
  expect(lines('  ab \r\n\u200f\r\n')).toEqual([
    { start: 0, end: 5, next: 7, from: 2, to: 4, indent: 2 },
    { start: 7, end: 8, next: 10, from: 8, to: 8, indent: 0 },
  ])
  expect(lines('  \n').map(isEmpty)).toEqual([true])
})

test('an indent is counted in columns', () => {
  const indents = (text: string) => lines(text).map((line) => line.indent)
  expect(indents('\tx\n   \tx\n\t  x\n\u3000\u3000x\n\u200fx\n\u00a0x')).toEqual([8, 8, 10, 4, 0, 1])
})

test('lines tile any text and begin where positions are counted from', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u200f', '\u3000', '\u2028', 'ب')), (parts) => {
      const text = parts.join('')
      let at = 0
      for (const line of lines(text)) {
        expect(line.start).toBe(at)
        expect(line.from).toBeGreaterThanOrEqual(line.start)
        expect(line.to).toBeLessThanOrEqual(line.end)
        expect(line.to).toBeGreaterThanOrEqual(line.from)
        at = line.next
      }
      expect(at).toBe(text.length)
      const starts = lineStarts(text)
      expect(lines(text).map((line) => line.start)).toEqual(starts.slice(0, lines(text).length))
    }),
  )
})
