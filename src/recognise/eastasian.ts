/**
 * Datelines of Chinese, Japanese and Korean copy, whose parts are fused: `新华社北京8月29日电（记者…）`,
 * `（中央社記者…台北10日電）`, `【ロンドン時事】`, `[東京 24日 ロイター] -`, `(서울=연합뉴스) … 기자 =`.
 */
import { scriptOf } from '../languages/load.js'
import { lookupPlace, placeAtEnd } from '../places/index.js'
import { japaneseEra } from './calendar.js'
import type { DatePhrase, PrintedDate } from './date.js'
import { isHanNumeral } from './date-text.js'
import { type Name, traitsOf } from './names.js'
import { emptyReading, type Piece, type Reading } from './reading.js'
import type { Scanner } from './scan.js'
import { meaning, wordAt } from './words.js'

/** `电`, and what may stand between it and the lead. */
const FILED = '电電讯訊'
const TITLED = ['题:', '題:']
/** Labels of a picture and not of a story: `(사진=연합뉴스)`. */
const CAPTIONS = ['사진', '자료사진', '그래픽', '写真', '图', '照片', '圖']
const REPORTER = '记者記者'
/** County and city, behind the name of a place. */
const DISTRICTS = '縣县市'
const FILED_REPORT = ['综合外电报导', '綜合外電報導', '報導', '报道', '報道', '报导']

/** Reads a fused dateline at the start of the key; null where the line does not begin like one. */
export function readEastAsian(scanner: Scanner): Reading | null {
  const key = scanner.key
  const first = key.charCodeAt(scanner.blanks(0))
  if (first !== 40 && first !== 91 && first < 0x1100) return null
  if (first === 40 || first === 91) return readBracketed(scanner)
  return readOpen(scanner)
}

function isEastAsian(c: number): boolean {
  const script = scriptOf(c)
  return script === 'Hani' || script === 'Hang'
}

/** `新华社北京8月29日电`: source, place, date, the filing sign. */
function readOpen(scanner: Scanner): Reading | null {
  const start = scanner.blanks(0)
  if (!isEastAsian(scanner.key.charCodeAt(start))) return null
  const name = scanner.name(start)
  if (name === null) return null
  const parts = readParts(scanner, name.end, Math.min(scanner.to, name.end + 40))
  if (parts.date === null || !name.names.some((known) => traitsOf(known.agency).fused)) return null
  if (!isFiled(scanner, parts.place, parts.date.end)) return null
  let end = parts.date.end
  if (FILED.includes(scanner.key[scanner.blanks(end)] ?? ' ')) end = scanner.blanks(end) + 1
  const reading = start === 0 ? emptyReading(0) : emptyReading(start)
  Object.assign(reading, { source: sourceOf(name), names: name.names, place: parts.place, date: parts.date.phrase })
  return closeOpen(scanner, reading, { start: parts.date.end, end })
}

/**
 * `电` follows the date (`中新网10月18日电`), or a bracket does, or the place is a known one: a sentence about the agency
 * has none of them.
 */
function isFiled(scanner: Scanner, place: Piece | null, dateEnd: number): boolean {
  const next = scanner.key[scanner.blanks(dateEnd)] ?? ' '
  if (FILED.includes(next)) return true
  return place !== null && (next === '(' || lookupPlace(scanner.key.slice(place.start, place.end)) !== null)
}

/** Behind the filing sign: reporters in brackets, a title sign, blanks. */
function closeOpen(scanner: Scanner, reading: Reading, filed: Piece): Reading {
  let { end } = filed
  const bracket = scanner.at(end)
  if (bracket.kind === 'bracket' && bracket.closed) {
    reading.byline = bracket.inner
    end = bracket.end
  }
  for (const sign of TITLED) {
    const at = scanner.blanks(end)
    if (!scanner.key.startsWith(sign, at)) continue
    end = at + sign.length
    if (reading.byline === null) filed.end = end
  }
  return closed(scanner, reading, filed.end > filed.start ? filed : null, end)
}

/** A bracket that holds the whole dateline, or the source and the place of it. */
function readBracketed(scanner: Scanner): Reading | null {
  const item = scanner.at(0)
  if (item.kind !== 'bracket' || !item.closed || !holdsEastAsian(scanner.key, item.inner)) return null
  const reading = emptyReading(item.start)
  reading.bracketed = true
  if (!readContent(scanner, item.inner, reading)) return null
  let end = item.end
  const reporter = reporterBehind(scanner, end)
  if (reporter !== null) {
    reading.byline = reporter.byline
    end = reporter.end
  }
  const marks = scanner.at(end)
  const mark = marks.kind === 'marks' && /^[-=:]+$/.test(marks.marks) ? marks : null
  return closed(scanner, reading, mark, mark?.end ?? end)
}

function holdsEastAsian(key: string, inner: Piece): boolean {
  for (let i = inner.start; i < inner.end; i++) if (isEastAsian(key.charCodeAt(i))) return true
  return false
}

function readContent(scanner: Scanner, inner: Piece, reading: Reading): boolean {
  const start = scanner.blanks(inner.start)
  const leading = scanner.name(start)
  if (leading !== null && leading.end < inner.end) return readSourceFirst(scanner, leading, inner, reading)
  const trailing = nameBefore(scanner, start, inner.end)
  if (trailing !== null) return readSourceLast(scanner, trailing, start, reading)
  return readReporterAndPlace(scanner, { start, end: inner.end }, reading)
}

/** `中央社記者林某台北10日電`. */
function readSourceFirst(scanner: Scanner, name: Named, inner: Piece, reading: Reading): boolean {
  const parts = readParts(scanner, sourceOf(name).end, inner.end)
  if (parts.date === null && parts.place === null) return false
  Object.assign(reading, {
    source: sourceOf(name),
    names: name.names,
    date: parts.date?.phrase ?? null,
  })
  const place = parts.place
  if (place === null) return true
  const text = scanner.key.slice(place.start, place.end)
  if (!REPORTER.includes(text.slice(0, 2)) || text.length < 4) reading.place = place
  else {
    const known = districtAtEnd(text)
    reading.byline = { start: place.start, end: place.end - known }
    reading.place = known > 0 ? { start: place.end - known, end: place.end } : null
  }
  return true
}

/** Length of the place at the end, with the county or city that the gazetteer leaves out (`花蓮縣`). */
function districtAtEnd(text: string): number {
  const known = placeAtEnd(text)
  if (known > 0 || !DISTRICTS.includes(text.at(-1)!)) return known
  const named = placeAtEnd(text.slice(0, -1))
  return named === 0 ? 0 : named + 1
}

/** `東京 24日 ロイター`, `ロンドン時事`, `서울=연합뉴스`, `평양 8월 17일발 조선중앙통신`. */
function readSourceLast(scanner: Scanner, name: Named, start: number, reading: Reading): boolean {
  const parts = readParts(scanner, start, name.start)
  if (parts.place === null && parts.date === null) return false
  Object.assign(reading, {
    source: sourceOf(name),
    names: name.names,
    date: parts.date?.phrase ?? null,
  })
  if (parts.place !== null && CAPTIONS.includes(scanner.key.slice(parts.place.start, parts.place.end))) return false
  const label = parts.place === null ? null : scanner.special(parts.place.start)
  if (label?.kind === 'noPlace') reading.placeless = true
  else reading.place = parts.place
  return true
}

/** `王大明／台北報導`: no agency, the reporter and the place. */
function readReporterAndPlace(scanner: Scanner, inner: Piece, reading: Reading): boolean {
  const slash = scanner.key.indexOf('/', inner.start)
  if (slash < 0 || slash >= inner.end) return false
  for (const word of FILED_REPORT) {
    if (!scanner.key.startsWith(word, inner.end - word.length)) continue
    const place = trimmed(scanner.key, slash + 1, inner.end - word.length)
    if (place === null) return false
    reading.byline = trimmed(scanner.key, inner.start, slash)
    reading.place = place
    reading.dateless = true
    return true
  }
  return false
}

interface Parts {
  place: Piece | null
  date: { phrase: DatePhrase; end: number } | null
}

/** Place and date between two offsets: the date begins at the first figure that is one. */
function readParts(scanner: Scanner, from: number, to: number): Parts {
  for (let i = from; i < to; i++) {
    const c = scanner.key.charCodeAt(i)
    const figure = c >= 48 && c <= 57
    if (!figure && !isHanNumeral(c)) continue
    const item = figure ? scanner.special(i) : scanner.date(i)
    if (item?.kind !== 'date' || item.end > to) {
      if (figure) break
      continue
    }
    const era = eraBefore(scanner.key, from, i)
    const phrase =
      era === null ? item.phrase : { ...item.phrase, start: era.start, first: { ...item.phrase.first, ...era } }
    return { place: trimmed(scanner.key, from, era?.start ?? i), date: { phrase, end: item.end } }
  }
  const place = trimmed(scanner.key, from, to)
  return { place: place !== null && place.end - place.start <= 12 ? place : null, date: null }
}

/** `民國114年…`, `令和7年…`: the era that stands right before the year. */
function eraBefore(key: string, from: number, i: number): Pick<PrintedDate, 'calendar' | 'era' | 'start'> | null {
  for (let at = Math.max(from, i - LONGEST_ERA); at < i; at++) {
    const entry = wordAt(key, at)
    if (entry === null || at + entry.key.length !== i) continue
    const word = meaning(entry, 'era', [], true)
    if (word === null) continue
    const era = word.calendar === 'japanese' ? japaneseEra(entry.key) : null
    return { calendar: word.calendar, start: at, ...(era === null ? {} : { era }) }
  }
  return null
}

const LONGEST_ERA = 3

interface Named extends Piece {
  names: readonly Name[]
}

/** The name alone, without what the agency prints around it (`발 조선중앙통신`). */
function sourceOf(name: Named): Piece {
  const { from, to } = name.names[0]!
  return { start: name.start + from, end: name.start + to }
}

/** The agency whose name ends the content of a bracket. */
function nameBefore(scanner: Scanner, start: number, end: number): Named | null {
  let to = end
  while (to > start && scanner.key[to - 1] === ' ') to--
  for (let i = start + 1; i < to; i++) {
    const name = scanner.name(i)
    if (name !== null && name.end === to) return name
  }
  return null
}

/** `홍길동 기자 =` behind the bracket: names up to an equals sign. */
function reporterBehind(scanner: Scanner, from: number): { byline: Piece; end: number } | null {
  const start = scanner.blanks(from)
  const sign = scanner.key.indexOf('=', start)
  if (sign <= start || sign - start > 40) return null
  const byline = trimmed(scanner.key, start, sign)
  return byline === null ? null : { byline, end: sign }
}

function trimmed(key: string, from: number, to: number): Piece | null {
  let start = from
  let end = to
  while (start < end && ' =/,'.includes(key[start]!)) start++
  while (end > start && ' =/,'.includes(key[end - 1]!)) end--
  return start < end ? { start, end } : null
}

function closed(scanner: Scanner, reading: Reading, mark: Piece | null, end: number): Reading {
  const lead = scanner.blanks(end)
  return {
    ...reading,
    end,
    mark: mark === null ? null : { start: mark.start, end: mark.end, marks: '' },
    lead: lead < scanner.to ? lead : null,
  }
}
