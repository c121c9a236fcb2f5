/**
 * What kinds of characters a text holds: one index scan that every character rule shares, so that a rule about
 * something the text has not costs nothing. A kind is a bit; the table is filled once, by ranges.
 */

import { isBlank } from '../core/characters.js'
import { mostUnits, readUnits, units } from '../core/units.js'

/** White space of one line: blank, tab, no-break space. */
export const BLANK = 1 << 0
/** LF and CR; one bit above {@link BLANK}, so that a blank before a break shows in `after`. */
export const BREAK = 1 << 1
/** The same characters as BLANK: the partner of CLOSER in `after`. */
const BLANK_AGAIN = 1 << 2
/** Marks that stand directly behind a word: full stop, comma, closing bracket. */
export const CLOSER = 1 << 3
/** Comma, semicolon and question mark of the Arabic script. */
const ARABIC_COMMA = 1 << 4
export const ARABIC_LETTER = 1 << 5
/** Latin-1 letters that a first UTF-8 byte turns into when it is read as windows-1252. */
const MOJIBAKE_LEAD = 1 << 6
/** What a continuation byte turns into. */
export const MOJIBAKE_TAIL = 1 << 7
/** C0 but tab, LF, VT, FF and CR; DEL. */
export const CONTROL = 1 << 8
export const C1 = 1 << 9
/** U+2028, U+2029, U+0085, VT, FF. */
export const ODD_BREAK = 1 << 10
export const REPLACEMENT = 1 << 11
/** Format characters that show nothing and join nothing. */
export const INVISIBLE = 1 << 12
/** ZWNJ and ZWJ. */
export const JOINER = 1 << 13
/** Embeddings, overrides, isolates and their ends; not the marks LRM, RLM, ALM. */
export const BIDI = 1 << 14
/** Letters of Persian that have a twin in Arabic. */
export const PERSIAN_TWIN = 1 << 15
/** Letters of Arabic that have a twin in Persian. */
export const ARABIC_TWIN = 1 << 16
export const ASCII_DIGIT = 1 << 17
export const ARABIC_DIGIT = 1 << 18
export const PERSIAN_DIGIT = 1 << 19
export const TATWEEL = 1 << 20
export const PRESENTATION = 1 << 21
/** Combining marks that a precomposed letter may exist for. */
export const COMBINING = 1 << 22
export const CYRILLIC = 1 << 23
export const GREEK = 1 << 24
export const LATIN = 1 << 25
/** Private use, noncharacters, tags. */
export const PRIVATE = 1 << 26
export const SURROGATE = 1 << 27
export const QUOTE = 1 << 28
export const BRACKET = 1 << 29
/** `&`, `<`, `{`, `$`, `%`: where entities, markup and templates begin. */
export const SYNTAX = 1 << 30
/** What parts words; the sign bit. */
const APART = 1 << 31

/** Kinds of which most texts have few: where they stand is noted in the one pass. */
const NOTED = CONTROL | C1 | ODD_BREAK | REPLACEMENT | INVISIBLE | BIDI | PRIVATE | SURROGATE | QUOTE | BRACKET | SYNTAX

const kinds = new Int32Array(0x10000)

function add(bits: number, from: number, to = from): void {
  for (let c = from; c <= to; c++) kinds[c]! |= bits
}

function addAll(bits: number, characters: string): void {
  for (let i = 0; i < characters.length; i++) add(bits, characters.charCodeAt(i))
}

function addSpacesAndControls(): void {
  addAll(BLANK | BLANK_AGAIN, ' \t\u00a0')
  addAll(BREAK, '\n\r')
  add(CONTROL, 0, 8)
  add(CONTROL, 14, 31)
  add(CONTROL, 127)
  add(C1, 0x80, 0x84)
  add(C1, 0x86, 0x9f)
  addAll(ODD_BREAK, '\u2028\u2029\u0085\v\f')
  addAll(INVISIBLE, '\u00ad\u034f\u115f\u1160\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0')
  addAll(JOINER, '\u200c\u200d')
  add(BIDI, 0x202a, 0x202e)
  add(BIDI, 0x2066, 0x2069)
  add(REPLACEMENT, 0xfffd)
  add(PRIVATE, 0xe000, 0xf8ff)
  add(PRIVATE, 0xfdd0, 0xfdef)
  addAll(PRIVATE, '\ufffe\uffff')
  // Planes 15 and 16 and the tags begin with these high surrogates.
  add(PRIVATE, 0xdb80, 0xdbff)
  add(PRIVATE, 0xdb40)
  add(SURROGATE, 0xd800, 0xdfff)
}

function addLetters(): void {
  add(ARABIC_LETTER, 0x620, 0x63f)
  add(ARABIC_LETTER, 0x641, 0x64a)
  add(ARABIC_LETTER, 0x66e, 0x66f)
  add(ARABIC_LETTER, 0x671, 0x6d3)
  add(ARABIC_LETTER, 0x6d5)
  addAll(PERSIAN_TWIN, 'یکۀ')
  addAll(ARABIC_TWIN, 'يكى')
  add(ASCII_DIGIT, 48, 57)
  add(ARABIC_DIGIT, 0x660, 0x669)
  add(PERSIAN_DIGIT, 0x6f0, 0x6f9)
  add(TATWEEL, 0x640)
  add(PRESENTATION, 0xfb50, 0xfd3d)
  add(PRESENTATION, 0xfd50, 0xfdcf)
  add(PRESENTATION, 0xfe70, 0xfefc)
  add(COMBINING, 0x300, 0x36f)
  add(COMBINING, 0x653, 0x655)
  add(COMBINING, 0x3099, 0x309a)
  add(COMBINING, 0x1161, 0x11c2)
  addAll(COMBINING, '\u093c\u09be\u09bc\u0bbe\u0dca\u0dcf\u102e')
  add(CYRILLIC, 0x400, 0x52f)
  add(GREEK, 0x370, 0x3ff)
  add(LATIN, 65, 90)
  add(LATIN, 97, 122)
  add(LATIN, 0xc0, 0xd6)
  add(LATIN, 0xd8, 0xf6)
  add(LATIN, 0xf8, 0x24f)
}

function addMarks(): void {
  addAll(CLOSER, '.,;:!?)]}،؛؟۔।')
  addAll(ARABIC_COMMA, '،؛؟')
  add(MOJIBAKE_LEAD, 0xc2, 0xf4)
  add(MOJIBAKE_TAIL, 0x80, 0xbf)
  addAll(MOJIBAKE_TAIL, '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')
  addAll(QUOTE, '"“”„«»‘’‚‹›')
  addAll(BRACKET, '()[]{}（）［］【】')
  addAll(SYNTAX, '&<{$%')
}

addSpacesAndControls()
addLetters()
addMarks()
for (let c = 0; c <= 0xffff; c++) if (isBlank(c)) add(APART, c)

/** The kinds of one code unit, as bits. */
export function kindOf(unit: number): number {
  return kinds[unit]!
}

export function isArabicLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & ARABIC_LETTER) !== 0
}

export interface TextScan {
  /** Kinds that occur. */
  readonly seen: number
  /** Kinds that occur twice in a row. */
  readonly doubled: number
  readonly blankBeforeBreak: boolean
  readonly blankBeforeCloser: boolean
  readonly letterAfterArabicComma: boolean
  readonly mojibake: boolean
  /** False when no word stands twice in a row. */
  readonly mayRepeatWord: boolean
  /** Where code units of the kinds {@link NOTED} stand. */
  readonly noted: readonly number[]
}

/** One pass over a text. */
export function scanText(text: string): TextScan {
  const noted: number[] = []
  let seen = 0
  let doubled = 0
  let after = 0
  let last = APART
  // Hashes of the word that is being read and of the one before it: two that are the same have the same.
  let word = 0
  let before = 0
  let repeated = false
  for (let from = 0; from < text.length; from += mostUnits) {
    const length = readUnits(text, from)
    for (let i = 0; i < length; i++) {
      const unit = units[i]!
      const bits = kinds[unit]!
      seen |= bits
      doubled |= last & bits
      after |= (last << 1) & bits
      if ((bits & NOTED) !== 0) noted.push(from + i)
      if (bits >= 0) word = ((word << 5) - word + unit) | 0
      else if (last >= 0) {
        repeated ||= word === before
        before = word
        word = 0
      }
      last = bits
    }
  }
  return {
    seen,
    doubled,
    blankBeforeBreak: (after & BREAK) !== 0 || (last & BLANK) !== 0,
    blankBeforeCloser: (after & CLOSER) !== 0,
    letterAfterArabicComma: (after & ARABIC_LETTER) !== 0,
    mojibake: (after & MOJIBAKE_TAIL) !== 0,
    mayRepeatWord: repeated || word === before,
    noted,
  }
}

/** Offsets at which a code unit of these kinds stands; an empty list at once when the scan saw none. */
export function offsetsOf(text: string, scan: TextScan, bits: number): number[] {
  const offsets: number[] = []
  if ((scan.seen & bits) === 0) return offsets
  if ((bits & ~NOTED) === 0) return scan.noted.filter((at) => (kinds[text.charCodeAt(at)]! & bits) !== 0)
  for (let i = 0; i < text.length; i++) if ((kinds[text.charCodeAt(i)]! & bits) !== 0) offsets.push(i)
  return offsets
}
