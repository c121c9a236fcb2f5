import { describe, expect, test } from 'vitest'
import { decode } from '../../src/core/decode.js'
import { decodeUtf8 } from '../../src/core/utf8.js'

const bytesOf = (hex: string) => Uint8Array.from(hex.split(' ').filter(Boolean), (byte) => Number.parseInt(byte, 16))

function read(hex: string): { text: string; bad: [number, number, string][] } {
  const { text, bad } = decodeUtf8(bytesOf(hex))
  const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
  return { text, bad: bad.map((piece) => [piece.offset, piece.byteOffset, hexOf(piece.bytes)]) }
}

describe('first and last of each length', () => {
  test.each([
    ['00', 0x0],
    ['7f', 0x7f],
    ['c2 80', 0x80],
    ['df bf', 0x7ff],
    ['e0 a0 80', 0x800],
    ['ed 9f bf', 0xd7ff],
    ['ee 80 80', 0xe000],
    ['ef bf bd', 0xfffd],
    ['ef bf bf', 0xffff],
    ['f0 90 80 80', 0x10000],
    ['f4 8f bf bf', 0x10ffff],
  ])('%s', (hex, point) => {
    expect(read(hex)).toEqual({ text: String.fromCodePoint(point), bad: [] })
    expect(read(`${hex} ff`).text).toBe(`${String.fromCodePoint(point)}\ufffd`)
  })
})

describe('one U+FFFD for each maximal subpart', () => {
  test.each([
    ['a lone continuation', '80', ['80']],
    ['continuations each for itself', '80 bf 80', ['80', 'bf', '80']],
    ['overlong slash of two', 'c0 af', ['c0', 'af']],
    ['overlong slash of three', 'e0 80 af', ['e0', '80', 'af']],
    ['overlong slash of four', 'f0 80 80 af', ['f0', '80', '80', 'af']],
    ['overlong NUL', 'c0 80', ['c0', '80']],
    ['highest overlong of two', 'c1 bf', ['c1', 'bf']],
    ['highest overlong of three', 'e0 9f bf', ['e0', '9f', 'bf']],
    ['highest overlong of four', 'f0 8f bf bf', ['f0', '8f', 'bf', 'bf']],
    ['first surrogate', 'ed a0 80', ['ed', 'a0', '80']],
    ['last surrogate', 'ed bf bf', ['ed', 'bf', 'bf']],
    ['surrogate pair', 'ed a0 80 ed b0 80', ['ed', 'a0', '80', 'ed', 'b0', '80']],
    ['above U+10FFFF', 'f4 90 80 80', ['f4', '90', '80', '80']],
    ['five-byte form', 'f8 88 80 80 80', ['f8', '88', '80', '80', '80']],
    ['six-byte form', 'fc 84 80 80 80 80', ['fc', '84', '80', '80', '80', '80']],
    ['FE and FF', 'fe ff', ['fe', 'ff']],
    ['cut off at one of two', 'd8', ['d8']],
    ['cut off at two of three', 'e2 82', ['e2 82']],
    ['cut off at three of four', 'f0 9f 98', ['f0 9f 98']],
    ['cut off by the next lead', 'e2 82 d8 a7', ['e2 82']],
    ['cut off by ASCII', 'f0 9f 98 41', ['f0 9f 98']],
    ['leads in a row', 'e2 f0 c2', ['e2', 'f0', 'c2']],
  ])('%s', (_, hex, expected) => {
    const { text, bad } = read(`41 ${hex}`)
    expect(bad.map((piece) => piece[2])).toEqual(expected)
    expect([...text].filter((character) => character === '\ufffd')).toHaveLength(expected.length)
    expect(text).not.toMatch(/[\0/]/)
  })

  test('the platform decoder cuts the same subparts', () => {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
    for (let a = 0xc0; a < 0x100; a++)
      for (const rest of ['', '80', '9f bf', 'a0 80', '90 80 80', '8f bf bf 41', '41', 'bf c2'])
        expect(read(`${a.toString(16)} ${rest}`).text).toBe(lenient.decode(bytesOf(`${a.toString(16)} ${rest}`)))
  })

  test('offsets count units of the text and bytes of the input', () => {
    // U+1F600, a bad byte, alif, a cut-off sequence.
    expect(read('f0 9f 98 80 ff d8 a7 e2 82').bad).toEqual([
      [2, 4, 'ff'],
      [4, 7, 'e2 82'],
    ])
  })

  test('the byte order mark counts in byte offsets', () => {
    expect(decode(bytesOf('ef bb bf 41 ff')).bad).toEqual([{ offset: 1, byteOffset: 4, bytes: bytesOf('ff') }])
  })
})

describe('UTF-8 with a few bad bytes stays UTF-8', () => {
  const text = new TextEncoder().encode('صرح الوزير بأن الاجتماع سيعقد يوم الاحد')

  test('a stray byte among Arabic words', () => {
    const bytes = Uint8Array.of(...text.subarray(0, 11), 0xff, ...text.subarray(11))
    const source = decode(bytes)
    expect(source).toMatchObject({ encoding: 'utf-8', encodingFrom: 'guess' })
    expect(source.bad).toEqual([{ offset: 6, byteOffset: 11, bytes: Uint8Array.of(0xff) }])
  })

  test('an end that is cut off, however short the text', () => {
    const source = decode(text.subarray(0, 3))
    expect(source).toMatchObject({ text: 'ص\ufffd', encoding: 'utf-8', encodingFrom: 'guess' })
    expect(source.bad).toHaveLength(1)
  })

  test('one accented letter in Latin-1 is not UTF-8', () => {
    expect(decode(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toMatchObject({ text: 'café', encoding: 'windows-1252' })
  })
})
