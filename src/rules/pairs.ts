/** Quotation marks and brackets that lost their partner, over the paragraphs of a body. */
import type { Mark } from '../core/parsed.js'

/**
 * Offsets of quotation marks without a partner. `offsets` are all marks of one kind, in order; whether one opens or
 * closes cannot be known from the character, so they are counted: an odd number leaves the last opening one open. A
 * quotation may run into the next paragraph, which then closes it or opens it anew.
 */
export function unpairedQuotes(paragraphs: readonly Mark[], offsets: readonly number[]): number[] {
  const lone: number[] = []
  /** The mark that stands open from one paragraph into the next. */
  let pending: number | null = null
  let next = 0
  for (const { start, end } of paragraphs) {
    while (next < offsets.length && offsets[next]! < start) next++
    const first = next
    while (next < offsets.length && offsets[next]! < end) next++
    let count = next - first
    const reopened = next > first && offsets[first] === start
    if (pending !== null && !reopened) {
      if (count % 2 === 1) count--
      else lone.push(pending)
    }
    pending = null
    if (count % 2 === 1) pending = offsets[next - 1]!
  }
  if (pending !== null) lone.push(pending)
  return lone
}
