/** How long a body is: in words, or in characters where none part the words. */
import { isBlank } from '../core/characters.js'
import { unitsOf } from '../core/units.js'

/** Blank-separated words of a body; in Chinese and Japanese, characters. `language` is a BCP 47 tag. */
export function bodyWords(body: readonly string[], language: string | null): number {
  const text = body.join('\n')
  return (countsCharacters(language) ? countCharacters : countWords)(unitsOf(text), 0, text.length)
}

export function countsCharacters(language: string | null): boolean {
  const primary = language?.split('-')[0]?.toLowerCase()
  return primary === 'zh' || primary === 'ja'
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

/** Words of `[start, end)`: what blanks part. */
export function countWords(units: Uint16Array, start: number, end: number): number {
  let count = 0
  let blank = BLANK
  for (let i = start; i < end; i++) {
    // Where words begin nobody can foresee: adding what is mostly 0 costs less than asking.
    const here = kinds[units[i]!]! & BLANK
    count += blank & ~here
    blank = here
  }
  return count
}

/** Characters of `[start, end)` that are not white space. */
function countCharacters(units: Uint16Array, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) {
    const kind = kinds[units[i]!]!
    if (kind < WHITE || (kind === LOW && !(i > start && isHigh(units[i - 1]!)))) count++
  }
  return count
}

function isHigh(c: number): boolean {
  return c >= 0xd800 && c < 0xdc00
}
