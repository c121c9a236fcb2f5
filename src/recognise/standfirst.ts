/** A dateline behind other text on its line: a stand-first, a headline in capitals. */
import { type Folded, foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { placeAtEnd } from '../places/index.js'
import { isByline, opensByline } from './byline.js'
import { isAllCapitals, isCapital, isPlaceLike, type Word, wordsOf } from './casing.js'
import { type NameEntry, nameAt, traitsOf } from './names.js'
import type { Piece } from './reading.js'
import type { Scanner } from './scan.js'
import { zoneOffset } from './zone.js'

/**
 * Where a stand-first or headline in capitals runs into the place (`… EN EL CONGRESO Astorga (León), 23 may (EFE).-`):
 * the key offset at which the place begins. Null where the place is all there is.
 */
export function standfirstEnd(text: string, folded: Folded, place: Piece): number | null {
  const words = wordsOf(text, folded.at(place.start), folded.at(place.end), 48)
  const capitals = words.findIndex((word) => !isAllCapitals(text, word.start, word.end))
  if (capitals < 2 || words[capitals] === undefined) return null
  if (words.slice(0, capitals).some((word) => text[word.end - 1] === ',')) return null
  return isCapital(text.charCodeAt(words[capitals]!.start))
    ? keyOffset(folded, words[capitals]!.start, place.start)
    : null
}

/** Words that may be a place in capitals by themselves: more of them are a headline that runs into it. */
const MOST_PLACE_WORDS = 4
/** Names and a place, a headline and a place are longer. */
const SHORTEST_AHEAD = 16
const SHORTEST_NAMES = 8

/**
 * Where the place begins behind a headline in capitals like its own (`… DES SÉPARATISTES BELGRADE, 11 mars`) or behind
 * names (`Por Ana Soto     Varsovia, 1 ene`): the key offset of the known place at the end. Null where there is none.
 */
export function knownPlaceEnd(text: string, folded: Folded, place: Piece, language: Language | null): number | null {
  if (place.end - place.start < SHORTEST_AHEAD) return null
  const [from, to] = [folded.at(place.start), folded.at(place.end - 1) + 1]
  const capitals = isAllCapitals(text, from, to)
  if (capitals && wordsOf(text, from, to, MOST_PLACE_WORDS + 1).length <= MOST_PLACE_WORDS) return null
  if (!capitals && !opensByline(folded.key, place.start, language)) return null
  const key = folded.key.slice(place.start, place.end)
  if (capitals && /[,/(]/u.test(key)) return null
  const found = placeAtEndOf(key.split(' (', 1)[0]!) ?? placeAtEndOf(wordBehind(folded.key, place))
  if (found === null) return null
  const start = place.start + found
  return capitals || areNames(text, folded, place.start, start, language) ? start : null
}

/** Where the known place at the end of a key begins, the word that it stands in whole; null for none, or nothing else. */
function placeAtEndOf(key: string): number | null {
  const known = placeAtEnd(key)
  if (known < 3) return null
  const start = key.lastIndexOf(' ', key.length - known) + 1
  return start > 0 ? start : null
}

/** `Por Ana Soto Santo Domingo, 6 oct`: a weekday may be a place's second word. */
function wordBehind(key: string, place: Piece): string {
  const end = key.slice(place.end + 1).search(/[ ,(]/u)
  return end < 0 ? '' : key.slice(place.start, place.end + 1 + end)
}

/** A byline from one key offset to another, whatever blank or full stop closes it. */
export function areNames(text: string, folded: Folded, start: number, end: number, language: Language | null): boolean {
  if (end - start < SHORTEST_NAMES || !opensByline(folded.key, start, language)) return false
  const from = folded.at(start)
  let to = folded.at(end - 1) + 1
  while (to > from && ' .'.includes(text[to - 1]!)) to--
  return isByline(text, { start: from, end: to, next: to, from, to, indent: 0 }, language)
}

/**
 * Where datelines behind a stand-first may begin: the source in brackets or slashes is found first, then its place to
 * the left. Key offsets, the leftmost source first.
 */
export function startsBehindStandfirst(
  text: string,
  scanner: Scanner,
  folded: Folded,
  language: Language | null,
): number[] {
  const key = folded.key
  const starts: number[] = []
  for (let i = 1; i < key.length; i++) {
    if (key[i] === '.') addUnbracketed(starts, text, scanner, folded, i, language)
    if (key[i] !== '(' && key[i] !== '/') continue
    const name = nameAt(key, scanner.blanks(i + 1))
    if (name === null) continue
    const alone =
      mayStandAlone(name) && (isBehindSentence(text, folded.at(i)) || areNames(text, folded, 0, i, language))
    const start = placeBefore(text, scanner, folded, i, language) ?? (alone ? i : null)
    if (start !== null && start > 0) starts.push(start)
  }
  return starts
}

/** `… на конгресс Бишкек. 11 июля. ИНТЕРФАКС - …`: a full stop closes the date before an agency that stands in no bracket. */
function addUnbracketed(
  starts: number[],
  text: string,
  scanner: Scanner,
  folded: Folded,
  stop: number,
  language: Language | null,
): void {
  const { key } = folded
  if (key[stop + 1] !== ' ') return
  const name = nameAt(key, stop + 2)
  if (name === null || !/^ ?[-.]/.test(key.slice(stop + 2 + name.key.length))) return
  if (dateBefore(scanner, stop) === null) return
  const start = placeBefore(text, scanner, folded, stop, language)
  if (start !== null && start > 0) starts.push(start)
}

/** `By RAHUL SEN NEW DELHI`: names behind a byline word run into the place, which only the gazetteer tells. */
export function behindNames(
  text: string,
  folded: Folded,
  words: readonly Word[],
  run: number,
  language: Language | null,
): number | null {
  const first = words.findIndex((word) => word.start === run)
  if (first < 1 || !opensByline(folded.key, keyOffset(folded, words[first - 1]!.start, 0), language)) return null
  let last = first
  while (last < words.length - 1 && text[words[last]!.end - 1] !== ',') last++
  const key = foldKey(text.slice(run, words[last]!.end)).replace(/,$/, '')
  const start = placeAtEndOf(key)
  return start === null ? null : run + start
}

/** What stands before ends a sentence or a quotation. */
export function isBehindSentence(text: string, end: number): boolean {
  let at = end
  while (at > 0 && text[at - 1] === ' ') at--
  return '.!?؟…"”\'’»'.includes(text[at - 1] ?? ' ')
}

/** The agency prints datelines of its name alone: `… più fontane' (Adnkronos) - …`. */
function mayStandAlone(name: NameEntry): boolean {
  return name.values.some(({ agency, common }) => !common && traitsOf(agency).noPlace)
}

/** The key offset at which the place before a source (and its date) begins. */
function placeBefore(
  text: string,
  scanner: Scanner,
  folded: Folded,
  anchor: number,
  language: Language | null,
): number | null {
  const end = dateBefore(scanner, anchor) ?? anchor
  const stop = lastWordEnd(folded.key, end)
  const from = Math.max(0, stop - 60)
  const words = wordsOf(text, folded.at(from), folded.at(stop))
  if (from > 0) words.shift()
  const run = capitalsRun(text, words)
  const signed = run === null ? null : behindNames(text, folded, words, run, language)
  const start = signed ?? run ?? behindSentence(text, words) ?? behindCapitals(text, words)
  if (start !== null) return keyOffset(folded, start, from)
  const known = placeAtEnd(folded.key.slice(from, stop))
  return known > 2 ? stop - known : null
}

/** Where the date begins that ends just before the source. */
export function dateBefore(scanner: Scanner, anchor: number): number | null {
  for (let i = Math.max(1, anchor - 40); i < anchor; i++) {
    const item = scanner.special(i)
    if (item?.kind !== 'date') continue
    const rest = scanner.key.slice(item.end, anchor)
    if (/^[\s.,)-]*$/.test(rest)) return i
  }
  return null
}

export function lastWordEnd(key: string, end: number): number {
  let at = end
  while (at > 0 && ' ,.(-'.includes(key[at - 1]!)) at--
  return at
}

/** A country or state behind the town has so many words. */
const MOST_REGION_WORDS = 3

/** The last words are in capitals and the ones before are not: `… с центром города ДУБАЙ`, `… kills scores LA PAZ, Bolivia`. */
export function capitalsRun(text: string, words: readonly Word[]): number | null {
  let end = words.length
  if (end > 0 && isAllCapitals(text, words[end - 1]!.start, words[end - 1]!.end)) end = -1
  while (end > 0 && words.length - end <= MOST_REGION_WORDS && text[words[end - 1]!.end - 1] !== ',') end--
  if (end <= 0 || words.length - end > MOST_REGION_WORDS) end = words.length
  let i = end
  while (i > 0 && isAllCapitals(text, words[i - 1]!.start, words[i - 1]!.end)) i--
  // `(05-12) 04:30 PDT ATHENS, Greece`: a zone belongs to the time before it.
  if (i < end && zoneOffset(foldKey(text.slice(words[i]!.start, words[i]!.end))) !== undefined) i++
  return i > 0 && i < end ? words[i]!.start : null
}

/** A sentence ends before the place: `… del puerto. Roma`. */
function behindSentence(text: string, words: readonly Word[]): number | null {
  for (let i = words.length - 1; i > 0; i--) {
    if (!'.!?؟'.includes(text[words[i - 1]!.end - 1]!)) continue
    const last = words[words.length - 1]!
    return isPlaceLike(text, words[i]!.start, last.end) ? words[i]!.start : null
  }
  return null
}

/** A headline in capitals runs into a place that is not: `… AL CONGRESO Astorga (León)`. */
function behindCapitals(text: string, words: readonly Word[]): number | null {
  let i = words.length
  while (i > 0 && !isAllCapitals(text, words[i - 1]!.start, words[i - 1]!.end)) i--
  if (i < 2 || i === words.length) return null
  return isCapital(text.charCodeAt(words[i]!.start)) ? words[i]!.start : null
}

export function keyOffset(folded: Folded, offset: number, from: number): number {
  let i = from
  while (i < folded.key.length && folded.at(i) < offset) i++
  return i
}
