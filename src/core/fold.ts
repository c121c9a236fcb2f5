/**
 * Match keys: text folded so that spellings which the wire treats as one compare equal.
 *
 * Folded are case, Latin, Greek and Cyrillic accents, width, digits of every script, dashes, quotation marks, brackets
 * and stops of every script to their ASCII kin, Arabic hamza carriers, yeh, kaf and ta marbuta. Dropped are harakat,
 * tatweel behind a letter, combining accents, invisible marks and a blank behind another. A key is for comparing: it
 * never becomes output, and it carries the way back to offsets of the original text.
 */
import { UnitMemory } from './decoded.js'

export interface Folded {
  readonly key: string
  /** Offset in the original text of `key[i]`; for `i` = `key.length` the end of the folded stretch. */
  at(i: number): number
}

const UNKNOWN = 0xffff
const DROP = 0
/** The folded form has several units (`ﻻ`). */
const SEVERAL = 0xfffe
/** The folded form depends on what stands before. From here on a table's unit takes a second look. */
const BY_NEIGHBOUR = 0xfffd
const TATWEEL = 0x640
const BLANK = 32

/** Filled as characters are met: a table for all of Unicode would cost every start some 10 ms. */
const table = new Uint16Array(0x10000).fill(UNKNOWN)
table[TATWEEL] = BY_NEIGHBOUR

/** Folds `[start, end)` of a text; `end` is cut to the text's length. */
export function fold(text: string, start = 0, end = text.length): Folded {
  const stop = Math.min(end, text.length)
  return stop - start === text.length || text.length > LONGEST_KEPT
    ? new Stretch(text, start, stop)
    : keptStretch(text, start, stop)
}

/** A longer text is not kept alive behind its story, in UTF-16 units. */
const LONGEST_KEPT = 65_536
const KEPT = 32

/** The stretches of one text that were folded last, by a hash of their ends: its recognisers ask for the same lines. */
const kept: (Stretch | null)[] = new Array(KEPT).fill(null)
let keptText = ''

function keptStretch(text: string, start: number, stop: number): Stretch {
  if (text !== keptText) {
    kept.fill(null)
    keptText = text
  }
  const slot = (start ^ (stop * 5)) & (KEPT - 1)
  const known = kept[slot]!
  if (known?.start === start && known.stop === stop) return known
  const stretch = new Stretch(text, start, stop)
  kept[slot] = stretch
  return stretch
}

class Stretch implements Folded {
  readonly key: string
  readonly start: number
  readonly stop: number
  readonly #text: string
  /** Each unit of the key came from the one at the same place. */
  readonly #inStep: boolean
  /** Worked out when it is asked for: most keys are only compared. */
  #way: Uint32Array | null = null

  constructor(text: string, start: number, stop: number) {
    this.start = start
    this.stop = stop
    this.#text = text
    if (isPlain(text, start, stop)) {
      this.key = text.slice(start, stop).toLowerCase()
      this.#inStep = true
      return
    }
    const n = foldUnits(text, start, stop)
    this.key = n < 0 ? foldLigatures(text, start, stop) : memory.text(n)
    this.#inStep = n === stop - start
  }

  at(i: number): number {
    if (this.#inStep) return this.start + i
    this.#way ??= wayOf(this.#text, this.start, this.stop, this.key.length)
    return i < this.#way.length ? this.#way[i]! : this.stop
  }
}

/** A stretch of Arabic is folded in this. */
let memory = new UnitMemory(4096)

/** Fills {@link memory}; returns the number of units of the key, -1 where the stretch has a ligature. */
function foldUnits(text: string, start: number, stop: number): number {
  while (memory.units.length < stop - start) memory = new UnitMemory(memory.units.length * 2)
  const { units } = memory
  let n = 0
  let before = 0
  for (let i = start; i < stop; i++) {
    let unit = table[text.charCodeAt(i)]!
    if (unit >= BY_NEIGHBOUR) unit = foldedAt(text, i, start)
    if (unit === SEVERAL) return -1
    if (unit === before && unit === BLANK) continue
    if (unit === DROP) continue
    units[n++] = unit
    before = unit
  }
  return n
}

/** The unit that a key of a stretch from `start` has for the one at `i`, {@link DROP} or {@link SEVERAL}. */
function foldedAt(text: string, i: number, start: number): number {
  const c = text.charCodeAt(i)
  return c === TATWEEL ? foldTatweel(text, i, start) : foldedUnit(c)
}

/** The key of a stretch that has ligatures: few texts do. */
function foldLigatures(text: string, start: number, stop: number): string {
  let key = ''
  let before = 0
  for (let i = start; i < stop; i++) {
    const unit = foldedAt(text, i, start)
    if (unit === DROP || (unit === before && unit === BLANK)) continue
    key += unit === SEVERAL ? spelledOut(text.charCodeAt(i)) : String.fromCharCode(unit)
    before = unit
  }
  return key
}

/** The offset in the text of every unit of a key. */
function wayOf(text: string, start: number, stop: number, length: number): Uint32Array {
  const way = new Uint32Array(length)
  let n = 0
  let before = 0
  for (let i = start; i < stop; i++) {
    const unit = foldedAt(text, i, start)
    if (unit === DROP || (unit === before && unit === BLANK)) continue
    before = unit
    const end = n + (unit === SEVERAL ? spelledOut(text.charCodeAt(i)).length : 1)
    while (n < end) way[n++] = i
  }
  return way
}

/** How much of a stretch is looked at unit by unit. */
const LONG = 64

/** ASCII in which only capitals fold: no tab, no backtick, no blank behind another. */
function isPlain(text: string, start: number, end: number): boolean {
  const near = Math.min(end, start + LONG)
  let before = 0
  for (let i = start; i < near; i++) {
    const c = text.charCodeAt(i)
    if (c >= 0x80 || c === 9 || c === 0x60 || (c === BLANK && before === BLANK)) return false
    before = c
  }
  return near === end || isPlainText(text.slice(near - 1, end))
}

/** The same for a long text, in which the platform's own searches are faster than a look at every unit. */
function isPlainText(text: string): boolean {
  if (Buffer.byteLength(text) !== text.length) return false
  return !text.includes('\t') && !text.includes('`') && !text.includes('  ')
}

/** The key alone, for names and phrases of the data. */
export function foldKey(text: string): string {
  return fold(text).key
}

/**
 * One code unit folded, without its neighbours: 0 where a key drops it, the unit itself where it takes more than the
 * unit to tell. For counting and hashing; {@link fold} is for matching.
 */
export function foldUnit(c: number): number {
  const unit = foldedUnit(c)
  return unit >= BY_NEIGHBOUR ? c : unit
}

/** What a code unit is in every key that has it: 0 where a key drops it, -1 where it takes more than the unit to tell. */
export function unitAlone(c: number): number {
  const unit = foldedUnit(c)
  return unit >= BY_NEIGHBOUR ? -1 : unit
}

/** The folded code unit, 0 where the character is dropped, {@link BY_NEIGHBOUR} or {@link SEVERAL}. */
function foldedUnit(c: number): number {
  const known = table[c]!
  if (known !== UNKNOWN) return known
  const unit = compute(c)
  table[c] = unit
  return unit
}

/** A tatweel behind a letter or another tatweel stretches it; one that stands free is a dash (`متابعة ـ واع`). */
function foldTatweel(text: string, at: number, start: number): number {
  if (at === start) return 45
  const before = text.charCodeAt(at - 1)
  return before === TATWEEL || isArabicLetter(before) ? DROP : 45
}

function isArabicLetter(c: number): boolean {
  return (c >= 0x620 && c <= 0x64a) || (c >= 0x64b && c <= 0x65f) || (c >= 0x66e && c <= 0x6d3)
}

/** Zeros of the decimal digits that the wire prints. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
]

const singles: Readonly<Record<string, string>> = {
  أإآٱ: 'ا',
  ىیئېۍے: 'ي',
  ؤۆۇۋ: 'و',
  ةۀەہھۂۃ: 'ه',
  ک: 'ك',
  '‐‑‒–—―−﹘﹣': '-',
  '‘’ʼ‛ʻ′`´': "'",
  '“”«»„‟″「」『』〝〞': '"',
  '،、፣፤': ',',
  '؛': ';',
  '؟': '?',
  // Between day and month in Urdu.
  '؍': '/',
  '。۔।։።៕': '.',
  // Khmer writes a colon of its own; Indian papers print the visarga, which looks like one (`नई दिल्लीः`).
  '፦៖ःঃઃಃഃ': ':',
  '【〔〖': '[',
  '】〕〗': ']',
  // A chillu is a Malayalam consonant without a vowel; the sign that says so otherwise is dropped.
  ൺ: 'ണ',
  ൻ: 'ന',
  ർ: 'ര',
  ൽ: 'ല',
  ൾ: 'ള',
  ൿ: 'ക',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}
const singleUnits = new Map<number, number>()
for (const [from, to] of Object.entries(singles))
  for (const character of from) singleUnits.set(character.charCodeAt(0), to.charCodeAt(0))

function compute(c: number): number {
  if (c < 0x80) return c === 9 ? 32 : c >= 65 && c <= 90 ? c + 32 : c
  const single = singleUnits.get(c)
  if (single !== undefined) return single
  if (isDropped(c)) return DROP
  if (c === 0xa0 || c === 0x3000 || c === 0x202f || c === 0x205f || (c >= 0x2000 && c <= 0x200a)) return 32
  for (const zero of zeros) if (c >= zero && c <= zero + 9) return 48 + c - zero
  if (c >= 0xff01 && c <= 0xff5e) return compute(c - 0xfee0)
  return foldLetter(c)
}

/** Marks that change no match: accents, harakat, nuktas, the Malayalam virama, joiners, direction marks, the soft hyphen. */
function isDropped(c: number): boolean {
  if (c < 0x300) return c === 0xad
  if (c <= 0x36f || (c >= 0x591 && c <= 0x5c7)) return true
  if (c >= 0x610 && c <= 0x6ed)
    return (
      c <= 0x61c ||
      (c >= 0x64b && c <= 0x65f) ||
      c === 0x670 ||
      (c >= 0x6d6 && c !== 0x6dd && c !== 0x6e5 && c !== 0x6e6)
    )
  if (c === 0x93c || c === 0x9bc || c === 0xd4d) return true
  return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c === 0xfeff
}

function foldLetter(c: number): number {
  const character = String.fromCharCode(c)
  if (isAccented(c)) {
    const base = character.normalize('NFD').toLowerCase().charCodeAt(0)
    return singleUnits.get(base) ?? base
  }
  if ((c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc) || (c >= 0xff66 && c <= 0xff9d))
    return foldCompatible(c)
  const lower = character.toLowerCase()
  if (lower === character || lower.length !== 1) return c
  // The lower-case letter of a compatibility sign (the angstrom's) may fold further.
  return compute(lower.charCodeAt(0))
}

/** Scripts whose precomposed letters are a base and an accent or nukta; kana and Hangul are not among them. */
function isAccented(c: number): boolean {
  if (c >= 0x958) return c <= 0x95f || (c >= 0x9dc && c <= 0x9df) || (c >= 0x1e00 && c <= 0x1fff)
  return (c >= 0xc0 && c <= 0x24f) || (c >= 0x370 && c <= 0x52f)
}

/** Arabic presentation forms and half-width kana. */
function foldCompatible(c: number): number {
  const plain = String.fromCharCode(c).normalize('NFKC')
  if (plain.length === 1) return plain.charCodeAt(0) === c ? c : compute(plain.charCodeAt(0))
  return SEVERAL
}

const ligatures = new Map<number, string>()

/** The folded units of a ligature. */
function spelledOut(c: number): string {
  const known = ligatures.get(c)
  if (known !== undefined) return known
  let key = ''
  for (const part of String.fromCharCode(c).normalize('NFKC')) {
    const unit = foldedUnit(part.charCodeAt(0))
    if (unit !== DROP && unit < BY_NEIGHBOUR) key += String.fromCharCode(unit)
  }
  ligatures.set(c, key)
  return key
}
