/**
 * Chinese datelines that no bracket holds: `新华社北京8月29日电`, `据新华社电`, `人民网北京5月27日电（记者…）`,
 * `本报墨西哥城1月28日电 记者张金江报道：`. The filing sign (`电`, `讯`) is what a sentence about an agency lacks.
 */
import { scriptOf } from '../languages/load.js'
import { lookupPlace, placeAtStart } from '../places/index.js'
import type { DatePhrase } from './date.js'
import { closed, dateIn, sourceOf, trimmed } from './fused.js'
import { traitsOf } from './names.js'
import { emptyReading, type Piece, type Reading } from './reading.js'
import type { Item, Scanner } from './scan.js'

const FILED = '电電讯訊'
/** Before the last sign these make a word of their own: `快讯`, `资讯`. */
const NEWS = '快简簡资資通短喜音'
/** What may stand before the sign: by whom or for whom the story was filed. */
const KINDS = ['专', '專', '新媒体专', '体育专', '體育專', '综合', '綜合', '综合外', '綜合外', '传真', '特', '急']
const TITLED = ['题:', '題:']
/** `中评社北京12月19日电/`, `…11日电，`: what agencies put behind the sign. */
const BEHIND_SIGN = '/,'
/** `据新华社电`: a paper says whose copy it prints. */
const ACCORDING = '据據'
/** A paper's own name for itself, and how the names of papers, agencies and their desks end. */
const OWN = ['本报', '本報', '本网', '本網', '本台', '本刊']
const OUTLETS = '社网網报報台组組'
const LONGEST_OUTLET = 14
const LONGEST_PLACE = 12
const REPORTERS = ['记者', '記者']
const REPORTED = ['报道', '報道', '报导', '報導']
const LONGEST_REPORTER = 24

interface Filed {
  place: Piece | null
  date: DatePhrase | null
  /** The sign; empty where a known place or a bracket stands in its stead. */
  sign: Piece
}

/** Reads a dateline without brackets from a key offset on; null where what stands there does not begin like one. */
export function readFiled(scanner: Scanner, from = 0): Reading | null {
  const start = scanner.blanks(from)
  if (scriptOf(scanner.key.charCodeAt(start)) !== 'Hani') return null
  const cited = ACCORDING.includes(scanner.key[start]!)
  const name = scanner.name(cited ? start + 1 : start)
  if (name === null) return cited ? null : readOutlet(scanner, start)
  const filed = filedBehind(scanner, name.end, cited)
  if (filed === null) return null
  // `法新社巴黎10月6日电`: an agency that files in other languages too, by the place and the sign.
  const fused = name.names.some((known) => traitsOf(known.agency).fused)
  if (!fused && !isWholeFiling(scanner, filed, name.end)) return null
  const { place, date } = filed
  return closeFiled(scanner, { ...emptyReading(start), source: sourceOf(name), names: name.names, place, date }, filed)
}

/** The place right behind the name, and the sign at the end of what it stands in. */
function isWholeFiling(scanner: Scanner, { place, sign }: Filed, nameEnd: number): boolean {
  return place !== null && place.start === nameEnd && sign.end > sign.start && isApartFrom(scanner, sign.end)
}

/** Behind the name of a known agency. */
function filedBehind(scanner: Scanner, from: number, cited: boolean): Filed | null {
  const alone = signAt(scanner, from)
  if (alone !== null) return cited || isApartFrom(scanner, alone.end) ? { place: null, date: null, sign: alone } : null
  const { place, date } = dateIn(scanner, from, Math.min(scanner.to, from + 40))
  if (date === null) return placeAndSign(scanner, from)
  const sign = signAt(scanner, date.end)
  if (sign !== null) return { place, date: date.phrase, sign }
  if (cited || place === null) return null
  const bracketed = scanner.key[scanner.blanks(date.end)] === '('
  if (!bracketed && lookupPlace(scanner.key.slice(place.start, place.end)) === null) return null
  return { place, date: date.phrase, sign: { start: date.end, end: date.end } }
}

/** `新华社华盛顿专电`: a known place right before the sign. */
function placeAndSign(scanner: Scanner, from: number): Filed | null {
  const start = scanner.blanks(from)
  const length = placeAtStart(scanner.key.slice(start, start + LONGEST_PLACE))
  if (length === 0) return null
  const sign = signAt(scanner, start + length)
  if (sign === null || !isApartFrom(scanner, sign.end)) return null
  return { place: { start, end: start + length }, date: null, sign }
}

/** `新华社电讯稿`, `某台3日电话采访`: where less than an agency and a date says so, the sign has to end what it stands in. */
function isApartFrom(scanner: Scanner, end: number): boolean {
  const { key, to } = scanner
  return end >= to || ' (,/'.includes(key[end]!) || REPORTERS.some((word) => key.startsWith(word, end))
}

/** The filing sign at `i`, with what may stand before it. */
function signAt(scanner: Scanner, i: number): Piece | null {
  const start = scanner.blanks(i)
  for (let end = start; end < start + 5; end++) {
    const c = scanner.key[end]
    if (c === undefined) return null
    if (FILED.includes(c) && (end === start || KINDS.includes(scanner.key.slice(start, end))))
      return { start, end: end + 1 }
  }
  return null
}

/** A paper or agency that nobody knows, and perhaps a place, before a day with the sign right behind it. */
function readOutlet(scanner: Scanner, start: number): Reading | null {
  const { key } = scanner
  if (OWN.some((own) => key.startsWith(own, start))) {
    const alone = signAt(scanner, start + 2)
    const source = { start, end: start + 2 }
    if (alone !== null && isApartFrom(scanner, alone.end))
      return closeFiled(scanner, { ...emptyReading(start), source }, { place: null, date: null, sign: alone })
    const message = ownMessage(scanner, start)
    if (message !== null) return message
  }
  const day = filedDay(scanner, start)
  if (day === null) return readUndatedOutlet(scanner, start)
  const { sign } = day
  const { place: head, date } = dateIn(scanner, start, day.end)
  if (head === null || date?.end !== day.end) return null
  const { source, place } = partOutlet(key, head)
  if (source === null ? place === null : place !== null && place.end - place.start > LONGEST_PLACE) return null
  return closeFiled(
    scanner,
    { ...emptyReading(start), source, place, date: date.phrase },
    { place, date: date.phrase, sign },
  )
}

/** The day right before a filing sign; `河畔日报` has the same character. */
function filedDay(scanner: Scanner, start: number): { end: number; sign: Piece } | null {
  const { key } = scanner
  const last = start + LONGEST_OUTLET + LONGEST_PLACE
  for (let day = key.indexOf('日', start); day >= 0 && day <= last; day = key.indexOf('日', day + 1)) {
    const sign = signAt(scanner, day + 1)
    if (sign !== null && isApartFrom(scanner, sign.end)) return { end: day + 1, sign }
  }
  return null
}

/** `河畔网讯 `, `河畔报讯（记者…）`, `河畔网消息：`: how a paper's name ends, and the sign. */
function readUndatedOutlet(scanner: Scanner, start: number): Reading | null {
  const { key } = scanner
  for (let i = start + 1; i < start + LONGEST_OUTLET; i++) {
    if (!OUTLETS.includes(key.charAt(i)) || key[i] === undefined) continue
    const message = messageAt(key, i + 1)
    const sign = message ?? signAt(scanner, i + 1)
    if (sign === null || sign.start !== i + 1 || (message === null && !isApartFrom(scanner, sign.end))) continue
    const source = { start, end: i + 1 }
    return closeFiled(scanner, { ...emptyReading(start), source }, { place: null, date: null, sign })
  }
  return null
}

/** `本报综合新华社消息 …`: the paper and whose copy it put together. */
function ownMessage(scanner: Scanner, start: number): Reading | null {
  const { key } = scanner
  const at = key.indexOf('消息', start)
  if (at < 0 || at - start > LONGEST_OUTLET || /[ ,.:]/.test(key.slice(start, at))) return null
  if (!' :('.includes(key[at + 2] ?? '.')) return null
  const sign = { start: at, end: key[at + 2] === ':' ? at + 3 : at + 2 }
  const source = { start, end: at }
  return closeFiled(scanner, { ...emptyReading(start), source }, { place: null, date: null, sign })
}

/** `消息`, before a colon or the reporters. */
function messageAt(key: string, start: number): Piece | null {
  const end = start + 2
  if (!key.startsWith('消息', start) || !':('.includes(key[end] ?? ' ')) return null
  return { start, end: key[end] === ':' ? end + 1 : end }
}

/** Outlet and place before the day: a known place may stand alone. */
export function partOutlet(key: string, head: Piece): { source: Piece | null; place: Piece | null } {
  const behind = outletEnd(key, head)
  if (behind !== null) return { source: trimmed(key, head.start, behind), place: trimmed(key, behind, head.end) }
  return { source: null, place: lookupPlace(key.slice(head.start, head.end)) === null ? null : head }
}

/** Where the outlet ends and its place begins: at a slash, behind `本报` or the last sign of a paper or agency. */
function outletEnd(key: string, head: Piece): number | null {
  const printed = key.slice(head.start, head.end)
  if (OWN.some((own) => printed.startsWith(own))) return head.start + 2
  const slash = printed.indexOf('/')
  if (slash > 1) return head.start + slash
  let end = printed.length
  while (end > 1 && !OUTLETS.includes(printed[end - 1]!)) end--
  if (end < 2 || end > LONGEST_OUTLET) return null
  while (/[a-z.]/.test(printed.charAt(end))) end++
  return head.start + end
}

/** Behind the filing sign: reporters in brackets or in a clause of their own, a title sign, blanks. */
function closeFiled(scanner: Scanner, reading: Reading, { sign }: Filed): Reading {
  const mark = { ...sign }
  reading.filed = sign.end > sign.start
  let { end } = sign
  while (reading.filed && BEHIND_SIGN.includes(scanner.key[scanner.blanks(end)] ?? ' ')) end = scanner.blanks(end) + 1
  const bracket = scanner.at(end)
  const reporter = isReporters(bracket) ? { byline: bracket.inner, end: bracket.end } : reportedBehind(scanner, end)
  if (reporter !== null) {
    reading.byline = reporter.byline
    end = reporter.end
  }
  for (const title of TITLED) {
    const at = scanner.blanks(end)
    if (!scanner.key.startsWith(title, at)) continue
    end = at + title.length
    if (reading.byline === null) mark.end = end
  }
  return closed(scanner, reading, reading.filed || mark.end > mark.start ? mark : null, end)
}

/** `（记者 方立）` behind the bracket of an outlet. */
export function reportersInBracket(scanner: Scanner, from: number): { byline: Piece; end: number } | null {
  const item = scanner.at(from)
  if (!isReporters(item) || item.end - item.start > LONGEST_REPORTER) return null
  const printed = scanner.key.slice(item.inner.start, item.inner.end)
  if (!REPORTERS.some((word) => printed.includes(word))) return null
  return { byline: item.inner, end: item.end }
}

function isReporters(item: Item): item is Item & { kind: 'bracket' } {
  return item.kind === 'bracket' && item.closed
}

/** `记者张金江报道:`; the mark behind it parts it from a sentence about what reporters learned. */
export function reportedBehind(scanner: Scanner, from: number): { byline: Piece; end: number } | null {
  const { key } = scanner
  const start = scanner.blanks(from)
  if (!REPORTERS.some((word) => key.startsWith(word, start))) return null
  for (let i = start + 4; i < start + LONGEST_REPORTER; i++) {
    const word = REPORTED.find((reported) => key.startsWith(reported, i))
    if (word === undefined) continue
    const end = i + word.length
    const byline = trimmed(key, start, i)
    return byline !== null && ':,'.includes(key.charAt(end)) && end < key.length ? { byline, end: end + 1 } : null
  }
  return null
}

/** `綜合外电`, `讯`: length of the sign that closes a key, with what stands before it; 0 without one. */
export function signAtEnd(key: string): number {
  if (!FILED.includes(key.at(-1) ?? ' ') || NEWS.includes(key.at(-2) ?? ' ')) return 0
  let length = 1
  for (const kind of KINDS) if (key.slice(0, -1).endsWith(kind)) length = Math.max(length, kind.length + 1)
  return length
}
