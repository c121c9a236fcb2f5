/** How long a body is: in words, or in characters where none part the words. */
import { isBlank } from '../core/characters.js'
import type { Mark } from '../core/parsed.js'
import { mostUnits, readUnits, units } from '../core/units.js'

/** Blank-separated words of a body; in Chinese and Japanese, characters. `language` is a BCP 47 tag. */
export function bodyWords(body: readonly string[], language: string | null): number {
  const text = body.join('\n')
  return countsCharacters(language) ? countCharacters(text) : countWords(text)
}

/** The same of the body that some marks in order make: what stands at a break of a paragraph is blank, joined or not. */
export function markedWords(text: string, marks: readonly Mark[]): number {
  let words = 0
  // The piece of the text that was read.
  let from = 0
  let to = 0
  for (const { label, start, end } of marks) {
    if (label !== 'paragraph' && label !== 'subhead') continue
    if (end > to) {
      from = start
      to = start + readUnits(text, start)
    }
    if (end <= to) words += wordsBetween(start - from, end - from)
    else {
      words += countWords(text.slice(start, end))
      to = 0
    }
  }
  return words
}

export function countsCharacters(language: string | null): boolean {
  return language !== null && /^(?:zh|ja)(?:-|$)/i.test(language)
}

const BLANK = 1
const WHITE = 2
const LOW = 4

/** What a unit is, for counting. */
const kinds = new Uint8Array(0x10000)
for (const [first, last] of [
  [0, 0xa0],
  [0x61c, 0x61c],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x206f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const)
  for (let c = first; c <= last; c++)
    kinds[c] = (isBlank(c) ? BLANK : 0) | (String.fromCharCode(c).trim() === '' ? WHITE : 0)
kinds.fill(LOW, 0xdc00, 0xe000)

/** Words of a text: what blanks part. */
function countWords(text: string): number {
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length; at += mostUnits) {
    const length = readUnits(text, at)
    if (inWord && isOfWord(units[0]!)) count--
    count += wordsBetween(0, length)
    inWord = isOfWord(units[length - 1]!)
  }
  return count
}

function isOfWord(unit: number): boolean {
  return (kinds[unit]! & BLANK) === 0
}

/** Words of a stretch of what was read. */
function wordsBetween(start: number, end: number): number {
  let count = 0
  let blank = BLANK
  for (let i = start; i < end; i++) {
    // Where words begin nobody can foresee: adding what is mostly 0 costs less than asking.
    const here = kinds[units[i]!]! & BLANK
    count += blank & (here ^ BLANK)
    blank = here
  }
  return count
}

/** Characters of a text that are not white space: a pair of surrogates is one. */
function countCharacters(text: string): number {
  let count = 0
  let high = false
  for (let at = 0; at < text.length; at += mostUnits) {
    const length = readUnits(text, at)
    for (let i = 0; i < length; i++) {
      const unit = units[i]!
      const kind = kinds[unit]!
      if (kind < WHITE || (kind === LOW && !high)) count++
      high = unit >= 0xd800 && unit < 0xdc00
    }
  }
  return count
}
