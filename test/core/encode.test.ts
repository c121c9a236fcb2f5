import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, supportedEncodings } from '../../src/core/decode.js'
import { encode, UnencodableError } from '../../src/core/encode.js'

const texts: Readonly<Record<string, string>> = {
  'windows-1256': 'عودة العبّارة پچژگ “ok”\r\n',
  'iso-8859-6': 'عودة العبارة؛\n',
  cp720: 'عودة\n',
  'windows-1251': 'Паром вернулся\n',
  'koi8-r': 'Паром вернулся\n',
  'windows-1252': 'Café – “ok” €\n',
  gb18030: '渡轮恢复航行𠀀\n',
  big5: '渡輪恢復航行\n',
  shift_jis: 'フェリー再開\n',
  'euc-jp': 'フェリー再開\n',
  'euc-kr': '여객선 운항 재개\n',
}

describe('encode', () => {
  it.each(Object.entries(texts))('gives back the bytes of %s', (encoding, text) => {
    const bytes = encode(text, encoding, false)
    expect(decode(bytes, { encoding })).toMatchObject({ text, encoding, bad: [] })
    expect(encode(decode(bytes, { encoding }).text, encoding, false)).toEqual(bytes)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('gives back any bytes of %s', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, bom) => {
        fc.pre(!text.startsWith('\ufeff'))
        const source = decode(encode(text, encoding, bom), { encoding })
        expect([source.text, source.bom, source.encoding]).toEqual([text, bom, encoding])
      }),
    )
  })

  it('undoes decode, whatever the bytes are, or says that it cannot', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...supportedEncodings), (bytes, label) => {
        const { text, encoding, bom, bad } = decode(bytes, { encoding: label })
        fc.pre(bad.length === 0)
        let back: Uint8Array
        try {
          back = encode(text, encoding!, bom)
        } catch (error) {
          expect(error).toBeInstanceOf(UnencodableError)
          return
        }
        expect(decode(back, { encoding: encoding! }).text).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['windows-1256', 'Aé漢', 2, 'windows-1256 has no “漢” (U+6F22)'],
    ['windows-1252', '\u200f', 0, 'windows-1252 has no U+200F'],
    ['windows-1252', '😀', 0, 'windows-1252 has no “😀” (U+1F600)'],
    ['shift_jis', 'フェé', 2, 'shift_jis has no “é” (U+00E9)'],
    ['utf-8', 'A\ud800', 1, 'utf-8 has no U+D800'],
    ['iso-2022-jp', 'フ', 0, 'iso-2022-jp has no “フ” (U+30D5)'],
  ])('%s refuses %j', (encoding, text, offset, message) => {
    expect(() => encode(text, encoding, false)).toThrow(expect.objectContaining({ offset, message }))
  })
})
