/**
 * Datelines of Chinese, Japanese and Korean copy, whose parts are fused: `新华社北京8月29日电`,
 * `（中央社記者…台北10日電）`, `【ロンドン時事】`, `[東京 24日 ロイター] -`, `(서울=연합뉴스) … 기자 =`.
 */
import { scriptOf } from '../languages/load.js'
import { lookupPlace, placeAtEnd } from '../places/index.js'
import { partOutlet, readFiled, reportedBehind, reportersInBracket, signAtEnd } from './filing.js'
import { closed, dateIn, isEastAsian, type Named, sourceOf, trimmed } from './fused.js'
import { emptyReading, type Piece, type Reading } from './reading.js'
import { readReporterInBracket, readSigned, reporterBehind } from './reporters.js'
import type { Scanner } from './scan.js'

/** Labels of a picture and not of a story: `(사진=연합뉴스)`. */
const CAPTIONS = ['사진', '자료사진', '그래픽', '写真', '图', '照片', '圖']
const REPORTER = '记者記者'
const OFFICES = ['记者', '記者', '本报记者', '本報記者', '特派记者', '特派記者']
/** County and city, behind the name of a place. */
const DISTRICTS = '縣县市'
const FILED_REPORT = [
  '综合外电报导',
  '綜合外電報導',
  '综合报道',
  '綜合報導',
  '綜合報道',
  '報導',
  '报道',
  '報道',
  '报导',
]
const SHORTEST_OUTLET = 2
const LONGEST_OUTLET = 12

/** Reads a fused dateline at the start of the key; null where the line does not begin like one. */
export function readEastAsian(scanner: Scanner): Reading | null {
  const key = scanner.key
  const first = key.charCodeAt(scanner.blanks(0))
  if (first !== 40 && first !== 91 && first < 0x1100) return null
  if (first === 40 || first === 91) return readBracketed(scanner, 0)
  return readFiled(scanner) ?? readSigned(scanner)
}

/** How far into a line a dateline may stand behind a headline or a caption, and how much of the text follows it at least. */
const LONGEST_BEFORE = 160
const SHORTEST_LEAD = 20

/** `도서관 개관 (서울=연합뉴스) 홍길동 기자 = …`, `新船下水 新华社北京1月2日电…`: a known agency's, behind a headline or a caption. */
export function readBehindText(scanner: Scanner): Reading | null {
  const { key } = scanner
  const last = Math.min(key.length - SHORTEST_LEAD, LONGEST_BEFORE)
  for (let i = 2; i < last; i++) {
    const bracketed = key[i] === '(' || key[i] === '['
    if (!bracketed && key[i - 1] !== ' ') continue
    const reading = bracketed ? readBracketed(scanner, i) : readFiled(scanner, i)
    if (reading?.lead == null || reading.names.length === 0 || key.length - reading.lead < SHORTEST_LEAD) continue
    if (reading.date !== null || isKnown(scanner, reading.place)) return reading
  }
  return null
}

/** A bracket that holds the whole dateline, or the source and the place of it. */
function readBracketed(scanner: Scanner, from: number): Reading | null {
  const item = scanner.at(from)
  if (item.kind !== 'bracket' || !item.closed || !holdsEastAsian(scanner.key, item.inner)) return null
  const reading = emptyReading(item.start)
  reading.bracketed = true
  if (readContent(scanner, item.inner, reading)) {
    const alone = reading.date === null && scanner.blanks(item.end) >= scanner.to
    return alone && !isKnown(scanner, reading.place) ? null : closeBracketed(scanner, reading, item.end)
  }
  return readOutlet(scanner, item, reading) ?? readReporterInBracket(scanner, item)
}

/** `[로이터=연합뉴스]` on a line of its own says whose picture stood there; so a place alone has to be known. */
function isKnown(scanner: Scanner, place: Piece | null): boolean {
  return place === null || lookupPlace(scanner.key.slice(place.start, place.end)) !== null
}

/** Behind the bracket: the reporter, a mark. */
function closeBracketed(scanner: Scanner, reading: Reading, from: number): Reading | null {
  let end = from
  const reporter = reporterBehind(scanner, end)
  if (reporter === 'signature') return null
  if (reporter !== null) {
    reading.byline = reporter.byline
    end = reporter.end
  }
  const marks = scanner.at(end)
  const mark = marks.kind === 'marks' && /^[-=:]+$/.test(marks.marks) ? marks : null
  return closed(scanner, reading, mark, mark?.end ?? end)
}

/**
 * `【大公報訊】記者…報道：`, `(吉隆坡23日讯)`, `（华盛顿综合电）`: an outlet or a place, and the filing sign. Another dateline
 * may follow at once, which is the story's own: `【…2月3日讯】(中央社记者…)`.
 */
function readOutlet(scanner: Scanner, { inner, end }: Piece & { inner: Piece }, reading: Reading): Reading | null {
  const { key } = scanner
  const content = key.slice(inner.start, inner.end).trimEnd()
  const sign = signAtEnd(content) || (FILED_REPORT.find((word) => content.endsWith(word))?.length ?? 0)
  if (sign === 0 || sign > content.length - SHORTEST_OUTLET) return null
  const own = readBracketed(scanner, end)
  if (own !== null) return { ...own, prefix: { start: reading.start, end } }
  const { place: head, date } = dateIn(scanner, inner.start, inner.start + content.length - sign)
  if (head === null || head.end - head.start > LONGEST_OUTLET) return null
  const filed = signAtEnd(content) > 0
  const open = date !== null || '讯訊'.includes(content.at(-1)!)
  if (!partBracket(scanner, reading, head, { dated: filed && date !== null, open })) return null
  if (reading.source === null && reading.byline === null && date === null && !filed) return null
  reading.date = date?.phrase ?? null
  reading.filed = true
  const reporter = reportedBehind(scanner, end) ?? reportersInBracket(scanner, end)
  reading.byline ??= reporter?.byline ?? null
  return closed(scanner, reading, null, reporter?.end ?? end)
}

/** Places alone, a reporter and his place, or an outlet; one that nobody knows stands in `【` or shows by how its name ends. */
function partBracket(
  scanner: Scanner,
  reading: Reading,
  head: Piece,
  { dated, open }: { dated: boolean; open: boolean },
): boolean {
  const { key } = scanner
  const printed = key.slice(head.start, head.end)
  if (printed.split('/').every((part) => lookupPlace(part) !== null)) {
    reading.place = head
    return true
  }
  const reporter = OFFICES.find((word) => printed.startsWith(word))
  if (reporter !== undefined) {
    const known = districtAtEnd(printed)
    reading.place = known > 0 ? { start: head.end - known, end: head.end } : null
    reading.byline = { start: head.start, end: head.end - known }
    return known > 0
  }
  const { source, place } = partOutlet(key, head)
  const square = open && isSquare(scanner, reading.start)
  reading.source = source ?? (square ? head : null)
  if (place !== null && !dated) reading.source = square ? head : null
  else reading.place = place
  return reading.source !== null
}

/** What is printed is `【`, and no ASCII bracket. */
function isSquare(scanner: Scanner, i: number): boolean {
  return scanner.printed(i) === 0x3010
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
  const parts = dateIn(scanner, sourceOf(name).end, inner.end)
  if (parts.date === null && (parts.place === null || isCaption(scanner, parts.place))) return false
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
  const parts = dateIn(scanner, start, name.start)
  if (parts.place === null && parts.date === null) return false
  Object.assign(reading, {
    source: sourceOf(name),
    names: name.names,
    date: parts.date?.phrase ?? null,
  })
  if (parts.place !== null && isCaption(scanner, parts.place)) return false
  if (parts.place !== null) partAgencies(scanner, reading, parts.place)
  const label = parts.place === null ? null : scanner.special(parts.place.start)
  if (label?.kind === 'noPlace') reading.placeless = true
  else reading.place = parts.place
  return true
}

/** `런던 로이터=연합뉴스`, `워싱턴=AP/뉴시스`: the agency that wrote it stands before the one that sends it. */
function partAgencies(scanner: Scanner, { source }: Reading, place: Piece): void {
  const { key } = scanner
  const sign = key.indexOf('=', place.start)
  const blank = key.lastIndexOf(' ', place.end - 1)
  const at = sign > 0 && sign < place.end ? sign : blank
  if (at <= place.start || scanner.name(at + 1)?.end !== place.end) return
  source!.start = at + 1
  place.end = at
}

/** `사진=연합뉴스`, `AP=연합뉴스`: what stands in the place's stead is a picture or whose picture it is. */
function isCaption(scanner: Scanner, place: Piece): boolean {
  return CAPTIONS.includes(scanner.key.slice(place.start, place.end)) || scanner.name(place.start)?.end === place.end
}

/** `王大明／台北報導`: no agency, the reporter and the place. */
function readReporterAndPlace(scanner: Scanner, inner: Piece, reading: Reading): boolean {
  const slash = scanner.key.indexOf('/', inner.start)
  if (slash < 0 || slash >= inner.end) return false
  for (const word of FILED_REPORT) {
    if (!scanner.key.startsWith(word, inner.end - word.length)) continue
    const place = trimmed(scanner.key, slash + 1, inner.end - word.length)
    if (place === null) continue
    reading.byline = trimmed(scanner.key, inner.start, slash)
    if (scanner.special(place.start)?.kind === 'noPlace') reading.placeless = true
    else reading.place = place
    reading.dateless = true
    reading.filed = true
    return true
  }
  return false
}

/** The agency whose name ends the content of a bracket. */
function nameBefore(scanner: Scanner, start: number, end: number): Named | null {
  let to = end
  while (to > start && scanner.key[to - 1] === ' ') to--
  for (let i = start + 1; i < to; i++) {
    const name = scanner.name(i)
    if (name !== null && name.end === to && !isInWord(scanner.key, i)) return name
  }
  return null
}

/** `서울=한국교총연합`: in Korean a name begins a word. */
function isInWord(key: string, i: number): boolean {
  return scriptOf(key.charCodeAt(i - 1)) === 'Hang' && scriptOf(key.charCodeAt(i)) === 'Hang'
}
