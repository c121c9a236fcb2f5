/**
 * Datelines on a line of their own in the manner of Turkish papers: a city and the paper or agency with or without a mark
 * between (`ANKARA Milliyet`, `Ankara, Zaman`, `ANKARA, (hha)`), a reporter and a city in capitals (`Selin KAYA / İZMİR`).
 */
import { isCity, placeAtEnd, placeAtStart } from '../places/index.js'
import { isAllCapitals, isCapital, wordsOf } from './casing.js'
import { emptyReading, type Piece, pieceOf, type Reading } from './reading.js'

const LONGEST_LINE = 45
const MARKS = ' ,/-'
const LONGEST_NAME = 4
/** The source in brackets that ends the line. */
const BRACKET = /[ ,-]*\(([^()\d]{2,20})\)$/

/** Null where the words beside the city may be anything else. */
export function readPaperLine(text: string, key: string, at: (i: number) => number): Reading | null {
  if (key.length > LONGEST_LINE || /[\d:;!?"]/.test(key)) return null
  const found = BRACKET.exec(key)
  const to = found?.index ?? key.length
  const source = found === null ? null : pieceOf(key, key.lastIndexOf('(') + 1, key.length - 1, ' ')
  const reading = { ...emptyReading(0), end: key.length, source }
  const isNamed = ({ start, end }: Piece, most: number) => areNames(text, at(start), at(end - 1) + 1, most)
  const first = placeAtStart(key.slice(0, to))
  if (isCity(key.slice(0, first))) {
    const place = { start: 0, end: first }
    const other = pieceOf(key, first, to, MARKS)
    if (!isNamed(place, LONGEST_NAME)) return null
    if (other === null) return source === null ? null : { ...reading, place }
    return source === null && isNamed(other, 1) ? { ...reading, place, source: other } : null
  }
  const last = placeAtEnd(key.slice(0, to))
  if (!isCity(key.slice(to - last, to)) || !isAllCapitals(text, at(to - last), at(to - 1) + 1)) return null
  const byline = pieceOf(key, 0, to - last, MARKS)
  if (byline === null || !key.slice(byline.start, byline.end).includes(' ') || !isNamed(byline, LONGEST_NAME))
    return null
  return { ...reading, place: { start: to - last, end: to }, byline }
}

/** So many words at most, each with a capital. */
function areNames(text: string, from: number, to: number, most: number): boolean {
  const words = wordsOf(text, from, to, most + 1)
  return words.length <= most && words.every((word) => isCapital(text.charCodeAt(word.start)))
}
