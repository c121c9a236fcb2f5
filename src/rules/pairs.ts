/** Quotation marks that lost their partner, over the paragraphs of a body. */
import { isBlank } from '../core/characters.js'
import type { Mark } from '../core/parsed.js'

/**
 * Offsets of quotation marks without a partner. `offsets` are all marks of one kind, in order; which side a mark takes
 * differs by language and keyboard, so they are counted: an odd number in a paragraph leaves one alone. A quotation may
 * run into the next paragraph, which then closes it or opens it anew.
 */
export function unpairedQuotes(text: string, paragraphs: readonly Mark[], offsets: readonly number[]): number[] {
  const lone: number[] = []
  /** The mark that stands open from one paragraph into the next. */
  let pending: number | null = null
  let next = 0
  for (const { start, end } of paragraphs) {
    while (next < offsets.length && offsets[next]! < start) next++
    const first = next
    while (next < offsets.length && offsets[next]! < end) next++
    let odd = (next - first) % 2 === 1
    const reopened = next > first && offsets[first] === start
    if (pending !== null && !reopened) {
      if (odd) odd = false
      else lone.push(pending)
    }
    pending = odd ? likeliest(text, offsets.slice(first, next)) : null
  }
  if (pending !== null) lone.push(pending)
  return lone
}

/** Of an odd number of marks the one where openings and closings stop to alternate; the last when they never do. */
function likeliest(text: string, marks: readonly number[]): number {
  const stray = marks.find((at) => isInside(text, at))
  if (stray !== undefined) return stray
  for (let i = 0; i < marks.length; i++) {
    const opens = isEdge(text, marks[i]! - 1)
    const closes = isEdge(text, marks[i]! + 1)
    if (opens === closes) continue
    if (i % 2 === 0 && closes) return marks[i]!
    if (i % 2 === 1 && opens) return marks[i - 1]!
  }
  return marks.at(-1)!
}

/** Between two letters, `India"s`. */
function isInside(text: string, at: number): boolean {
  return isLetter(text, at - 1) && isLetter(text, at + 1)
}

function isLetter(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c >= 0xc0
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isBlank(text.charCodeAt(at))
}
