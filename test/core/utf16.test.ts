import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/core/decode.js'

const le = (text: string) => Buffer.from(text, 'utf16le')
const be = (text: string) => Buffer.from(text, 'utf16le').swap16()

function utf32(points: number[], little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * points.length))
  points.forEach((point, i) => {
    view.setUint32(4 * i, point, little)
  })
  return new Uint8Array(view.buffer)
}

const samples: [string, string][] = [
  ['English', 'LIMA, March 3 - The port reopened on Sunday.\r\n'],
  ['French', 'GENÈVE, 3 mars – Le port a rouvert dimanche à l’aube.\n'],
  ['Arabic', 'عمان 3 آذار (بترا)- أعيد فتح الميناء، اليوم الأحد.\n'],
  ['one Arabic word', 'عاجل'],
  ['Persian', 'بندر صبح یکشنبه بازگشایی شد و کشتی‌ها وارد شدند.\n'],
  ['Russian', 'Порт вновь открылся в воскресенье утром.\n'],
  ['Hindi', 'बंदरगाह रविवार सुबह फिर से खोल दिया गया।\n'],
  ['Hebrew', 'הנמל נפתח מחדש ביום ראשון.\n'],
  ['an emoji', 'The port 🚢 reopened on Sunday.\n'],
]

describe('UTF-16 without a byte order mark', () => {
  test.each(samples)('%s is known in both byte orders', (_, text) => {
    expect(decode(le(text))).toMatchObject({ text, encoding: 'utf-16le', encodingFrom: 'guess', bom: false })
    expect(decode(be(text))).toMatchObject({ text, encoding: 'utf-16be', encodingFrom: 'guess', bom: false })
  })

  test.each(samples)('%s in UTF-8 is not taken for it', (_, text) => {
    expect(decode(Buffer.from(text)).encoding).toBe('utf-8')
    expect(decode(Buffer.from(text.repeat(50))).encoding).toBe('utf-8')
  })

  test.each([
    ['a text with NULs in it', 'The port\0 reopened\0 on Sunday.\0\0'],
    ['NULs alone', '\0\0\0\0\0\0'],
    ['line breaks alone', '\n\n\n\n\n\n\n\n'],
    ['single letters on lines', 'a\nb\nc\nd\ne\nf\ng\nh\n'],
    ['an envelope', '\x01ABC0123\x02text\x03\x04'],
    ['a table of small numbers', '\x01\0\x02\0\x03\0\x04\0\x05\0\x06\0\x07\0\x08\0'],
  ])('%s is not', (_, text) => {
    expect(decode(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8', encodingFrom: 'strict' })
  })
})

describe('bad bytes of UTF-16', () => {
  test('a lone surrogate of either kind, and the order of both', () => {
    const source = decode(le('\ufeffa\ud83dב\udc00\ud83d\ude00'))
    expect(source.text).toBe('a\ufffdב\ufffd😀')
    expect(source.bad).toEqual([
      { offset: 1, byteOffset: 4, bytes: Uint8Array.of(0x3d, 0xd8) },
      { offset: 3, byteOffset: 8, bytes: Uint8Array.of(0x00, 0xdc) },
    ])
  })

  test('a high surrogate before the last odd byte', () => {
    const source = decode(Buffer.concat([be('\ufeffa\ud83d'), Buffer.of(0xde)]))
    expect(source.text).toBe('a\ufffd\ufffd')
    expect(source.bad).toEqual([
      { offset: 1, byteOffset: 4, bytes: Uint8Array.of(0xd8, 0x3d) },
      { offset: 2, byteOffset: 6, bytes: Uint8Array.of(0xde) },
    ])
  })

  test('a U+FFFD that was written is not bad', () => {
    expect(decode(le('\ufeffa\ufffd')).bad).toEqual([])
  })
})

describe('UTF-32', () => {
  test.each([true, false])('is told from UTF-16 by its mark (little-endian: %s)', (little) => {
    const source = decode(utf32([0xfeff, 0x645, 0x1f600, 0x0a], little))
    expect(source).toMatchObject({ text: 'م😀\n', encoding: little ? 'utf-32le' : 'utf-32be', bom: true, bad: [] })
  })

  test('surrogates, values above U+10FFFF and last bytes are bad', () => {
    const bytes = Buffer.concat([utf32([0xfeff, 0x41, 0xd800, 0x110000], true), Buffer.of(0x42, 0)])
    const source = decode(bytes)
    expect(source.text).toBe('A\ufffd\ufffd\ufffd')
    expect(source.bad.map((b) => [b.offset, b.byteOffset, b.bytes.length])).toEqual([
      [1, 8, 4],
      [2, 12, 4],
      [3, 16, 2],
    ])
  })
})
