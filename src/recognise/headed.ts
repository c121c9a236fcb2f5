/** A dateline that a headline runs into on the first line of a text, where it names no agency in brackets. */
import { type Folded, foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { placeAtEnd, placeAtStart, placeOf } from '../places/index.js'
import { isCapital, isSmall, wordsOf } from './casing.js'
import { nameAt } from './names.js'
import type { Scanner } from './scan.js'
import { behindNames, capitalsRun, dateBefore, keyOffset, lastWordEnd } from './standfirst.js'

/** In characters and in words. */
const LONGEST_HEADLINE = 160
const FEWEST_WORDS = 3
/** An agency between comma and dash, a region in brackets. */
const LONGEST_SOURCE = 30
/** `in`, `from`. */
const LONGEST_LEADER = 4
const HYPHEN = 0x2d

/**
 * Where a place in capitals with a dash or a colon, a date before it perhaps, begins behind a headline that is not (`Rebels
 * seize town ISLAMABAD - The …`), or, where the line `opens` the text, a known one with a dash that no word of a sentence
 * leads to (`Envoy calls for talks Jakarta -- The …`): a key offset, null where there is none.
 */
export function startBehindHeadline(
  text: string,
  scanner: Scanner,
  folded: Folded,
  language: Language | null,
  opens: boolean,
): number | null {
  const { key } = folded
  for (let i = 1; i < key.length && i < LONGEST_HEADLINE; i++) {
    if (!'-:_'.includes(key[i]!) || key[i + 1] !== ' ') continue
    const source = sourceBefore(key, i)
    const date = dateBefore(scanner, source ?? i)
    const stop = regionStart(key, lastWordEnd(key, date ?? source ?? i))
    const words = wordsOf(text, folded.at(0), folded.at(stop))
    const run = capitalsRun(text, words)
    const start = run === null ? null : keyOffset(folded, behindNames(text, folded, words, run, language) ?? run, 0)
    const dashed = key[i] === '-' && (date !== null || isLongDash(scanner, i))
    const city = start === null && opens && dashed ? cityAtEnd(text, folded, stop, i, language) : null
    const found = start ?? city
    if (found === null || wordsOf(text, folded.at(0), folded.at(found)).length < FEWEST_WORDS) continue
    return endsSentenceBefore(text, folded, found) ? null : found
  }
  return null
}

/** A hyphen between blanks opens an aside as often (`beat Liverpool - The …`). */
function isLongDash(scanner: Scanner, i: number): boolean {
  return scanner.printed(i) !== HYPHEN || scanner.key[i - 1] === '-'
}

/** `TOKYO, May 16, Kyodo - `, `NAIROBI (May 14) XINHUA - `: where an agency without brackets begins before the mark. */
function sourceBefore(key: string, mark: number): number | null {
  const before = Math.max(key.lastIndexOf(', ', mark), key.lastIndexOf(') ', mark))
  if (before < 0 || mark - before > LONGEST_SOURCE) return null
  const name = nameAt(key, before + 2)
  return name !== null && before + 2 + name.key.length === lastWordEnd(key, mark) ? before + 2 : null
}

/** `Kumasi (Ashanti Region)`: where the town before a bracket ends; `end` where no bracket does. */
function regionStart(key: string, end: number): number {
  const open = key[end - 1] === ')' ? key.lastIndexOf(' (', end) : -1
  return open < 0 || end - open > LONGEST_SOURCE ? end : open
}

/** A word that begins small ends in a full stop: an abbreviation in a headline begins with a capital (`Gen.`, `St.`). */
function endsSentenceBefore(text: string, folded: Folded, end: number): boolean {
  const words = wordsOf(text, folded.at(0), folded.at(end))
  return words.some((word) => text[word.end - 1] === '.' && isSmall(text.charCodeAt(word.start)))
}

/**
 * A known city at the end, before it neither a comma nor a small word that leads to it (`talks in Geneva - `), and behind
 * the dash no other (`Madrid - Barcelona`).
 */
function cityAtEnd(text: string, folded: Folded, end: number, dash: number, language: Language | null): number | null {
  if (placeAtStart(folded.key.slice(dash + 2, dash + 2 + LONGEST_SOURCE)) > 0) return null
  const head = folded.key.slice(0, end)
  const known = placeAtEnd(head)
  const start = end - known
  if (known < 3 || head[start - 1] !== ' ' || placeOf(head.slice(start))?.kind !== 'city') return null
  const before = wordsOf(text, folded.at(0), folded.at(start)).at(-1)
  if (before === undefined || !/\p{L}/u.test(text[before.end - 1]!)) return null
  const word = foldKey(text.slice(before.start, before.end))
  if (word.length <= LONGEST_LEADER && language?.words?.includes(word) === true) return null
  return isCapital(text.charCodeAt(folded.at(start))) ? start : null
}
