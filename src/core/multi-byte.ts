/** The East Asian encodings of several bytes a character. */
import { copyBytes, type Decoded } from './decoded.js'
import { decodeHangul } from './hangul.js'

/**
 * Decodes gb18030, big5, shift_jis, euc-jp, euc-kr or iso-2022-jp (canonical names). Bytes that are no character become
 * U+FFFD and are named as bad. As in the WHATWG decoders an ASCII byte behind a lead byte is never swallowed; a byte
 * of the upper half that follows is, so that the pairs behind it stay pairs.
 */
export function decodeMultiByte(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'euc-kr') return decodeHangul(bytes)
  const text = strictText(bytes, encoding)
  if (text !== null) return { text, bad: [] }
  return new LossyDecoder(encoding).decode(bytes)
}

function strictText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // A fatal decoder throws for bad bytes and nothing else: the answer is "not strictly this encoding".
    return null
  }
}

const ESCAPE = 0x1b
const escapes = ['(B', '(J', '(I', '$@', '$B']

/**
 * Cuts the bytes into characters by asking the strict decoder about each different sequence once. (The platform's
 * lenient decoder says nothing about where the bad bytes are, and throws when it is fed byte by byte.)
 */
class LossyDecoder {
  readonly #encoding: string
  readonly #known = new Map<string, string | null>()
  /** ISO-2022-JP: the escape sequence in force, as Latin-1. */
  #state = ''

  constructor(encoding: string) {
    this.#encoding = encoding
  }

  decode(bytes: Uint8Array): Decoded {
    const pieces: string[] = []
    const bad: Decoded['bad'] = []
    let offset = 0
    for (let i = 0; i < bytes.length; ) {
      const { length, text } = this.#characterAt(bytes, i)
      if (text === null) bad.push({ offset, byteOffset: i, bytes: copyBytes(bytes, i, i + length) })
      const piece = text ?? '\ufffd'
      pieces.push(piece)
      offset += piece.length
      i += length
    }
    return { text: pieces.join(''), bad }
  }

  /** The shortest sequence at `at` that is a character, or what is bad there with `text` null. */
  #characterAt(bytes: Uint8Array, at: number): { length: number; text: string | null } {
    if (this.#encoding === 'iso-2022-jp' && bytes[at] === ESCAPE) return this.#escapeAt(bytes, at)
    let sequence = ''
    const longest = Math.min(4, bytes.length - at)
    for (let length = 1; length <= longest; length++) {
      sequence += String.fromCharCode(bytes[at + length - 1]!)
      const text = this.#lookUp(sequence)
      if (text !== null) return { length, text }
    }
    const next = bytes[at + 1] ?? 0
    return { length: bytes[at]! >= 0x80 && next >= 0x80 ? 2 : 1, text: null }
  }

  /** An escape sequence gives no text; one that the encoding has not is a bad byte. */
  #escapeAt(bytes: Uint8Array, at: number): { length: number; text: string | null } {
    const sequence = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
    if (!escapes.includes(sequence)) return { length: 1, text: null }
    this.#state = `\x1b${sequence}`
    return { length: 3, text: '' }
  }

  #lookUp(sequence: string): string | null {
    const key = this.#state + sequence
    let text = this.#known.get(key)
    if (text === undefined) {
      const decoded = strictText(Buffer.from(key, 'latin1'), this.#encoding)
      text = decoded === '' ? null : decoded
      this.#known.set(key, text)
    }
    return text
  }
}
