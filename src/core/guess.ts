/** Which 8-bit encoding bytes are in that are neither UTF-8 nor marked: a guess, and reported as one. */
import { bufferOf } from './decoded.js'
import { canonicalEncoding, UnsupportedEncodingError } from './encodings.js'
import { loadPackage } from './packages.js'
import { singleByteTable } from './single-byte.js'

/** Letters and marks in classes of falling frequency, the share of each in bits, and how often they stand where. */
interface Model {
  encoding: string
  /** Each class is some four times as rare (two bits) as the one before it. */
  classes: readonly string[]
  /** Bits that a letter costs behind an upper-half letter, behind an ASCII letter, behind anything else. */
  behind: readonly [upper: number, ascii: number, other: number]
}

const arabicClasses = [
  'اليمنورتب',
  'ةعدسفهأقكحجک',
  'ىإشطصخضذئزثءغ،پگچ',
  'آؤظـ؛؟«»ژں\u064b\u064e\u064f\u0650\u0651ےہھٹڈڑ\u200c\u00a0–“”’',
]

/** Where two cost the same the first wins. */
const models: readonly Model[] = [
  {
    encoding: 'windows-1252',
    classes: [
      'éáíóñçãäöüßàèêåøæ’“”',
      'úõâôîûëïùœìò–—‘…«»ÉÄÖÜÅØÁÀÇ\u00a0',
      'ÂÊÎÔÛÈÌÒÙËÏÑÃÕÓÍÚÆŒÿýþðÞÐÝ°£€•§ºª¿¡·',
      '©®™„‚²³¹½¼¾×±´¨¸¬µ¶¥¢',
    ],
    behind: [5, 0.4, 2.2],
  },
  { encoding: 'windows-1256', classes: arabicClasses, behind: [0.4, 9, 2.2] },
  { encoding: 'iso-8859-6', classes: arabicClasses, behind: [0.4, 9, 2.2] },
]

const RARE = 14
const UNASSIGNED = 24
const SAMPLE = 1_048_576

/** A letter costs up to this many bits a byte in text of the three encodings; text of others costs more. */
const DECIDED = 6.4

/** The canonical name of the likeliest encoding: the same bytes give the same answer on every machine. */
export function guessEncoding(bytes: Uint8Array): string {
  // The byte before the first one counts: an accented letter stands behind an ASCII letter.
  const start = Math.max(0, firstUpper(bytes) - 1)
  const sample = bytes.subarray(start, start + SAMPLE)
  let best = 'windows-1252'
  let cost = Number.POSITIVE_INFINITY
  for (const model of models) {
    const own = costOf(sample, model)
    if (own < cost) {
      cost = own
      best = model.encoding
    }
  }
  return cost <= DECIDED ? best : (askJschardet(bytes, start) ?? best)
}

function firstUpper(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length && bytes[at]! < 0x80) at++
  return at
}

/** Mean bits of an upper-half byte, its letter and its place together. */
function costOf(sample: Uint8Array, model: Model): number {
  const { bits, letters } = tablesOf(model)
  let total = 0
  let count = 0
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!
    if (byte < 0x80) continue
    count++
    total += bits[byte]!
    if (letters[byte] === 1) total += model.behind[placeOf(sample, i, letters)]
  }
  return count === 0 ? 0 : total / count
}

function placeOf(sample: Uint8Array, at: number, letters: Uint8Array): 0 | 1 | 2 {
  if (at === 0) return 2
  const before = sample[at - 1]!
  if (before >= 0x80) return letters[before] === 1 ? 0 : 2
  const lower = before | 0x20
  return lower >= 0x61 && lower <= 0x7a ? 1 : 2
}

interface Tables {
  bits: Float64Array
  letters: Uint8Array
}
const tables = new Map<Model, Tables>()

function tablesOf(model: Model): Tables {
  let known = tables.get(model)
  if (known !== undefined) return known
  const units = singleByteTable(model.encoding)
  known = { bits: new Float64Array(256), letters: new Uint8Array(256) }
  for (let byte = 0x80; byte < 0x100; byte++) {
    const character = String.fromCharCode(units[byte]!)
    const found = model.classes.findIndex((letters) => letters.includes(character))
    known.bits[byte] = units[byte] === 0xfffd ? UNASSIGNED : found < 0 ? RARE : 3.3 + 2 * found
    known.letters[byte] = /\p{L}/u.test(character) ? 1 : 0
  }
  tables.set(model, known)
  return known
}

/** jschardet's answer where it is an encoding that may be guessed; it is loaded only here (some 140 ms). */
function askJschardet(bytes: Uint8Array, start: number): string | null {
  const jschardet = loadPackage<typeof import('jschardet')>('jschardet')
  const from = Math.max(0, start - 256)
  const { encoding } = jschardet.detect(bufferOf(bytes).subarray(from, from + 65_536))
  if (encoding === null) return null
  try {
    const name = canonicalEncoding(encoding)
    // Text hides in the states of ISO-2022; UTF-8 and UTF-16 were ruled out before.
    return name.startsWith('utf') || name === 'iso-2022-jp' ? null : name
  } catch (error) {
    if (error instanceof UnsupportedEncodingError) return null
    throw error
  }
}
