/** Encodings of one byte a character: a table of 256 code units each, U+FFFD where a byte is none. */
import { bufferOf, copyBytes, type Decoded, textOf } from './decoded.js'
import { loadPackage } from './packages.js'

const BAD = 0xfffd

/** 80–9F of windows-1252. Node 20's own decoder gives C1 controls here; five bytes are C1 controls by the standard. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** 80–FF of windows-1256. */
const windows1256 =
  '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯°±²³´µ¶·¸¹؛»¼½¾؟' +
  'ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîï\u064b\u064c\u064d\u064eô\u064f\u0650÷\u0651ù\u0652ûü\u200e\u200fے'

const tables = new Map<string, Uint16Array>()

/** The code units of an encoding's 256 bytes; `encoding` is a canonical name. */
export function singleByteTable(encoding: string): Uint16Array {
  let table = tables.get(encoding)
  if (table === undefined) {
    table = buildTable(encoding)
    tables.set(encoding, table)
  }
  return table
}

/** Decodes; a byte that the encoding does not assign becomes U+FFFD and is named as bad. */
export function decodeSingleByte(bytes: Uint8Array, encoding: string): Decoded {
  const table = singleByteTable(encoding)
  const units = new Uint16Array(bytes.length)
  const bad: Decoded['bad'] = []
  for (let i = 0; i < bytes.length; i++) {
    const unit = table[bytes[i]!]!
    units[i] = unit
    if (unit === BAD) bad.push({ offset: i, byteOffset: i, bytes: copyBytes(bytes, i, i + 1) })
  }
  return { text: textOf(units), bad }
}

function buildTable(encoding: string): Uint16Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const table = Uint16Array.from(bytes)
  if (encoding === 'windows-1252') fill(table, 0x80, windows1252)
  else if (encoding === 'windows-1256') fill(table, 0x80, windows1256)
  else if (encoding === 'iso-8859-6') fillIso88596(table)
  else fill(table, 0, foreignText(bytes, encoding))
  return table
}

function fill(table: Uint16Array, from: number, text: string): void {
  for (let i = 0; i < text.length; i++) table[from + i] = text.charCodeAt(i)
}

/** Arabic letters stand 0x560 above their bytes; most of the rest of the upper half is not assigned. */
function fillIso88596(table: Uint16Array): void {
  const marks = [0xac, 0xbb, 0xbf]
  for (let byte = 0xa1; byte < 0x100; byte++) {
    const isLetter = (byte >= 0xc1 && byte <= 0xda) || (byte >= 0xe0 && byte <= 0xf2)
    if (isLetter || marks.includes(byte)) table[byte] = byte + 0x560
    else if (byte !== 0xa4 && byte !== 0xad) table[byte] = BAD
  }
}

/** All 256 bytes by the platform's decoder, or for the DOS code pages by iconv-lite, loaded only then. */
function foreignText(bytes: Uint8Array, encoding: string): string {
  if (!encoding.startsWith('cp')) return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const iconv = loadPackage<typeof import('iconv-lite')>('iconv-lite')
  return iconv.decode(bufferOf(bytes), encoding)
}
