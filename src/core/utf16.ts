/** UTF-16 and UTF-32 in both byte orders, and the evidence for UTF-16 that has no byte order mark. */
import { bufferOf, copyBytes, type Decoded, UnitWriter } from './decoded.js'

/** Decodes UTF-16: a lone surrogate and a last odd byte become U+FFFD and are named as bad bytes. */
export function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): Decoded {
  const whole = bytes.length - (bytes.length % 2)
  const even = bufferOf(bytes).subarray(0, whole)
  const raw = (bigEndian ? Buffer.from(even).swap16() : even).toString('utf16le')
  const pieces: string[] = []
  const bad: Decoded['bad'] = []
  let from = 0
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    if ((unit & 0xf800) !== 0xd800) continue
    if (unit < 0xdc00 && (raw.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      i++
      continue
    }
    bad.push({ offset: i, byteOffset: 2 * i, bytes: copyBytes(bytes, 2 * i, 2 * i + 2) })
    pieces.push(raw.slice(from, i), '\ufffd')
    from = i + 1
  }
  if (whole < bytes.length) {
    bad.push({ offset: raw.length, byteOffset: whole, bytes: copyBytes(bytes, whole, bytes.length) })
    pieces.push(raw.slice(from), '\ufffd')
    from = raw.length
  }
  return { text: pieces.length === 0 ? raw : pieces.join('') + raw.slice(from), bad }
}

/** Decodes UTF-32: a surrogate, a value above U+10FFFF and up to three last bytes become U+FFFD and are named as bad. */
export function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const out = new UnitWriter((bytes.length >> 1) + 2)
  const bad: Decoded['bad'] = []
  for (let i = 0; i < bytes.length; i += 4) {
    const point = i + 4 <= bytes.length ? view.getUint32(i, !bigEndian) : -1
    if (point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)) out.codePoint(point)
    else {
      bad.push({ offset: out.offset, byteOffset: i, bytes: copyBytes(bytes, i, Math.min(i + 4, bytes.length)) })
      out.unit(0xfffd)
    }
  }
  return { text: out.text(), bad }
}

const SAMPLE = 65_536

/**
 * UTF-16 without a byte order mark, on strong evidence only, or null.
 *
 * In every alphabetic script the high bytes are below 0x20 (00 Latin and ASCII, 04 Cyrillic, 06 Arabic, 09 Devanagari …),
 * so 90 of 100 bytes at one parity are, and the units that they give are characters that text consists of. Text in an
 * 8-bit encoding has such bytes at both parities, and rarely; a table of small numbers has them too, but reads as
 * control characters. Chinese, Japanese and Korean give no such evidence: they need a mark or `--encoding`.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length - (bytes.length % 2), SAMPLE)
  if (end < 4) return null
  // Nearly every file is told apart by its first bytes, at no cost that shows.
  if (!hasLowParity(bytes, Math.min(end, 32), 0.6)) return null
  const low = countLow(bytes, end)
  const units = end / 2
  const [first, second] = [low[0] / units, low[1] / units]
  if (second >= 0.9 && first <= 0.6 && isPlausible(bytes, end, 1)) return 'utf-16le'
  if (first >= 0.9 && second <= 0.6 && isPlausible(bytes, end, 0)) return 'utf-16be'
  return null
}

function hasLowParity(bytes: Uint8Array, end: number, share: number): boolean {
  const [first, second] = countLow(bytes, end)
  return Math.max(first, second) >= (share * end) / 2
}

/** How many bytes below 0x20 stand at even and at odd offsets. */
function countLow(bytes: Uint8Array, end: number): [even: number, odd: number] {
  const low: [number, number] = [0, 0]
  for (let i = 0; i < end; i += 2) {
    if (bytes[i]! < 0x20) low[0]++
    if (bytes[i + 1]! < 0x20) low[1]++
  }
  return low
}

/**
 * At most one unit in twenty is something that text does not consist of, some unit is a letter, and one high byte in
 * twenty is a control character that is no white space: lines of one letter have a line feed in every second place.
 */
function isPlausible(bytes: Uint8Array, end: number, highParity: 0 | 1): boolean {
  let odd = 0
  let letters = 0
  let controls = 0
  for (let i = 0; i < end; i += 2) {
    const high = bytes[i + highParity]!
    const unit = (high << 8) | bytes[i + 1 - highParity]!
    if (!isTextUnit(unit)) odd++
    else if (unit > 0x40) letters++
    if (high < 0x20 && high !== 9 && high !== 10 && high !== 13) controls++
  }
  return letters > 0 && odd * 20 <= end / 2 && controls * 20 >= end / 2
}

function isTextUnit(unit: number): boolean {
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 13
  if (unit < 0x7f) return true
  return unit >= 0xa0 && unit < 0xfffe && (unit < 0xe000 || unit > 0xf8ff)
}
