import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depthLimit, findJsonFault, maybeDeep } from '../../src/readers/json-fault.js'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('findJsonFault', () => {
  it('agrees with JSON.parse on any JSON with a character changed', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0019.eE+-truefalsn \t\n'), maxLength: 30 })
    const changed = fc.tuple(fc.json({ maxDepth: 4 }), fc.nat(), soup).map(([json, at, extra]) => {
      const place = at % (json.length + 1)
      return json.slice(0, place) + extra + json.slice(place + (at % 3))
    })
    fc.assert(
      fc.property(fc.oneof(soup, changed), (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text))
      }),
      { numRuns: 5000 },
    )
  })

  it('says where the depth limit is passed, and stops there', () => {
    const deep = '['.repeat(depthLimit + 1)
    expect(findJsonFault(deep)?.offset).toBe(depthLimit)
    expect(findJsonFault('['.repeat(depthLimit) + ']'.repeat(depthLimit))).toBeNull()
    expect([maybeDeep(deep), maybeDeep('['.repeat(depthLimit))]).toEqual([true, false])
  })

  it.each([
    ['', 0, 'the record is blank'],
    ['{"a":1', 6, 'the record ends before its "}"'],
    ['{"a" 1}', 5, 'a ":" is missing'],
    ['{"a":1,}', 7, 'a key is missing before "}"'],
    ['{"a":1}{', 7, 'text behind the end of the record'],
    ["{'a':1}", 1, 'a key in double quotation marks is missing'],
    ['{"a":"b', 5, 'a string without its closing quotation mark'],
    ['{"a":NaN}', 5, 'no JSON value'],
    ['{"a":"b"c"}', 8, 'a "," is missing, or a quotation mark inside a string has no "\\"'],
  ])('%s', (text, offset, message) => {
    expect(findJsonFault(text)).toEqual({ offset, message })
  })
})
