/**
 * Datelines of papers and sites that are no agencies, in scripts without capitals: a city and who prints the story, or
 * who wrote it, on a line of its own (`بعقوبة – بلادي نيوز`, `القاهرة: سامي الحلبي`), or before the lead. They are looked
 * for where no other dateline was found: without an agency the words around the city have to say what they are.
 */
import { foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { placeOf } from '../places/index.js'
import { emptyReading, type Piece, pieceOf, type Reading } from './reading.js'

export interface PaperLine {
  /** The folded line, or the beginning of a long one. */
  key: string
  language: Language | null
  /** A paragraph stands below. */
  followed: boolean
  /** A headline stands above. */
  headed: boolean
}

const LONGEST_PART = 40
const MOST_WORDS = 4
/** A person's name. */
const LONGEST_NAME = 3
/** Fewest characters of a lead on the same line. */
const SHORTEST_LEAD = 60
const MARKS = '-:/_'

/** Null for a line that is built otherwise, or of which nothing says that it is no headline. */
export function readPaper(line: PaperLine): Reading | null {
  const { key } = line
  const mark = nextMark(key, 0)
  if (mark < 2) return null
  const left = pieceOf(key, 0, mark, ' ')
  const from = behindMark(key, mark)
  if (left === null || !isShort(key, left) || from >= key.length) return null
  if (key.length - from >= SHORTEST_LEAD) return beforeLead(line, left, mark, from)
  const right = pieceOf(key, from, key.length, ' ')
  return line.followed && right !== null ? ownLine(line, left, mark, right) : null
}

/** A city on one side of the mark; on the other an outlet, one word, or below a headline a person. */
function ownLine({ key, language, headed }: PaperLine, left: Piece, mark: number, right: Piece): Reading | null {
  if (!isShort(key, right) || nextMark(key, right.start) >= 0 || /[\d.!?؟"،]/u.test(key)) return null
  const [first, second] = [isCity(key, left), isCity(key, right)]
  if (first === second) return null
  const [place, other] = first ? [left, right] : [right, left]
  const reading: Reading = { ...emptyReading(0), end: right.end, place }
  const words = wordsIn(key, other)
  if (isOutlet(key, other, language, false) || (words === 1 && key[mark] !== ':')) return { ...reading, source: other }
  return headed && words > 1 && words <= LONGEST_NAME ? { ...reading, byline: other } : null
}

/** `المدينة نيوز - أعرب …`, `أمد/ غزة: كشفت …`, `خبرگزاری دانا: …`, `فارس آنلاین - شیراز _ …`, `رام الله -PNN- أعلنت …`. */
function beforeLead({ key, language }: PaperLine, left: Piece, mark: number, from: number): Reading | null {
  const next = nextMark(key, from)
  const between = next < 0 ? null : pieceOf(key, from, next, ' ')
  const short = between !== null && isShort(key, between)
  const slashed = key[mark] === '/' && key[next] === ':' && wordsIn(key, left) <= 2 && !isCity(key, left)
  if (isOutlet(key, left, language, key[mark] === ':') || (slashed && short && isCity(key, between))) {
    const place = short && isCity(key, between) ? between : null
    const last = place === null ? mark : next
    return closed({ ...emptyReading(0), source: left, place }, key, last)
  }
  if (!short || key[mark] !== '-' || !isCity(key, left)) return null
  const initials = key[next] === '-' && /^[a-z]{2,6}$/.test(key.slice(between.start, between.end))
  if (!initials && !isOutlet(key, between, language, false)) return null
  return closed({ ...emptyReading(0), place: left, source: between }, key, next)
}

/** With the mark that closes it, and the lead behind. */
function closed(reading: Reading, key: string, mark: number): Reading | null {
  const lead = behindMark(key, mark)
  if (key.length - lead < SHORTEST_LEAD) return null
  return { ...reading, end: mark + 1, mark: { start: mark, end: mark + 1, marks: key[mark]! }, lead }
}

/** The next mark that is near, -1 without one. */
function nextMark(key: string, from: number): number {
  const to = Math.min(key.length, from + LONGEST_PART)
  for (let i = from; i < to; i++) if (MARKS.includes(key[i]!)) return i
  return -1
}

function behindMark(key: string, mark: number): number {
  let at = mark + 1
  while (at < key.length && key[at] === ' ') at++
  return at
}

function isShort(key: string, piece: Piece): boolean {
  return piece.end - piece.start > 1 && piece.end - piece.start <= LONGEST_PART && wordsIn(key, piece) <= MOST_WORDS
}

function wordsIn(key: string, { start, end }: Piece): number {
  return key.slice(start, end).split(' ', MOST_WORDS + 1).length
}

function isCity(key: string, { start, end }: Piece): boolean {
  const place = placeOf(key.slice(start, end))
  return place !== null && place.kind !== 'country'
}

const outletsOf = new WeakMap<Language, readonly string[]>()

/** A word of the language for papers, sites and agencies ends the name, or opens it: behind a colon only what it opens. */
function isOutlet(key: string, { start, end }: Piece, language: Language | null, opening: boolean): boolean {
  if (language?.paperWords === undefined) return false
  let words = outletsOf.get(language)
  if (words === undefined) {
    words = language.paperWords.map(foldKey)
    outletsOf.set(language, words)
  }
  const name = key.slice(start, end)
  return words.some((word) => name.startsWith(`${word} `) || (!opening && name.endsWith(` ${word}`)))
}

/** The whole of a folded line is such a name. */
export function isPaperName(key: string, language: Language): boolean {
  return isOutlet(key, { start: 0, end: key.length }, language, false)
}
