/**
 * Papers that open a story with their own name, as agencies do: with the host of their pages (`TEMPO.CO, Jakarta -`,
 * `JAKARTA, KOMPAS.com –`), in Vietnam also with their initials (`TTO -`). In India a reporter's office stands beside the
 * city (`लखनऊ, जागरण संवाददाता।`).
 */
import { type Folded, foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { lookupPlace } from '../places/index.js'
import { opensByline } from './byline.js'
import type { Piece, Reading } from './reading.js'
import { meaning, wordAt } from './words.js'

const HOST =
  /^[a-z][a-z0-9-]*(?:\.(?:co|com|or|go))?\.(?:com|co|net|org|info|tv|id|vn|my|th|kh|la|ph|in|lk|np|bd|ng|ke|tz)$/
const LONGEST_HOST = 24
const LONGEST_INITIALS = 6
/** Hebrew and Arabic begin here. */
const FIRST_UNCASED = 0x590
const FIRST_INDIAN = 0x900
const QUOTE = 0xab
const [FIRST_CYRILLIC, LAST_CYRILLIC] = [0x400, 0x42f]

/** Tells the paper, or the reporter's office, from the place where the two were read as one. */
export function partOpening(reading: Reading, key: string, language: Language | null): void {
  const { place, source, mark, date } = reading
  if (place === null) return
  if (date === null) partWeekday(key, place, language)
  if (source !== null || mark === null) return
  if (mark.marks.includes('-')) partOutlet(reading, key, place, language)
  else if (key.charCodeAt(place.start) >= FIRST_INDIAN && language !== null) partOffice(reading, key, place, language)
}

/** In quotes, with a hyphen or with capitals at its end (`КазТАГ`), closed by a dash, a colon or a full stop before a capital. */
const CYRILLIC_OUTLET =
  /^(?:ИА )?(?:«[^«»]{2,30}»|\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*)+|\p{Lu}\p{Ll}+\p{Lu}{2,})(?= ?[-–—:] \p{Lu}|\. \p{Lu})/u
const LONGEST_CYRILLIC = 48

/** `Алматы. 12 мая. «Степь Сегодня» - …`, `ТБИЛИСИ, 12 мая - Новости-Долина. …`: an agency that nobody knows, behind the date. */
export function takeOutletBehind(reading: Reading, text: string, folded: Folded): void {
  const { place, source, date, lead } = reading
  if (place === null || source !== null || date === null || lead === null) return
  const start = folded.at(lead)
  const first = text.charCodeAt(start)
  if (first !== QUOTE && (first < FIRST_CYRILLIC || first > LAST_CYRILLIC)) return
  const found = CYRILLIC_OUTLET.exec(text.slice(start, start + LONGEST_CYRILLIC))
  if (found === null || lookupPlace(found[0]) !== null) return
  const { length } = found[0]
  if (folded.at(lead + length) !== start + length) return
  const { key } = folded
  let mark = lead + length
  while (key[mark] === ' ') mark++
  let behind = mark + 1
  while (key[behind] === ' ') behind++
  reading.source = { start: lead, end: lead + length }
  reading.mark = { start: mark, end: mark + 1, marks: key[mark]! }
  reading.lead = behind
  reading.end = mark + 1
  reading.filed = true
}

const LONGEST_BYLINE = 40
const MOST_NAMES = 5

/** `اربد 5 أيار (بترا) من أحمد الحوراني - …`: a byline with its word between the source and a dash, where there are no capitals. */
export function takeBylineBehind(reading: Reading, key: string, language: Language | null): void {
  const { source, byline, lead } = reading
  if (source === null || byline !== null || lead === null || key.charCodeAt(lead) < FIRST_UNCASED) return
  const dash = key.indexOf('-', lead)
  if (dash < 0 || dash - lead > LONGEST_BYLINE || !opensByline(key, lead, language)) return
  const end = key[dash - 1] === ' ' ? dash - 1 : dash
  const [, first, ...others] = key.slice(lead, end).split(' ', MOST_NAMES + 1)
  if (others.length === 0 || others.length > MOST_NAMES - 2) return
  if (first!.startsWith(language?.prefixes?.[0] ?? ' ') || others.some((word) => isSmallWord(word, language))) return
  reading.byline = { start: lead, end }
  reading.mark = { start: dash, end: dash + 1, marks: '-' }
  reading.end = dash + 1
  reading.lead = trimmedStart(key, dash + 1, key.length).start
}

function isSmallWord(word: string, language: Language | null): boolean {
  return language?.words?.some((small) => foldKey(small) === word) === true
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
function partOutlet(reading: Reading, key: string, place: Piece, language: Language | null): void {
  const { date } = reading
  const printed = key.slice(place.start, place.end)
  if (language?.papers !== undefined && partPaper(reading, key, place, language.papers)) return
  if (language?.outlets === true && date === null && isInitials(printed)) {
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

/** `KUALA LUMPUR, Thurs. - …`, `LONDON, Monday (Reuters) - …`: a weekday in the date's stead is no part of the place. */
function partWeekday(key: string, place: Piece, language: Language | null): void {
  const comma = key.lastIndexOf(',', place.end - 1)
  if (comma <= place.start) return
  const entry = wordAt(key, trimmedStart(key, comma + 1, place.end).start)
  if (entry === null) return
  const rest = key.slice(comma + 1, place.end).trim()
  if (rest !== entry.key && rest !== `${entry.key}.`) return
  if (meaning(entry, 'weekday', language === null ? ['en'] : [language.tag, 'en'], false) !== null) place.end = comma
}

/** `Jakarta, Kompas - …`: a paper of the language behind a known city. */
function partPaper(reading: Reading, key: string, place: Piece, papers: readonly string[]): boolean {
  const comma = key.indexOf(',', place.start)
  if (comma < 0 || comma >= place.end) return false
  const paper = trimmedStart(key, comma + 1, place.end)
  const name = key.slice(paper.start, paper.end)
  if (!papers.some((known) => foldKey(known) === name)) return false
  if (lookupPlace(key.slice(place.start, comma)) === null) return false
  reading.source = paper
  reading.place = { start: place.start, end: comma }
  reading.filed = true
  return true
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
