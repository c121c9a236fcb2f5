import { describe, expect, test } from 'vitest'
import { lineStarts, positionAt } from '../../src/core/source.js'

const at = (text: string, offset: number) => {
  const { line, column } = positionAt(text, lineStarts(text), offset)
  return `${line}:${column}`
}

describe('lines', () => {
  test.each([
    ['nothing', '', [0]],
    ['no break', 'abc', [0]],
    ['LF', 'a\nb\n', [0, 2, 4]],
    ['CRLF is one break', 'a\r\nb', [0, 3]],
    ['a lone CR', 'a\rb', [0, 2]],
    ['CR at the end', 'a\r', [0, 2]],
    ['CR CR LF of a 7901 line end', 'a\r\r\nb', [0, 2, 4]],
    ['LF CR', 'a\n\rb', [0, 2, 3]],
    ['all three', 'a\r\nb\rc\nd', [0, 3, 5, 7]],
    ['U+2028, U+2029, U+0085, VT and FF break nothing', 'a\u2028b\u2029c\u0085d\ve\ff', [0]],
  ])('%s', (_, text, starts) => {
    expect(lineStarts(text)).toEqual(starts)
  })

  test('three million lines', () => {
    const starts = lineStarts('x\n'.repeat(3_000_000))
    expect(starts).toHaveLength(3_000_001)
    expect(starts[3_000_000]).toBe(6_000_000)
  })
})

describe('positions', () => {
  test.each([
    ['the first character', 'abc', 0, '1:1'],
    ['the end', 'abc', 3, '1:4'],
    ['an empty text', '', 0, '1:1'],
    ['the break itself is on its line', 'ab\ncd', 2, '1:3'],
    ['behind the break', 'ab\ncd', 3, '2:1'],
    ['the LF of a CRLF', 'ab\r\ncd', 3, '1:4'],
    ['behind a last break', 'ab\n', 3, '2:1'],
    ['Arabic counts letters', 'عمان\nعاجل', 7, '2:3'],
    ['behind an astral character', 'a😀b', 3, '1:3'],
    ['inside an astral character', 'a😀b', 2, '1:3'],
    ['a combining mark is a column', 'e\u0301x', 2, '1:3'],
    ['a lone surrogate is one column', '\ud83dx', 1, '1:2'],
    ['two high surrogates', '\ud83d\ud83dx', 2, '1:3'],
    ['a ZWNJ is one column', 'هسته\u200cای', 7, '1:8'],
    ['U+2028 is a column', 'a\u2028b', 2, '1:3'],
    ['beyond the end is the end', 'ab\ncd', 99, '2:3'],
    ['before the start is the start', 'ab', -1, '1:1'],
  ])('%s', (_, text, offset, expected) => {
    expect(at(text, offset)).toBe(expected)
  })

  test('every offset of a mixed text, against counting by hand', () => {
    const text = 'a😀\r\nعا\rx\ny\u2028z\n'
    let line = 1
    let column = 1
    for (let i = 0; i < text.length; i++) {
      const inPair = i > 0 && text.codePointAt(i - 1)! > 0xffff
      if (!inPair) expect(at(text, i)).toBe(`${line}:${column}`)
      const endsLine = text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')
      if (endsLine) {
        line++
        column = 1
      } else if (!inPair) column++
    }
    expect(at(text, text.length)).toBe(`${line}:${column}`)
  })
})
