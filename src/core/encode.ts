/** A text back into the bytes that it was decoded from: the counterpart of `decode`. */
import { encodingKind } from './encodings.js'
import { decodeMultiByte } from './multi-byte.js'
import { loadPackage } from './packages.js'
import { singleByteTable } from './single-byte.js'

/** A character that the encoding has not. */
export class UnencodableError extends Error {
  override readonly name = 'UnencodableError'

  /** `offset`: UTF-16 offset in the text. */
  constructor(
    readonly encoding: string,
    readonly offset: number,
    readonly character: string,
  ) {
    super(`${encoding} has no ${describe(character)}`)
  }
}

/** `“é” (U+00E9)`; a character that does not show itself by its number alone. */
function describe(character: string): string {
  const number = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `“${character}” (${number})` : number
}

/**
 * Encodes a text. `encoding` is a canonical name, as a {@link Source} has it; `bom` puts a byte order mark in front.
 *
 * @throws UnencodableError for the first character that the encoding has not; half of a surrogate pair is such a one.
 */
export function encode(text: string, encoding: string, bom: boolean): Uint8Array {
  const whole = bom ? `\ufeff${text}` : text
  switch (encodingKind(encoding)) {
    case 'utf-8':
      return Buffer.from(paired(whole, encoding))
    case 'utf-16': {
      const bytes = Buffer.from(paired(whole, encoding), 'utf16le')
      return encoding === 'utf-16be' ? bytes.swap16() : bytes
    }
    case 'utf-32':
      return encodeUtf32(paired(whole, encoding), encoding === 'utf-32be')
    case 'single-byte':
      return encodeSingleByte(text, encoding)
    case 'multi-byte':
      return encodeMultiByte(text, encoding)
  }
}

/** The text itself, when every surrogate in it has its other half. */
function paired(text: string, encoding: string): string {
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text)
  if (lone !== null) throw new UnencodableError(encoding, lone.index, lone[0])
  return text
}

function encodeUtf32(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.alloc(4 * text.length)
  let used = 0
  for (const character of text) {
    const point = character.codePointAt(0)!
    used = bigEndian ? bytes.writeUInt32BE(point, used) : bytes.writeUInt32LE(point, used)
  }
  return bytes.subarray(0, used)
}

const reversed = new Map<string, Map<number, number>>()

/** The byte of each code unit. Of two bytes for one unit the first stands. */
function bytesOf(encoding: string): Map<number, number> {
  let bytes = reversed.get(encoding)
  if (bytes === undefined) {
    bytes = new Map()
    for (const [byte, unit] of singleByteTable(encoding).entries())
      if (unit !== 0xfffd && !bytes.has(unit)) bytes.set(unit, byte)
    reversed.set(encoding, bytes)
  }
  return bytes
}

function encodeSingleByte(text: string, encoding: string): Uint8Array {
  const known = bytesOf(encoding)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = known.get(text.charCodeAt(i))
    if (byte === undefined) throw new UnencodableError(encoding, i, String.fromCodePoint(text.codePointAt(i)!))
    bytes[i] = byte
  }
  return bytes
}

/** By iconv-lite, and read back: what it cannot encode it writes as something else. */
function encodeMultiByte(text: string, encoding: string): Uint8Array {
  if (text === '') return new Uint8Array(0)
  const iconv = loadPackage<typeof import('iconv-lite')>('iconv-lite')
  if (!iconv.encodingExists(encoding))
    throw new UnencodableError(encoding, 0, String.fromCodePoint(text.codePointAt(0)!))
  const bytes = iconv.encode(text, encoding)
  const back = decodeMultiByte(bytes, encoding).text
  if (back === text) return bytes
  let at = 0
  while (text.charCodeAt(at) === back.charCodeAt(at)) at++
  throw new UnencodableError(encoding, at, String.fromCodePoint(text.codePointAt(at) ?? 0xfffd))
}
