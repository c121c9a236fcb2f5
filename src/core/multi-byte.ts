/** The East Asian encodings of several bytes a character. */
import { copyBytes, type Decoded } from './decoded.js'
import { decodeHangul } from './hangul.js'

/**
 * Decodes gb18030, big5, shift_jis, euc-jp, euc-kr or iso-2022-jp (canonical names). Bytes that are no character become
 * U+FFFD as the WHATWG decoders say (an ASCII byte behind a lead byte is never swallowed) and are named as bad.
 */
export function decodeMultiByte(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'euc-kr') return decodeHangul(bytes)
  const whole = tryStrict(bytes, encoding)
  if (whole !== null) return { text: whole, bad: [] }
  const pieces: string[] = []
  const bad: Decoded['bad'] = []
  let offset = 0
  for (let start = 0; start < bytes.length; ) {
    const end = pieceEnd(bytes, start, encoding)
    const piece = bytes.subarray(start, end)
    let text = tryStrict(piece, encoding)
    if (text === null) {
      const lossy = decodeByteWise(piece, encoding)
      for (const { offset: at, byteOffset, bytes: own } of lossy.bad)
        bad.push({ offset: offset + at, byteOffset: start + byteOffset, bytes: own })
      text = lossy.text
    }
    pieces.push(text)
    offset += text.length
    start = end
  }
  return { text: pieces.join(''), bad }
}

function tryStrict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // A fatal decoder throws for bad bytes and nothing else: the answer is "not strictly this encoding".
    return null
  }
}

/** A byte up to 0x2F is never a trailing byte, so a piece may end behind one; ISO-2022-JP has a state and no such place. */
function pieceEnd(bytes: Uint8Array, start: number, encoding: string): number {
  if (encoding === 'iso-2022-jp') return bytes.length
  let end = start + 64
  while (end < bytes.length && bytes[end - 1]! > 0x2f) end++
  return Math.min(end, bytes.length)
}

/** Feeds one byte at a time: what is pending when U+FFFD comes out, less the ASCII bytes behind it, is what was bad. */
function decodeByteWise(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const pieces: string[] = []
  const bad: Decoded['bad'] = []
  let offset = 0
  let pending = 0
  for (let i = 0; i <= bytes.length; i++) {
    const atEnd = i === bytes.length
    const out = atEnd ? decoder.decode() : decoder.decode(bytes.subarray(i, i + 1), { stream: true })
    if (out === '') continue
    const end = atEnd ? i : i + 1
    if (out.includes('\ufffd') && tryStrict(bytes.subarray(pending, end), encoding) === null)
      noteBad(bytes, pending, end, out, offset, bad)
    pieces.push(out)
    offset += out.length
    pending = end
  }
  return { text: pieces.join(''), bad }
}

/** `out` came from `[start, end)`: each U+FFFD takes one byte, the last one what is left before the characters behind it. */
function noteBad(bytes: Uint8Array, start: number, end: number, out: string, base: number, bad: Decoded['bad']): void {
  const last = out.lastIndexOf('\ufffd')
  const stop = end - (out.length - 1 - last)
  let from = start
  for (let k = 0; k <= last; k++) {
    const to = k === last ? stop : from + 1
    if (out.charCodeAt(k) === 0xfffd)
      bad.push({ offset: base + k, byteOffset: from, bytes: copyBytes(bytes, from, to) })
    from = to
  }
}
