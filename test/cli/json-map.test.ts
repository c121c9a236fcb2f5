import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonSyntaxError, mapJson } from '../../src/cli/json-map.js'

function accepts(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof JsonSyntaxError) return false
    throw error
  }
}

describe('mapJson', () => {
  it('takes what JSON.parse takes, and refuses what it refuses', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9"', '1', '-0.5e3', 'true', 'null', ' ')
    const soup = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.oneof(soup, fc.json({ maxDepth: 5 }), fc.string()), (text) => {
        expect(accepts(() => mapJson(text))).toBe(accepts(() => JSON.parse(text)))
      }),
      { numRuns: 3000 },
    )
  })

  it('knows where every key and entry stands', () => {
    const text = '{ "a": [1, { "b": "]" }], "__proto__": 2 }'
    const map = mapJson(text)
    expect(text.slice(map.offsetOf(['a', 1, 'b']))).toMatch(/^"b"/)
    expect(text.slice(map.offsetOf(['a', 1]))).toMatch(/^\{ "b"/)
    expect(text.slice(map.offsetOf(['__proto__', 'x']))).toMatch(/^"__proto__"/)
    expect(map.offsetOf([])).toBe(0)
  })

  it('finds keys that are there twice', () => {
    expect(mapJson('{"a":{"b":1,"c":{"b":1},"b":2}}').repeated).toEqual([['a', 'b']])
  })
})
