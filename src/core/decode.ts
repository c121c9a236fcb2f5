/** Bytes in, a {@link Source} out: no byte is lost, and what had to be guessed or replaced is said. */
import type { Decoded } from './decoded.js'
import { canonicalEncoding, encodingKind } from './encodings.js'
import { guessEncoding } from './guess.js'
import { decodeMultiByte } from './multi-byte.js'
import { decodeSingleByte } from './single-byte.js'
import type { Source } from './source.js'
import { decodeStrictUtf8, decodeUtf8, isMostlyUtf8 } from './utf8.js'
import { decodeUtf16, decodeUtf32, guessUtf16 } from './utf16.js'

export { binaryKind } from './binary.js'
export { supportedEncodings, UnsupportedEncodingError } from './encodings.js'

export interface DecodeOptions {
  /** An encoding label (`windows-1256`, `latin1`); a byte order mark in the bytes overrides it. */
  encoding?: string | undefined
  /** Kept in the source, for messages. */
  path?: string | null | undefined
}

/**
 * Decodes bytes. The encoding is that of the byte order mark, else the one in `options`, else strict UTF-8, else a
 * guess (`encodingFrom` says which). The mark is no part of the text. What is no character of the encoding becomes
 * U+FFFD and is listed in `bad` with its bytes and its offset in the input, the mark counted.
 *
 * @throws UnsupportedEncodingError for an `encoding` that is unknown or refused, whatever the bytes are.
 * @throws Error of code ERR_STRING_TOO_LONG where the text has more code units than a string can (some 512 Mi).
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Source {
  const asked = options.encoding === undefined ? null : canonicalEncoding(options.encoding)
  const path = options.path ?? null
  const mark = markOf(bytes)
  if (mark !== null) return finish(bytes, mark.encoding, 'bom', mark.length, path)
  if (asked !== null) return finish(bytes, asked, 'option', 0, path)
  const utf16 = guessUtf16(bytes)
  if (utf16 !== null) return finish(bytes, utf16, 'guess', 0, path)
  const text = decodeStrictUtf8(bytes)
  if (text !== null) return { text, encoding: 'utf-8', encodingFrom: 'strict', bom: false, bad: [], path }
  return finish(bytes, isMostlyUtf8(bytes) ? 'utf-8' : guessEncoding(bytes), 'guess', 0, path)
}

function finish(
  bytes: Uint8Array,
  encoding: string,
  encodingFrom: Source['encodingFrom'],
  markLength: number,
  path: string | null,
): Source {
  const { text, bad } = decodeAs(bytes.subarray(markLength), encoding)
  for (const piece of bad) piece.byteOffset += markLength
  return { text, encoding, encodingFrom, bom: markLength > 0, bad, path }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  switch (encodingKind(encoding)) {
    case 'utf-8':
      return decodeUtf8(bytes)
    case 'utf-16':
      return decodeUtf16(bytes, encoding === 'utf-16be')
    case 'utf-32':
      return decodeUtf32(bytes, encoding === 'utf-32be')
    case 'single-byte':
      return decodeSingleByte(bytes, encoding)
    case 'multi-byte':
      return decodeMultiByte(bytes, encoding)
  }
}

/** UTF-32 is looked for first: in little-endian order its mark begins with the mark of UTF-16. */
function markOf(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 }
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}
