/**
 * Papers that open a story with their own name, as agencies do: with the host of their pages (`TEMPO.CO, Jakarta -`,
 * `JAKARTA, KOMPAS.com –`), in Vietnam also with their initials (`TTO -`). In India a reporter's office stands beside the
 * city (`लखनऊ, जागरण संवाददाता।`).
 */
import { foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { lookupPlace } from '../places/index.js'
import type { Piece, Reading } from './reading.js'

const HOST =
  /^[a-z][a-z0-9-]*(?:\.(?:co|com|or|go))?\.(?:com|co|net|org|info|tv|id|vn|my|th|kh|la|ph|in|lk|np|bd|ng|ke|tz)$/
const LONGEST_HOST = 24
const LONGEST_INITIALS = 6
const FIRST_INDIAN = 0x900

/** Tells the paper, or the reporter's office, from the place where the two were read as one. */
export function partOpening(reading: Reading, key: string, language: Language | null): void {
  const { place, source, mark } = reading
  if (place === null || source !== null || mark === null) return
  if (mark.marks.includes('-')) partOutlet(reading, key, place, language?.outlets === true)
  else if (key.charCodeAt(place.start) >= FIRST_INDIAN && language !== null) partOffice(reading, key, place, language)
}

/** A known city on one side of a comma, on the other words that end in what a reporter is. */
function partOffice(reading: Reading, key: string, place: Piece, { byline }: Language): void {
  const comma = key.indexOf(',', place.start)
  if (comma < 0 || comma >= place.end || byline?.after === undefined) return
  const first = { start: place.start, end: comma }
  const second = trimmedStart(key, comma + 1, place.end)
  const isOffice = ({ start, end }: Piece) =>
    byline.after!.some((word) => key.slice(start, end).endsWith(foldKey(word)))
  const [office, city] = isOffice(first) ? [first, second] : [second, first]
  if (!isOffice(office) || lookupPlace(key.slice(city.start, city.end)) === null) return
  reading.byline = office
  reading.place = city
}

/** The initials only where `named` allows them. */
function partOutlet(reading: Reading, key: string, place: Piece, named: boolean): void {
  const { date } = reading
  const printed = key.slice(place.start, place.end)
  if (named && date === null && isInitials(printed)) {
    reading.source = place
    reading.place = null
    return
  }
  if (!printed.includes('.')) return
  const comma = printed.indexOf(',')
  if (comma < 0) {
    if (!isHost(printed)) return
    reading.source = place
    reading.place = null
    return
  }
  const first = { start: place.start, end: place.start + comma }
  const second = trimmedStart(key, place.start + comma + 1, place.end)
  const [host, city] = isHost(printed.slice(0, comma)) ? [first, second] : [second, first]
  if (!isHost(key.slice(host.start, host.end)) || lookupPlace(key.slice(city.start, city.end)) === null) return
  reading.source = host
  reading.place = city
  reading.filed = true
}

function isHost(text: string): boolean {
  return text.length <= LONGEST_HOST && HOST.test(text)
}

function isInitials(text: string): boolean {
  return text.length <= LONGEST_INITIALS && !/[ ,\d]/.test(text) && lookupPlace(text) === null
}

function trimmedStart(key: string, from: number, end: number): Piece {
  let start = from
  while (start < end && key[start] === ' ') start++
  return { start, end }
}
