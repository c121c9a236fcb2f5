/**
 * UTF-8, strictly: no overlong form, no surrogate, nothing above U+10FFFF. What is no character becomes one U+FFFD per
 * maximal subpart (Unicode 3.9, "U+FFFD substitution of maximal subparts", as in the WHATWG decoder), with its bytes.
 */
import { isAscii, isUtf8, transcode } from 'node:buffer'
import { bufferOf, copyBytes, type Decoded, UnitWriter } from './decoded.js'

/** The text of bytes that are strict UTF-8, or null. A byte order mark stays in the text. */
export function decodeStrictUtf8(bytes: Uint8Array): string | null {
  if (isAscii(bytes)) return bufferOf(bytes).toString('latin1')
  // `transcode` is three to five times as fast as TextDecoder on text beyond Latin-1, and throws on bad input.
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'ucs2').toString('utf16le') : null
}

/** Decodes any bytes as UTF-8 and names the bad ones. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const strict = decodeStrictUtf8(bytes)
  if (strict !== null) return { text: strict, bad: [] }
  const out = new UnitWriter(bytes.length)
  const bad: Decoded['bad'] = []
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceAt(bytes, i)
    if (length > 0) {
      out.codePoint(pointAt(bytes, i, length))
      i += length
    } else {
      bad.push({ offset: out.offset, byteOffset: i, bytes: copyBytes(bytes, i, i - length) })
      out.unit(0xfffd)
      i -= length
    }
  }
  return { text: out.text(), bad }
}

/**
 * Whether bytes that are not strict UTF-8 are still UTF-8 with a few bad bytes: four good multi-byte sequences for each
 * bad one. In another encoding they come about by chance in 1 of 50 places (Arabic) to 1 of 3 (Chinese). A sequence
 * cut off by the end of the input says nothing against it.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceAt(bytes, i)
    if (length > 1) good++
    else if (length < 0 && !isCutOff(bytes, i, -length)) bad++
    i += Math.abs(length)
  }
  return good > 0 && good >= 4 * bad
}

function isCutOff(bytes: Uint8Array, at: number, length: number): boolean {
  const lead = bytes[at]!
  return at + length === bytes.length && lead >= 0xc2 && lead <= 0xf4
}

/** The length of the sequence at `at`, or minus the length of the maximal subpart that is bad there. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return -1
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  for (let k = 1; k < size; k++) {
    const byte = bytes[at + k]
    if (byte === undefined || byte < lowest(lead, k) || byte > highest(lead, k)) return -k
  }
  return size
}

/** The second byte is what keeps out overlong forms, surrogates and what lies above U+10FFFF. */
function lowest(lead: number, k: number): number {
  if (k > 1) return 0x80
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
}

function highest(lead: number, k: number): number {
  if (k > 1) return 0xbf
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
}

function pointAt(bytes: Uint8Array, at: number, length: number): number {
  let point = bytes[at]!
  if (length === 1) return point
  point &= 0xff >> (length + 1)
  for (let k = 1; k < length; k++) point = (point << 6) | (bytes[at + k]! & 0x3f)
  return point
}
