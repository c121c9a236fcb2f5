import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binaryKind, decode, supportedEncodings } from '../../src/core/decode.js'
import { singleByteTable } from '../../src/core/single-byte.js'
import type { BadBytes, Source } from '../../src/core/source.js'

/** Bytes that look like text more often than chance: runs of ASCII, of Arabic, of stray lead and continuation bytes. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(0x41, 0x0a, 0xd8, 0xa7, 0xe2, 0x82, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0xef, 0xbb, 0xbf, 0xff),
      { maxLength: 60 },
    )
    .map((list) => Uint8Array.from(list)),
  fc.string({ unit: 'binary', maxLength: 80 }).map((text) => new TextEncoder().encode(text)),
  fc.string({ unit: 'binary', maxLength: 80 }).map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
)

type Encoder = (text: string) => Uint8Array

const marks: Record<string, number[]> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
}

function encoderOf(encoding: string): Encoder {
  if (encoding === 'utf-8') return (text) => Buffer.from(text, 'utf8')
  if (encoding === 'utf-16le') return (text) => Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return (text) => Buffer.from(text, 'utf16le').swap16()
  const bytes = new Map(Array.from(singleByteTable(encoding), (unit, byte) => [unit, byte] as const))
  return (text) => Uint8Array.from({ length: text.length }, (_, i) => bytes.get(text.charCodeAt(i)) ?? -1)
}

/** The text in its encoding again, each bad byte put back where it stood, the mark before it all. */
function encodeBack(source: Source): Uint8Array {
  const encode = encoderOf(source.encoding!)
  const pieces: Uint8Array[] = [Uint8Array.from(source.bom ? marks[source.encoding!]! : [])]
  let at = 0
  for (const { offset, bytes } of source.bad) {
    pieces.push(encode(source.text.slice(at, offset)), bytes)
    at = offset + 1
  }
  pieces.push(encode(source.text.slice(at)))
  return new Uint8Array(Buffer.concat(pieces))
}

function isInOrder(bad: readonly BadBytes[], bytes: Uint8Array): boolean {
  let end = 0
  return bad.every(({ byteOffset, bytes: own }) => {
    const follows = byteOffset >= end && own.length > 0
    end = byteOffset + own.length
    return follows && Buffer.compare(bytes.subarray(byteOffset, end), own) === 0
  })
}

describe('no byte is lost', () => {
  const reversible = [
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1256',
    'windows-1252',
    'iso-8859-6',
    'windows-1251',
    'koi8-r',
    'windows-1253',
    'cp720',
  ]

  test.each(reversible)('%s: encoding the text again gives the input', (encoding) => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const source = decode(bytes, { encoding })
        // A mark of UTF-32 in random bytes wins over the option and is measured below.
        fc.pre(!source.encoding!.startsWith('utf-32'))
        expect(encodeBack(source)).toEqual(bytes)
      }),
      { numRuns: 400 },
    )
  })

  test('the same for whatever encoding is found', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const source = decode(bytes)
        const kind = source.encoding!
        fc.pre(kind in marks || (/^(windows|iso|koi|cp)/.test(kind) && kind !== 'iso-2022-jp'))
        expect(encodeBack(source)).toEqual(bytes)
      }),
      { numRuns: 1000 },
    )
  })

  test.each(Object.entries(marks))('the same behind the mark of %s', (encoding, mark) => {
    fc.assert(
      fc.property(anyBytes, (rest) => {
        const bytes = Uint8Array.of(...mark, ...rest)
        const source = decode(bytes)
        fc.pre(!source.encoding!.startsWith('utf-32'))
        expect(source).toMatchObject({ encoding, bom: true, encodingFrom: 'bom' })
        expect(encodeBack(source)).toEqual(bytes)
      }),
    )
  })
})

describe('any bytes in any encoding', () => {
  test.each(supportedEncodings)(
    '%s: bad bytes are those of the input, in order, and U+FFFD stands for each',
    (encoding) => {
      fc.assert(
        fc.property(anyBytes, (bytes) => {
          const { text, bad } = decode(bytes, { encoding })
          expect(isInOrder(bad, bytes)).toBe(true)
          for (const { offset } of bad) expect(text[offset]).toBe('\ufffd')
          expect(text).not.toMatch(/\p{Cs}/u)
        }),
        { numRuns: 60 },
      )
    },
  )

  test('a strict text is what it was before it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        fc.pre(!text.startsWith('\ufeff'))
        expect(decode(Buffer.from(text), { encoding: 'utf-8' })).toMatchObject({ text, bad: [] })
      }),
    )
  })

  test('the same bytes give the same answer, and telling text from other files never throws', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(decode(bytes)).toEqual(decode(Uint8Array.from(bytes)))
        expect(['string', 'object']).toContain(typeof binaryKind(bytes))
      }),
    )
  })
})
