/**
 * Reporters in the datelines of Korean and Japanese papers: `(서울=연합뉴스) 홍길동 기자 =`, `[이데일리 홍길동 기자]`,
 * `아주경제 홍길동 기자 =`, `【ソウル=中川孝之】`, `【ソウル澤田克己】`.
 */
import { lookupPlace, placeAtStart } from '../places/index.js'
import { closed, trimmed } from './fused.js'
import { emptyReading, type Piece, type Reading } from './reading.js'
import type { Scanner } from './scan.js'

const ROLES = ['선임기자', '인턴기자', '전문기자', '기자', '특파원', '논설위원']
/** What parts the outlet, the place and the names in a bracket. */
const PARTS = ' =/|ㅣ·'
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
  const reading = korean ?? (scanner.printed(inner.start - 1) === 0x3010 ? placedReporter(scanner, inner, end) : null)
  if (reading === null) return null
  reading.start = inner.start - 1
  reading.bracketed = true
  const marks = scanner.at(end)
  const mark = marks.kind === 'marks' && /^[-=:]+$/.test(marks.marks) ? marks : null
  return closed(scanner, reading, mark, mark?.end ?? end)
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
  const outlet = trimmedParts(key, start, start + from)
  if (outlet === null) return reading
  if (lookupPlace(key.slice(outlet.start, outlet.end)) === null) reading.source = outlet
  else reading.place = outlet
  return reading
}

function trimmedParts(key: string, from: number, to: number): Piece | null {
  let [start, end] = [from, to]
  while (start < end && PARTS.includes(key[start]!)) start++
  while (end > start && PARTS.includes(key[end - 1]!)) end--
  return start < end ? { start, end } : null
}

/** `ソウル=中川孝之`, `ソウル澤田克己`: a known place and a name, before a sentence. */
function placedReporter(scanner: Scanner, inner: Piece, end: number): Reading | null {
  const { key } = scanner
  if (key.indexOf('.', end) < 0) return null
  const content = key.slice(inner.start, inner.end)
  const sign = content.indexOf('=')
  const length = sign < 0 ? placeAtStart(content) : sign
  const name = content.slice(sign < 0 ? length : sign + 1)
  if (length === 0 || length > LONGEST_PLACE || !isName(name, sign < 0)) return null
  const reading = emptyReading(inner.start)
  reading.filed = true
  reading.place = { start: inner.start, end: inner.start + length }
  reading.byline = { start: inner.end - name.length, end: inner.end }
  return reading
}

/** Glued to the place it has to be in Chinese characters alone; behind an equals sign two names may stand. */
function isName(name: string, glued: boolean): boolean {
  if (name.length < SHORTEST_NAME || /[\d.:]/.test(name)) return false
  return glued ? name.length <= LONGEST_NAME && /^\p{Script=Han}+$/u.test(name) : name.length <= LONGEST_NAME * 2
}
