import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { decode, supportedEncodings, UnsupportedEncodingError } from '../../src/core/decode.js'
import type { Source } from '../../src/core/source.js'

const arabic = 'الرياض 3 شوال 1440 هـ الموافق 6 يونيو 2019 م واس\nوصل الوفد إلى المطار.\n'

function summary(source: Source): object {
  const { text, encoding, encodingFrom, bom, bad } = source
  return { text, encoding, encodingFrom, bom, bad: bad.map((b) => [b.offset, b.byteOffset, [...b.bytes]]) }
}

describe('which encoding', () => {
  test('no bytes are strict UTF-8 and no text', () => {
    expect(summary(decode(new Uint8Array()))).toEqual({
      text: '',
      encoding: 'utf-8',
      encodingFrom: 'strict',
      bom: false,
      bad: [],
    })
  })

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf], 'utf8'],
    ['utf-16le', [0xff, 0xfe], 'utf16le'],
  ] as const)('a byte order mark of %s is remembered and is no text', (encoding, mark, nodeName) => {
    const bytes = Buffer.concat([Buffer.from(mark), Buffer.from(arabic, nodeName)])
    expect(summary(decode(bytes))).toEqual({ text: arabic, encoding, encodingFrom: 'bom', bom: true, bad: [] })
    expect(decode(Buffer.from(mark)).text).toBe('')
  })

  test('a mark in the middle stays text', () => {
    expect(decode(Buffer.from('a\ufeffb')).text).toBe('a\ufeffb')
    expect(decode(Buffer.from('\ufeff\ufeffb')).text).toBe('\ufeffb')
  })

  test('a byte order mark beats the option', () => {
    const source = decode(Buffer.from(`\ufeff${arabic}`), { encoding: 'windows-1256' })
    expect(source).toMatchObject({ text: arabic, encoding: 'utf-8', encodingFrom: 'bom' })
  })

  test('the option beats strict UTF-8', () => {
    expect(decode(Buffer.from('é'), { encoding: 'latin1' })).toMatchObject({
      text: 'Ã©',
      encoding: 'windows-1252',
      encodingFrom: 'option',
    })
  })

  test('a view into a larger buffer is read within its bounds', () => {
    const bytes = new TextEncoder().encode('xx café, naïve yy')
    expect(decode(bytes.subarray(3, bytes.length - 3)).text).toBe('café, naïve')
    expect(decode(Uint8Array.of(0x41, 0xe9, 0x42).subarray(1, 2)).text).toBe('é')
  })

  test('the path is handed on', () => {
    expect(decode(new Uint8Array(), { path: 'a.txt' }).path).toBe('a.txt')
    expect(decode(new Uint8Array()).path).toBeNull()
  })
})

describe('labels', () => {
  test.each([
    ['UTF-8', 'utf-8'],
    [' utf8 ', 'utf-8'],
    ['ISO-8859-1', 'windows-1252'],
    ['us-ascii', 'windows-1252'],
    ['cp1256', 'windows-1256'],
    ['arabic', 'iso-8859-6'],
    ['GBK', 'gb18030'],
    ['gb2312', 'gb18030'],
    ['sjis', 'shift_jis'],
    ['iso-8859-9', 'windows-1254'],
    ['UTF-16', 'utf-16le'],
    ['dos-720', 'cp720'],
  ])('%s means %s', (label, encoding) => {
    expect(decode(Buffer.from('ab'), { encoding: label }).encoding).toBe(encoding)
  })

  test.each(['utf-7', 'ebcdic', 'cp437', 'hz-gb-2312', 'constructor', ''])('%j is refused by name', (label) => {
    const refused = () => decode(Buffer.from('ab'), { encoding: label })
    expect(refused).toThrow(UnsupportedEncodingError)
    expect(refused).toThrow(JSON.stringify(label))
    expect(refused).toThrow('windows-1256, iso-8859-6')
  })

  test('a label is refused even when the bytes have a mark', () => {
    expect(() => decode(Buffer.from('\ufeffab'), { encoding: 'utf-7' })).toThrow(UnsupportedEncodingError)
  })

  test.each(supportedEncodings)('%s decodes', (encoding) => {
    const units = encoding.startsWith('utf-16') ? 2 : encoding.startsWith('utf-32') ? 4 : 1
    const bytes = new Uint8Array(2 * units)
    bytes[encoding.endsWith('be') ? units - 1 : 0] = 0x41
    bytes[encoding.endsWith('be') ? 2 * units - 1 : units] = 0x42
    expect(decode(bytes, { encoding })).toMatchObject({ text: 'AB', encoding, encodingFrom: 'option', bad: [] })
  })
})

describe('East Asian encodings', () => {
  test.each([
    ['shift_jis', 0x81],
    ['gb18030', 0x81],
    ['euc-kr', 0x81],
    ['big5', 0x81],
    ['euc-jp', 0xb0],
  ])('%s: an ASCII byte behind a lead byte is not swallowed', (encoding, lead) => {
    expect(summary(decode(Uint8Array.of(lead, 0x22, 0x41), { encoding }))).toMatchObject({
      text: '\ufffd"A',
      bad: [[0, 0, [lead]]],
    })
  })

  test('good text around bad bytes is kept, and the bad ones are named', () => {
    // 新华 in GBK, a lead byte cut off by a line break, 社, and a lead byte at the end.
    const bytes = Uint8Array.of(0xd0, 0xc2, 0xbb, 0xaa, 0xc9, 0x0a, 0xc9, 0xe7, 0xc9)
    expect(summary(decode(bytes, { encoding: 'gb18030' }))).toMatchObject({
      text: '新华\ufffd\n社\ufffd',
      bad: [
        [2, 4, [0xc9]],
        [5, 8, [0xc9]],
      ],
    })
  })

  test('offsets hold beyond the first piece', () => {
    const line = Buffer.from('d0c2bbaa0a'.repeat(100), 'hex')
    const source = decode(Buffer.concat([line, Buffer.from([0xff, 0x0a]), line]), { encoding: 'euc-kr' })
    expect(source.bad).toHaveLength(1)
    expect(source.bad[0]).toMatchObject({ byteOffset: 500, offset: 300 })
    expect(source.text[300]).toBe('\ufffd')
    expect(source.text).toHaveLength(602)
  })

  test('a U+FFFD that the encoding can write is not bad', () => {
    expect(
      summary(decode(Buffer.from('84 31 a4 37 ff'.replaceAll(' ', ''), 'hex'), { encoding: 'gb18030' })),
    ).toMatchObject({ text: '\ufffd\ufffd', bad: [[1, 4, [0xff]]] })
  })

  test('euc-kr has the syllables beyond KS X 1001', () => {
    expect(decode(Uint8Array.of(0x8c, 0x63), { encoding: 'euc-kr' })).toMatchObject({ text: '똠', bad: [] })
    expect(summary(decode(Uint8Array.of(0x8c, 0x63, 0xff, 0xfe, 0xfe, 0xb0), { encoding: 'euc-kr' }))).toMatchObject({
      text: '똠\ufffd\ufffd\ufffd',
      bad: [
        [1, 2, [0xff]],
        [2, 3, [0xfe, 0xfe]],
        [3, 5, [0xb0]],
      ],
    })
  })

  test('ISO-2022-JP is read by name, and only by name', () => {
    const bytes = Buffer.from('1b2442467c4b5c1b28420a', 'hex')
    expect(decode(bytes, { encoding: 'iso-2022-jp' })).toMatchObject({ text: '日本\n', bad: [] })
    expect(decode(bytes).encoding).toBe('utf-8')
  })

  test('bad bytes of ISO-2022-JP leave the state as it is', () => {
    const bytes = Buffer.from('1b2442ff467c351b284241ff1b58', 'hex')
    expect(summary(decode(bytes, { encoding: 'iso-2022-jp' }))).toMatchObject({
      text: '\ufffd日\ufffdA\ufffd\ufffdX',
      bad: [
        [0, 3, [0xff]],
        [2, 6, [0x35]],
        [4, 11, [0xff]],
        [5, 12, [0x1b]],
      ],
    })
  })
})
