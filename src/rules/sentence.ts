/** How a paragraph ends. */
import { isBlank } from '../core/characters.js'
import { trimEnd } from './body.js'

/** Characters that may close a paragraph of prose: stops, colons, dashes, end signs of every script. */
const closing = new Set('.!?:;…؟؛۔।॥。！？：；．｡։፡።၊။-–—―=*/|<>_+~#^')
/** Quotation marks and brackets, behind which the stop is looked for. */
const behind = new Set('"\'”’»“›)]}）］】」』〉》')

/** Fewest words of a paragraph that is held to be a sentence. */
const LEAST_WORDS = 6

/**
 * Whether `[start, end)` is prose that ends without a stop. A table row, a list entry and a short line are no prose; a
 * last line of figures is none either.
 */
export function endsOpen(text: string, start: number, end: number): boolean {
  let at = trimEnd(text, start, end)
  while (at > start && behind.has(text[at - 1]!)) at = trimEnd(text, start, at - 1)
  if (at === start || closing.has(text[at - 1]!)) return false
  return isProse(text, start, end) && !isBracketed(text, start, end)
}

/** A remark that stands alone in brackets, `(1 USD = 390 drams)`, is often a note and no sentence. */
function isBracketed(text: string, start: number, end: number): boolean {
  const first = text[start]
  const last = text[trimEnd(text, start, end) - 1]
  return (first === '(' && last === ')') || (first === '[' && last === ']')
}

/** Several words on the last line, no columns in it, and no list mark in front. */
function isProse(text: string, start: number, end: number): boolean {
  const first = text[start]!
  if (first === '-' || first === '*' || first === '•' || first === '–' || first === '—') return false
  let words = 0
  let blanks = 1
  for (let i = start; i < end; i++) {
    if (!isBlank(text.charCodeAt(i))) {
      if (blanks > 0) words++
      blanks = 0
    } else if (text.charCodeAt(i) === 9 || (blanks > 1 && text.charCodeAt(i - 1) === 32)) {
      if (!isLineStart(text, i)) return false
    } else blanks++
  }
  return words >= LEAST_WORDS
}

/** Whether only blanks stand before `at` on its line, within the last 40 characters. */
function isLineStart(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const c = text.charCodeAt(i)
    if (c === 10 || c === 13) return true
    if (!isBlank(c)) return false
  }
  return at < 40
}
