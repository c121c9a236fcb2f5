import { describe, expect, test } from 'vitest'
import { decode } from '../../src/core/decode.js'

const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const ascii = String.fromCharCode(...all.subarray(0, 128))
const latin1 = String.fromCharCode(...all.subarray(0xa0))
const c1 = String.fromCharCode(...all.subarray(0x80, 0xa0))

/** From the index tables of the WHATWG Encoding Standard, written out as code points; `-` is not assigned. */
const windows1252 = `
20ac 0081 201a 0192 201e 2026 2020 2021 02c6 2030 0160 2039 0152 008d 017d 008f
0090 2018 2019 201c 201d 2022 2013 2014 02dc 2122 0161 203a 0153 009d 017e 0178`
const windows1256 = `
20ac 067e 201a 0192 201e 2026 2020 2021 02c6 2030 0679 2039 0152 0686 0698 0688
06af 2018 2019 201c 201d 2022 2013 2014 06a9 2122 0691 203a 0153 200c 200d 06ba
00a0 060c 00a2 00a3 00a4 00a5 00a6 00a7 00a8 00a9 06be 00ab 00ac 00ad 00ae 00af
00b0 00b1 00b2 00b3 00b4 00b5 00b6 00b7 00b8 00b9 061b 00bb 00bc 00bd 00be 061f
06c1 0621 0622 0623 0624 0625 0626 0627 0628 0629 062a 062b 062c 062d 062e 062f
0630 0631 0632 0633 0634 0635 0636 00d7 0637 0638 0639 063a 0640 0641 0642 0643
00e0 0644 00e2 0645 0646 0647 0648 00e7 00e8 00e9 00ea 00eb 0649 064a 00ee 00ef
064b 064c 064d 064e 00f4 064f 0650 00f7 0651 00f9 0652 00fb 00fc 200e 200f 06d2`
const iso88596 = `
00a0 - - - 00a4 - - - - - - - 060c 00ad - -
- - - - - - - - - - - 061b - - - 061f
- 0621 0622 0623 0624 0625 0626 0627 0628 0629 062a 062b 062c 062d 062e 062f
0630 0631 0632 0633 0634 0635 0636 0637 0638 0639 063a - - - - -
0640 0641 0642 0643 0644 0645 0646 0647 0648 0649 064a 064b 064c 064d 064e 064f
0650 0651 0652 - - - - - - - - - - - - -`

const charactersOf = (table: string) =>
  table
    .trim()
    .split(/\s+/)
    .map((point) => (point === '-' ? '\ufffd' : String.fromCharCode(Number.parseInt(point, 16))))
    .join('')

describe('all 256 bytes', () => {
  test.each([
    ['windows-1252', ascii + charactersOf(windows1252) + latin1],
    ['windows-1256', ascii + charactersOf(windows1256)],
    ['iso-8859-6', ascii + c1 + charactersOf(iso88596)],
  ])('%s', (encoding, expected) => {
    expect(expected).toHaveLength(256)
    const { text, bad } = decode(all, { encoding })
    expect(text).toBe(expected)
    const unassigned = [...expected].flatMap((character, byte) => (character === '\ufffd' ? [byte] : []))
    expect(bad).toEqual(unassigned.map((byte) => ({ offset: byte, byteOffset: byte, bytes: Uint8Array.of(byte) })))
  })

  test('windows-1256 and windows-1252 assign every byte', () => {
    for (const encoding of ['windows-1252', 'windows-1256']) {
      const { text, bad } = decode(all, { encoding })
      expect(bad).toEqual([])
      expect(new Set(text).size).toBe(256)
    }
  })
})

test.each([
  ['windows-1251', 'cfeef0f2', 'Порт'],
  ['koi8-r', 'f0cfd2d4', 'Порт'],
  ['iso-8859-5', 'bfdee0e2', 'Порт'],
  ['windows-1250', 'a3f3dfea', 'Łóßę'],
  ['iso-8859-2', 'a3f3dfea', 'Łóßę'],
  ['windows-1253', 'cbe9ecdcede9', 'Λιμάνι'],
  ['iso-8859-7', 'cbe9ecdcede9', 'Λιμάνι'],
  ['windows-1254', 'ddfef0', 'İşğ'],
  ['windows-1255', 'f9ece5ed', 'שלום'],
  ['iso-8859-8', 'f9ece5ed', 'שלום'],
  ['cp720', 'abe99fea', 'سلام'],
])('%s reads its own letters', (encoding, hex, text) => {
  const bytes = Buffer.from(hex, 'hex')
  expect(decode(bytes, { encoding })).toMatchObject({ text, encodingFrom: 'option' })
})
