/**
 * Reporters in the datelines of Korean and Japanese papers: `(서울=연합뉴스) 홍길동 기자 =`, `[이데일리 홍길동 기자]`,
 * `아주경제 홍길동 기자 =`, `【ソウル=中川孝之】`, `【ソウル澤田克己】`.
 */
import { foldKey } from '../core/fold.js'
import { lookupPlace, placeAtStart } from '../places/index.js'
import { closed, trimmed } from './fused.js'
import { emptyReading, type Piece, pieceOf, type Reading } from './reading.js'
import type { Scanner } from './scan.js'

const ROLES = ['선임기자', '인턴기자', '전문기자', '기자', '특파원', '논설위원']
/** What parts the outlet, the place and the names in a bracket. */
const PARTS = ' =/|ㅣ·'
const OUTLET_ENDS = ['뉴스', '신문', '일보', '경제', '통신', '데일리', '타임즈', '투데이', '방송', '저널'].map(foldKey)
const SHORTEST_OUTLET = 4
const LONGEST_OUTLET = 12
const LONGEST_SIGNED = 40
const LONGEST_MAIL = 50
const SHORTEST_NAME = 3
const LONGEST_NAME = 6
const LONGEST_PLACE = 12

/** `홍길동 기자 =` behind the bracket: names up to an equals sign; with an address a signature, and no lead follows. */
export function reporterBehind(scanner: Scanner, from: number): { byline: Piece; end: number } | 'signature' | null {
  const { key } = scanner
  const start = scanner.blanks(from)
  const sign = key.indexOf('=', start)
  if (sign <= start || sign - start > LONGEST_SIGNED)
    return scanner.to - start < LONGEST_MAIL && key.includes('@', start) ? 'signature' : null
  const byline = trimmed(key, start, sign)
  return byline === null ? null : { byline, end: sign }
}

/** `아주경제 석유선 기자 = …`: an outlet, its reporter and an equals sign, in no bracket. */
export function readSigned(scanner: Scanner): Reading | null {
  const { key } = scanner
  const start = scanner.blanks(0)
  const sign = key.indexOf('=', start)
  if (sign <= start || sign - start > LONGEST_SIGNED) return null
  const reading = signedBy(key, { start, end: sign })
  if (reading?.source == null) return null
  return closed(scanner, reading, { start: sign, end: sign + 1 }, sign + 1)
}

/** A bracket with a reporter and no known agency: his outlet or his place stands before him. */
export function readReporterInBracket(scanner: Scanner, { inner, end }: Piece & { inner: Piece }): Reading | null {
  const { key } = scanner
  const korean = signedBy(key, inner)
  const reporter = korean === null ? roleBehind(scanner, end) : null
  const reading =
    korean ??
    placedOutlet(key, inner, reporter !== null) ??
    outletAlone(key, inner, end) ??
    placedReporter(scanner, inner, end)
  if (reading === null) return null
  reading.start = inner.start - 1
  reading.bracketed = true
  reading.byline ??= reporter?.byline ?? null
  const marks = scanner.at(reporter?.end ?? end)
  const mark = marks.kind === 'marks' && /^[-=:]+$/.test(marks.marks) ? marks : null
  return closed(scanner, reading, mark, mark?.end ?? end)
}

/** `홍길동 기자 =` behind the bracket, by the role. */
function roleBehind(scanner: Scanner, from: number): { byline: Piece; end: number } | null {
  const reporter = reporterBehind(scanner, from)
  if (reporter === null || reporter === 'signature') return null
  const printed = scanner.key.slice(reporter.byline.start, reporter.byline.end)
  return ROLES.some((role) => printed.endsWith(role)) ? reporter : null
}

/** `더팩트ㅣ신진환 기자`, `서울=홍길동 특파원`: the last word before the role is a name. */
function signedBy(key: string, { start, end }: Piece): Reading | null {
  const printed = key.slice(start, end).trimEnd()
  const role = ROLES.find((word) => printed.endsWith(word))
  if (role === undefined) return null
  let to = printed.length - role.length
  while (printed[to - 1] === ' ') to--
  let from = to
  while (from > 0 && !PARTS.includes(printed[from - 1]!)) from--
  if (to - from < 2 || to - from > LONGEST_NAME) return null
  const reading = emptyReading(start)
  reading.filed = true
  reading.byline = { start: start + from, end: start + printed.length }
  const outlet = pieceOf(key, start, start + from, PARTS)
  if (outlet === null) return reading
  if (lookupPlace(key.slice(outlet.start, outlet.end)) === null) reading.source = outlet
  else reading.place = outlet
  return reading
}

/** `창원=경남신문`: a known place and an outlet that ends as Korean papers do, any where its reporter stands behind. */
function placedOutlet(key: string, { start, end }: Piece, reported: boolean): Reading | null {
  const printed = key.slice(start, end)
  const sign = printed.indexOf('=')
  if (sign < 2 || !(reported || OUTLET_ENDS.some((word) => printed.endsWith(word)))) return null
  if (end - start - sign > LONGEST_OUTLET || lookupPlace(printed.slice(0, sign)) === null) return null
  const reading = emptyReading(start)
  reading.filed = true
  reading.place = { start, end: start + sign }
  reading.source = { start: start + sign + 1, end }
  return reading
}

/** `[파이낸셜뉴스] …`: such an outlet alone, before a sentence. */
function outletAlone(key: string, { start, end }: Piece, behind: number): Reading | null {
  const printed = key.slice(start, end)
  if (printed.length < SHORTEST_OUTLET || printed.length > LONGEST_OUTLET || /[ \d=/,]/.test(printed)) return null
  if (!OUTLET_ENDS.some((word) => printed.endsWith(word)) || !/\.(?: |$)/.test(key.slice(behind))) return null
  const reading = emptyReading(start)
  reading.filed = true
  reading.source = { start, end }
  return reading
}

/** `ソウル=中川孝之`, `ソウル澤田克己`: a known place and a name, before a sentence; glued only in `【`. */
function placedReporter(scanner: Scanner, inner: Piece, end: number): Reading | null {
  const { key } = scanner
  const [bracket, content] = [scanner.printed(inner.start - 1), key.slice(inner.start, inner.end)]
  const sign = content.indexOf('=')
  if (bracket !== 0x3010 && (bracket !== 0xff08 || sign < 0)) return null
  if (key.indexOf('.', end) < 0) return null
  const length = sign < 0 ? placeAtStart(content) : sign
  const name = content.slice(sign < 0 ? length : sign + 1)
  if (length === 0 || length > LONGEST_PLACE || !isName(name, sign < 0)) return null
  const reading = emptyReading(inner.start)
  reading.filed = true
  // `カイロ共同=山田太郎`: the agency stands between the two.
  const placed = placeAtStart(content)
  const agency = placed > 0 && placed < length ? scanner.name(inner.start + placed) : null
  const sourced = agency?.end === inner.start + length
  if (sourced) reading.source = { start: inner.start + placed, end: inner.start + length }
  reading.place = { start: inner.start, end: inner.start + (sourced ? placed : length) }
  reading.byline = { start: inner.end - name.length, end: inner.end }
  return reading
}

/** Glued to the place it has to be in Chinese characters alone; behind an equals sign two names may stand. */
function isName(name: string, glued: boolean): boolean {
  if (name.length < SHORTEST_NAME || /[\d.:]/.test(name)) return false
  return glued ? name.length <= LONGEST_NAME && /^\p{Script=Han}+$/u.test(name) : name.length <= LONGEST_NAME * 2
}
