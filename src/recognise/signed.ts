/** An agency and its reporter between slashes: `/Екатерина Грошева - БЕЛТА/`, `/Корр. ИТАР-ТАСС Андрей Белкин/`. */
import { isDigit } from '../core/characters.js'
import { isWordUnit } from './lexicon.js'
import type { Name } from './names.js'
import { type Piece, pieceOf } from './reading.js'

/** What stands between an agency and a name, and around both. */
const MARKS = ' ,-:'

export interface Signed {
  /** The agency as its data has it, and what it is printed as. */
  names: readonly Name[]
  name: Piece
  byline: Piece
}

interface NameReader {
  readonly key: string
  name(i: number): (Piece & { names: readonly Name[] }) | null
}

/** A cheap look before names are looked up: a reporter has two names, and a date between slashes has figures. */
export function maySign(key: string, inner: Piece): boolean {
  if (!hasBlank(key, inner)) return false
  for (let i = inner.start; i < inner.end; i++) if (isDigit(key.charCodeAt(i))) return false
  return true
}

/** The agency that opens or closes `inner`, and the reporter beside it; null where either is missing. */
export function signedName(reader: NameReader, inner: Piece): Signed | null {
  const { key } = reader
  for (let i = inner.start; i < inner.end; i++) {
    if (i > inner.start && isWordUnit(key.charCodeAt(i - 1))) continue
    const found = reader.name(i)
    if (found === null || found.end > inner.end) continue
    const before = pieceOf(key, inner.start, i, MARKS)
    const behind = pieceOf(key, found.end, inner.end, MARKS)
    const byline = before === null ? behind : behind === null ? before : null
    return byline === null || !hasBlank(key, byline) ? null : { names: found.names, name: found, byline }
  }
  return null
}

/** Two words or more. */
function hasBlank(key: string, { start, end }: Piece): boolean {
  const blank = key.indexOf(' ', start)
  return blank >= 0 && blank < end
}
