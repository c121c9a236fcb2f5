import { describe, expect, it } from 'vitest'
import { packNumbers, unpackInt32, unpackUint16 } from '../../src/data/numbers.js'

describe('lists of numbers as text', () => {
  it('have the lowest byte first on every machine', () => {
    expect(packNumbers(Int32Array.of(1, -2))).toBe(Buffer.of(1, 0, 0, 0, 254, 255, 255, 255).toString('base64'))
    expect(packNumbers(Uint16Array.of(1, 0xff00))).toBe(Buffer.of(1, 0, 0, 255).toString('base64'))
  })

  it.each([[[]], [[0, 5, -7, 0x7fffffff, -0x80000000]], [Array.from({ length: 5000 }, (_, i) => i * 31)]])(
    'come back as they were',
    (numbers) => {
      expect([...unpackInt32(packNumbers(Int32Array.from(numbers)))]).toEqual(numbers)
      const small = numbers.map((n) => n & 0xffff)
      expect([...unpackUint16(packNumbers(Uint16Array.from(small)))]).toEqual(small)
    },
  )
})
