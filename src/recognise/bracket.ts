/** What stands in the brackets of a dateline. */
import { isPlace } from '../places/index.js'
import type { DatePhrase } from './date.js'
import { type Name, traitsOf } from './names.js'
import type { Piece } from './reading.js'
import type { Scanner } from './scan.js'
import { signedName } from './signed.js'

export interface BracketContent {
  /** Stands before the date, the source behind it: `[Paris, 6 Oct, AFP]`. */
  place: Piece | null
  source: Piece | null
  names: readonly Name[]
  date: DatePhrase | null
  byline: Piece | null
}

/** `(Hina/AFP)`, `(UrduPoint / Pakistan Point News - 7th Oct, 2023)`, `(TTXVN 6/10)`, `[東京 24日 ロイター]`. */
export function readBracket(scanner: Scanner, inner: Piece): BracketContent {
  const content: BracketContent = { place: null, source: null, names: [], date: null, byline: null }
  let at = inner.start
  let text: Piece | null = null
  for (let n = 0; n < 16 && at < inner.end; n++) {
    const item = scanner.at(at)
    if (item.start >= inner.end || item.kind === 'end') break
    if (item.kind === 'date' && content.date === null) content.date = item.phrase
    else if (item.kind === 'name' || item.kind === 'text' || item.kind === 'bracket') {
      if (item.kind === 'name' && content.names.length === 0) content.names = item.names
      if (item.kind === 'text' && content.names.length === 0) content.names = nameInside(scanner, item)
      text = text === null ? { start: item.start, end: item.end } : { start: text.start, end: item.end }
      if (content.date !== null && text.start < content.date.start) {
        if (item.kind === 'name') partBracketPlace(scanner, content, text.start, item)
        break
      }
    }
    at = Math.max(item.end, at + 1)
  }
  partBracketByline(scanner, inner, content)
  if (content.byline !== null || content.place !== null) return content
  if (text !== null) content.source = { start: text.start, end: Math.min(text.end, inner.end) }
  if (content.date !== null && text !== null && text.start < content.date.start)
    content.source = {
      start: text.start,
      end: trimmedEnd(scanner.key, text.start, Math.min(text.end, content.date.start)),
    }
  return content
}

/** `[Paris, 6 Oct, AFP]`, where the place is known. */
function partBracketPlace(scanner: Scanner, content: BracketContent, start: number, name: Piece): void {
  const end = trimmedEnd(scanner.key, start, content.date!.start)
  if (!isPlace(scanner.key.slice(start, end))) return
  content.place = { start, end }
  content.source = { start: name.start, end: name.end }
}

/** `(Корр. ИТАР-ТАСС …)`. */
const CORRESPONDENT = 'корр.'

/** `(ANA - N. Karras)`: the reporter behind the agency, where it prints one. */
function partBracketByline(scanner: Scanner, inner: Piece, content: BracketContent): void {
  const { key } = scanner
  const signed =
    key[inner.end] === '/' || key.startsWith(CORRESPONDENT, inner.start) ? signedName(scanner, inner) : null
  if (signed !== null) {
    const { from, to } = signed.names[0]!
    content.names = signed.names
    content.source = { start: signed.name.start + from, end: signed.name.start + to }
    content.byline = signed.byline
    return
  }
  if (!mayHaveByline(content.names)) return
  const name = scanner.name(scanner.blanks(inner.start))
  const marks = name === null ? null : scanner.at(name.end)
  if (name === null || marks?.kind !== 'marks' || marks.marks === '/' || marks.end >= inner.end) return
  content.source = { start: name.start, end: name.end }
  content.byline = { start: scanner.blanks(marks.end), end: inner.end }
}

/** `NNN-SPA`, `ACAN-EFE`: an agency behind or before a hyphen. */
function nameInside(scanner: Scanner, text: Piece): readonly Name[] {
  for (let i = text.start; i < text.end; i++) {
    if (i > text.start && !'- '.includes(scanner.key[i - 1]!)) continue
    const name = scanner.name(i)
    if (name !== null && name.end <= text.end) return name.names
  }
  return []
}

function trimmedEnd(key: string, start: number, end: number): number {
  let at = end
  while (at > start && ' -,/'.includes(key[at - 1]!)) at--
  return at
}

/** The agency prints its reporter behind its name. */
export function mayHaveByline(names: readonly Name[]): boolean {
  return names.some((name) => traitsOf(name.agency).bylineAfterSource)
}
