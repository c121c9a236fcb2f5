import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeJson } from '../../src/core/json.js'

describe('escapeJson', () => {
  test('leaves ordinary text alone, Arabic, joiners and emoji too', () => {
    const json = JSON.stringify('طهران / ارنا- هسته\u200cای 👍 \n é')
    expect(escapeJson(json)).toBe(json)
  })

  test.each([
    ['\u007f', '"\\u007f"'],
    ['\u009b2J', '"\\u009b2J"'],
    ['\u2028', '"\\u2028"'],
    ['\u202e', '"\\u202e"'],
    ['\u2067', '"\\u2067"'],
    ['\u200f', '"\\u200f"'],
    ['\u061c', '"\\u061c"'],
  ])('writes %j with its number', (text, json) => {
    expect(escapeJson(JSON.stringify(text))).toBe(json)
  })

  test('escapes halves of surrogate pairs and no whole pair', () => {
    expect(escapeJson('"\ud83d"')).toBe('"\\ud83d"')
    expect(escapeJson('"\ude00"')).toBe('"\\ude00"')
    expect(escapeJson('"😀\ud83d"')).toBe('"😀\\ud83d"')
  })

  test('finds each of them wherever it stands, and nothing else', () => {
    const risky = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/
    for (let c = 0x20; c < 0x10000; c++) {
      const unit = String.fromCharCode(c)
      const json = `${'a'.repeat(c % 7)}${unit}${'b'.repeat(c % 5)}`
      expect(escapeJson(json) !== json).toBe(risky.test(unit))
    }
  })

  test('never changes the value, and leaves nothing that a terminal obeys', () => {
    const hostile = fc.array(
      fc.constantFrom('\u007f', '\u0085', '\u009b', '\u2028', '\u202e', '\u2066', '\ud800', '"', 'ا'),
    )
    fc.assert(
      fc.property(hostile, (tokens) => {
        const text = tokens.join('')
        const json = escapeJson(JSON.stringify({ [text]: text }))
        expect(JSON.parse(json)).toEqual({ [text]: text })
        expect(json).not.toMatch(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
        expect(Buffer.from(json, 'utf8').toString('utf8')).toBe(json)
      }),
    )
  })
})
