/** How a stretch of text is written: what tells a place from a sentence before any gazetteer is asked. */
import { isBlank } from '../core/characters.js'
import { scriptOf } from '../languages/load.js'

/** True for scripts that have capitals. */
export function isCased(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const script = scriptOf(text.charCodeAt(i))
    if (script !== null) return script === 'Latn' || script === 'Cyrl' || script === 'Grek' || script === 'Armn'
  }
  return false
}

/** Has a capital and no small letter. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  let capital = false
  for (let i = start; i < end; i++) {
    if (isSmall(text.charCodeAt(i))) return false
    capital ||= isCapital(text.charCodeAt(i))
  }
  return capital
}

export function isCapital(c: number): boolean {
  if (c < 0x80) return c >= 65 && c <= 90
  if (!hasCase(c)) return false
  const letter = String.fromCharCode(c)
  return letter.toLowerCase() !== letter
}

export function isSmall(c: number): boolean {
  if (c < 0x80) return c >= 97 && c <= 122
  if (!hasCase(c)) return false
  const letter = String.fromCharCode(c)
  return letter.toUpperCase() !== letter
}

/** Latin, Greek, Cyrillic and Armenian have capitals; asking the tables for an Arabic letter would be wasted. */
function hasCase(c: number): boolean {
  return (c >= 0xb5 && c <= 0x587) || (c >= 0x1e00 && c <= 0x1fff) || (c >= 0x2c60 && c <= 0x2c7f) || c >= 0xff21
}

export interface Word {
  start: number
  end: number
}

/** Words of `[start, end)` parted by blanks; stops counting behind `most`. */
export function wordsOf(text: string, start: number, end: number, most = 64): Word[] {
  const words: Word[] = []
  let at = start
  while (at < end && words.length < most) {
    while (at < end && isBlank(text.charCodeAt(at))) at++
    const from = at
    while (at < end && !isBlank(text.charCodeAt(at))) at++
    if (at > from) words.push({ start: from, end: at })
  }
  return words
}

const QUOTES = '"“”«»„‟‹›「」'
const SENTENCE = '!?؟;؛%$€£'

/**
 * Reads like the name of a place, its state, country or a second city included: few words, every word of a cased
 * script with a capital save small connectives (`de la`, `am`, `upon`), no quotation mark, no figure.
 */
export function isPlaceLike(text: string, start: number, end: number): boolean {
  if (end - start > 80 || end <= start) return false
  for (let i = start; i < end; i++) {
    const unit = text[i]!
    if (QUOTES.includes(unit) || SENTENCE.includes(unit)) return false
    if (unit >= '0' && unit <= '9') return false
  }
  const words = wordsOf(text, start, end, 12)
  if (words.length > 10) return false
  return isCased(text, start, end) ? words.every((word, i) => isNameWord(text, word, i)) : words.length <= 6
}

/** Small words inside the names of places, in the languages that the wire prints. */
const PARTICLES = new Set(
  (
    'de del la las el los y e da do das dos di della delle du des le les et en sur sous au aux aan op bij den der het ' +
    'am an der die im in ob bei unter und auf von vom zu of the on upon under by and na nad pod ve u i pri sul al ' +
    'ле и на над под при у'
  ).split(' '),
)

function isNameWord(text: string, word: Word, index: number): boolean {
  let from = word.start
  while (from < word.end && scriptOf(text.charCodeAt(from)) === null) from++
  if (from === word.end) return true
  if (!isSmall(text.charCodeAt(from))) return true
  return index > 0 && PARTICLES.has(text.slice(from, word.end))
}
