/** Files that are no text at all, told by their first bytes. */
import { bufferOf } from './decoded.js'
import { guessUtf16 } from './utf16.js'

/** Name, offset, bytes (as Latin-1 characters). */
const signatures: readonly (readonly [name: string, at: number, bytes: string])[] = [
  ['PNG image', 0, '\x89PNG\r\n\x1a\n'],
  ['JPEG image', 0, '\xff\xd8\xff'],
  ['GIF image', 0, 'GIF87a'],
  ['GIF image', 0, 'GIF89a'],
  ['WebP image', 8, 'WEBPVP8'],
  ['TIFF image', 0, 'II*\0'],
  ['TIFF image', 0, 'MM\0*'],
  ['gzip archive', 0, '\x1f\x8b\x08'],
  ['bzip2 archive', 0, 'BZh91AY&SY'],
  ['xz archive', 0, '\xfd7zXZ\0'],
  ['Zstandard archive', 0, '\x28\xb5\x2f\xfd'],
  ['7-Zip archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['tar archive', 257, 'ustar'],
  ['zip archive or Office document', 0, 'PK\x03\x04'],
  ['zip archive', 0, 'PK\x05\x06'],
  ['PDF document', 0, '%PDF-'],
  ['ELF program', 0, '\x7fELF'],
  ['RTF document', 0, '{\\rtf'],
  ['Office document (OLE)', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['SQLite database', 0, 'SQLite format 3\0'],
  ['MP3 audio', 0, 'ID3'],
  ['Ogg audio', 0, 'OggS'],
]

const SAMPLE = 8192

/**
 * What a file is that is no text (`PNG image`, `mailbox (mbox)`, `binary data`), or null for text, the empty file
 * among it. NULs scattered in text do not make it binary; more than one control byte in ten does, unless it is UTF-16.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, at, signature] of signatures) if (startsWith(bytes, at, signature)) return name
  if (isMailbox(bytes)) return 'mailbox (mbox)'
  if (hasUnicodeMark(bytes) || guessUtf16(bytes) !== null) return null
  const end = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < end; i++) if (isForeign(bytes[i]!)) controls++
  return controls * 10 > end ? 'binary data' : null
}

function startsWith(bytes: Uint8Array, at: number, signature: string): boolean {
  if (bytes.length < at + signature.length) return false
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false
  return true
}

/** `From address Mon Jan  1 …`: a story may begin with the word, but not with an address and a weekday. */
function isMailbox(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, 0, 'From ')) return false
  const line = bufferOf(bytes.subarray(0, 256)).toString('latin1')
  return /^From [^ \r\n]{1,200} {1,4}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d /.test(line)
}

/** A byte order mark of UTF-16 or UTF-32. */
function hasUnicodeMark(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0, '\xff\xfe') || startsWith(bytes, 0, '\xfe\xff') || startsWith(bytes, 0, '\0\0\xfe\xff')
}

/** Control bytes other than white space, ESC and those of the wire's envelopes: SOH to EOT, SYN, the separators. */
function isForeign(byte: number): boolean {
  if (byte >= 0x20) return byte === 0x7f
  if (byte >= 1 && byte <= 4) return false
  if (byte >= 9 && byte <= 13) return false
  return byte !== 0x16 && byte < 0x1b
}
