/** Judges a reading: is it a dateline, or a sentence, a headline, a list that happens to be built like one? */
import type { Folded } from '../core/fold.js'
import { lookupPlace } from '../places/index.js'
import { isAllCapitals, isCased, isPlaceLike, isSmall, wordsOf } from './casing.js'
import { plainMarks, traitsOf } from './names.js'
import type { Piece, Reading } from './reading.js'
import { meaning, wordAt } from './words.js'

export type Verdict = 'strong' | 'weak' | null

export interface Line {
  text: string
  folded: Folded
  languages: readonly string[]
  /** Something follows the line that can be the lead of a dateline that has its line to itself. */
  followed: boolean
}

/** `strong` stands on its own; `weak` (a place and a mark, no more) needs a lead that reads like one and no better line. */
export function judge(reading: Reading, line: Line): Verdict {
  if (reading.lead === null && !line.followed) return null
  if (reading.place !== null && !isPlace(line, reading.place)) return null
  if (reading.names.length > 0) return judgeKnown(reading, line)
  if (reading.source !== null) return judgeUnknown(reading, line)
  if (reading.placeless && reading.bracketed) return reading.mark === null ? null : 'strong'
  if (reading.date !== null || reading.dateless) return judgeDated(reading, line)
  return judgePlace(reading, line)
}

function isPlace(line: Line, place: Piece): boolean {
  const printed = line.text.slice(at(line, place.start), at(line, place.end))
  return lookupPlace(printed) !== null || isPlaceLike(line.text, line.folded.at(place.start), line.folded.at(place.end))
}

/** A known agency: a place, a date or a label beside it, or a form of its own that has none. */
function judgeKnown(reading: Reading, line: Line): Verdict {
  if (isOrdinaryWord(reading, line)) return null
  if (
    reading.place !== null &&
    !reading.bracketed &&
    reading.date === null &&
    !isCased(line.text, at(line, reading.place.start), at(line, reading.place.end))
  )
    return firstIsFunctionWord(reading.place, line) ? null : 'strong'
  if (isHeadline(reading, line) || isOrdinaryWord(reading, line)) return null
  if (reading.place !== null || reading.date !== null || reading.placeless) return 'strong'
  const marks = plainMarks(reading.mark?.marks ?? '')
  const bare = reading.names.some(({ agency, common }) => {
    const traits = traitsOf(agency)
    return traits.noPlace && (reading.bracketed || !common || traits.alone.includes(marks))
  })
  return bare && reading.lead !== null ? 'strong' : null
}

/** `The app (APP) - free for all`, `شیراز، فارس - …`: a name that is a word too wants a date or a place beyond doubt. */
function isOrdinaryWord(reading: Reading, line: Line): boolean {
  if (reading.date !== null || reading.placeless || reading.place === null) return false
  if (!reading.names.every((name) => name.common) || reading.source!.start < reading.place.start) return false
  if (reading.bracketed && '(['.includes(line.folded.key[reading.start]!)) return false
  const [start, end] = [at(line, reading.place.start), at(line, reading.place.end)]
  const slashed = /[/([]/.test(line.folded.key.slice(reading.place.end, reading.source!.start))
  if (!isCased(line.text, start, end) && slashed) return wordsOf(line.text, start, end).length > 3
  if (isCapitalsOrKnown(reading.place, line)) return false
  return (
    reading.mark === null ||
    !slashed ||
    wordsOf(line.text, start, end).some((word) => isSmall(line.text.charCodeAt(word.start)))
  )
}

/** `CANADIAN PACIFIC (CP) CONFIRMS EARNINGS`: capitals on both sides of a bracket, no date and no mark. */
function isHeadline(reading: Reading, line: Line): boolean {
  const { place, date, mark, lead } = reading
  if (place === null || date !== null || mark !== null || lead === null) return false
  const key = line.folded.key
  return (
    isAllCapitals(line.text, at(line, place.start), at(line, place.end)) &&
    isAllCapitals(line.text, at(line, lead), at(line, key.length))
  )
}

/** An unknown name in brackets: the place must be in capitals or known, or a date must stand beside it. */
function judgeUnknown(reading: Reading, line: Line): Verdict {
  if (reading.mark === null) return null
  if (reading.placeless) return 'strong'
  if (reading.place === null) return null
  if (reading.date !== null) return 'strong'
  const source = reading.source!
  if (wordsOf(line.text, at(line, source.start), at(line, source.end)).length > 5) return null
  if (isSmall(line.text.charCodeAt(at(line, source.start)))) return null
  return isCapitalsOrKnown(reading.place, line) ? 'strong' : null
}

/** A date without a source: a place is needed, and more than figures that may be a score. */
function judgeDated(reading: Reading, line: Line): Verdict {
  if (reading.placeless) return reading.mark === null ? null : 'strong'
  if (reading.place === null) return null
  const date = reading.date
  if (date !== null && date.first.figures && date.first.year === null && !reading.timed) return null
  const known = isCapitalsOrKnown(reading.place, line)
  if (!known && reading.lead !== null && isSmall(line.text.charCodeAt(at(line, reading.lead)))) return null
  if (reading.mark === null) return known || isShort(reading.place, line) ? 'strong' : null
  if (/[.:|=]/.test(reading.mark.marks) && !reading.mark.marks.includes('-')) return known ? 'strong' : null
  return known || isShort(reading.place, line) ? 'strong' : null
}

function judgePlace(reading: Reading, line: Line): Verdict {
  if (reading.place === null || reading.mark === null || reading.lead === null) return null
  if (!isCapitalsOrKnown(reading.place, line)) return null
  if (
    reading.mark.marks.includes(':') &&
    !isAllCapitals(line.text, at(line, reading.place.start), at(line, reading.place.end))
  )
    return null
  const lead = at(line, reading.lead)
  return isSmall(line.text.charCodeAt(lead)) ? null : 'weak'
}

function at(line: Line, keyOffset: number): number {
  return line.folded.at(keyOffset)
}

/** Written in capitals up to the first comma or bracket (`CHATHAM, Mass.`), or in the gazetteer. */
function isCapitalsOrKnown(place: Piece, line: Line): boolean {
  const start = at(line, place.start)
  const end = at(line, place.end)
  const city = cityOf(line.text, start, end)
  if (isAllCapitals(line.text, start, city) && city - start > 1) return true
  return lookupPlace(line.text.slice(start, city)) !== null || lookupPlace(line.text.slice(start, end)) !== null
}

/** End of the part before the first comma, bracket or slash. */
function cityOf(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) if (',،([/'.includes(text[i]!)) return trimEnd(text, start, i)
  return end
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end
  while (to > start && text[to - 1] === ' ') to--
  return to
}

/** One to four words, and no preposition or weekday first. */
function isShort(place: Piece, line: Line): boolean {
  const words = wordsOf(line.text, at(line, place.start), at(line, place.end))
  return words.length <= 4 && !firstIsFunctionWord(place, line)
}

/** `في طهران`, `In Paris`: a leader of a date or a joiner is no place. */
function firstIsFunctionWord(place: Piece, line: Line): boolean {
  const entry = wordAt(line.folded.key, place.start)
  if (entry === null || entry.key.length >= place.end - place.start) return false
  const kinds = ['leader', 'joiner', 'weekday'] as const
  return kinds.some((kind) => meaning(entry, kind, line.languages, false) !== null)
}
