/**
 * How a stretch of text begins: its first two units that are no blank, folded, a run of dashes as one. Most lines begin
 * like no template at all, and this tells so before they are folded.
 */
import { isBlank } from '../core/characters.js'
import { unitAlone } from '../core/fold.js'

/** Two units as one number, the second 0 where there is none; {@link anyStart} where a look does not tell. */
export type Start = number

export const anyStart: Start = -1

const DASH = 45
/** How far a stretch is looked at, in UTF-16 units. */
const WINDOW = 12

export function startOf(text: string, from: number, to: number): Start {
  const stop = Math.min(to, from + WINDOW)
  let first = 0
  for (let i = from; i < stop; i++) {
    const unit = unitAlone(text.charCodeAt(i))
    if (unit < 0) return anyStart
    if (unit === 0 || isBlank(unit) || (unit === DASH && first === DASH)) continue
    if (first !== 0) return startCode(first, unit)
    first = unit
  }
  return stop < to ? anyStart : startCode(first, 0)
}

/** The first units of a stretch as far as a look tells them; leads by the dozen are compared with one stretch. */
const units = new Uint16Array(WINDOW)
/** What was looked at last: several sets of templates are asked of one stretch. */
const last = { text: '', from: -1, to: -1, known: 0 }

/** Looks at a stretch for {@link beginsLike}: how many of its units that are no blank are known, folded, dashes as one. */
export function lookAt(text: string, from: number, to: number): number {
  if (last.from === from && last.to === to && last.text === text) return last.known
  const stop = Math.min(to, from + WINDOW)
  let n = 0
  for (let i = from; i < stop; i++) {
    const unit = unitAlone(text.charCodeAt(i))
    if (unit < 0) break
    if (unit === 0 || isBlank(unit) || (unit === DASH && n > 0 && units[n - 1] === DASH)) continue
    units[n++] = unit
  }
  last.text = text
  last.from = from
  last.to = to
  last.known = n
  return n
}

/** False where the first `known` units of the stretch that was looked at last are not those of a folded lead. */
export function beginsLike(known: number, lead: string): boolean {
  const stop = Math.min(known, lead.length)
  for (let n = 0; n < stop; n++) if (units[n] !== lead.charCodeAt(n)) return false
  return true
}

/** The last unit of a stretch that ends in no blank, folded; -1 where a look does not tell. */
export function lastOf(text: string, to: number): number {
  return unitAlone(text.charCodeAt(to - 1)) || -1
}

export function startCode(first: number, second: number): Start {
  return (first << 16) | second
}

export function firstOf(start: Start): number {
  return start >>> 16
}
