/**
 * Papers that open a story with their own name, as agencies do: with the host of their pages (`TEMPO.CO, Jakarta -`,
 * `JAKARTA, KOMPAS.com –`), in Vietnam also with their initials (`TTO -`).
 */
import { lookupPlace } from '../places/index.js'
import type { Piece, Reading } from './reading.js'

const HOST =
  /^[a-z][a-z0-9-]*(?:\.(?:co|com|or|go))?\.(?:com|co|net|org|info|tv|id|vn|my|th|kh|la|ph|in|lk|np|bd|ng|ke|tz)$/
const LONGEST_HOST = 24
const LONGEST_INITIALS = 6

/** Tells the paper from the place where the two were read as one; the initials only where `named` allows them. */
export function partOutlet(reading: Reading, key: string, named: boolean): void {
  const { place, source, mark, date } = reading
  if (place === null || source !== null || mark?.marks.includes('-') !== true) return
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
