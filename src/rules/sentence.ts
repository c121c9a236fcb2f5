/** How a paragraph ends. */
import { isBlank } from '../core/characters.js'

/** Characters that may close a paragraph of prose: stops, colons, dashes, end signs of every script. */
const closing = new Set('.!?:;…؟؛۔।॥。！？：；．｡։፡።၊။-–—―=*/|<>_+~#^')
/** Quotation marks and closing brackets, behind which the stop is looked for. */
const behind = new Set('"\'”’»“›)]}）］】」』〉》')
const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '］': '［' }

/** Fewest words of a paragraph that is held to be a sentence. */
const LEAST_WORDS = 10
/** Longest aside at the end of a paragraph whose sentence ended before it, `… he said. [passage omitted]`. */
const LONGEST_ASIDE = 120

/**
 * Whether `[start, end)` is prose that ends without a stop. Table rows, list entries, short lines, remarks in brackets
 * and lines in capitals are no prose.
 */
export function endsOpen(text: string, start: number, end: number): boolean {
  if (closes(text, start, end)) return false
  const to = trimJoiners(text, start, end)
  const aside = asideStart(text, start, to)
  if (aside === start || (aside > start && closes(text, start, aside))) return false
  return isProse(text, start, end)
}

/** A stop stands at the end, quotation marks and brackets behind it skipped. */
function closes(text: string, start: number, end: number): boolean {
  let at = trimJoiners(text, start, end)
  while (at > start && behind.has(text[at - 1]!)) at = trimJoiners(text, start, at - 1)
  return at === start || closing.has(text[at - 1]!)
}

/** Without white space, invisible marks and joiners at the end. */
function trimJoiners(text: string, start: number, end: number): number {
  let to = end
  while (to > start && (isBlank(text.charCodeAt(to - 1)) || isJoiner(text.charCodeAt(to - 1)))) to--
  return to
}

function isJoiner(c: number): boolean {
  return c === 0x200c || c === 0x200d
}

/** Where the bracket that closes at `end` opens; -1 when the paragraph ends in none. */
function asideStart(text: string, start: number, end: number): number {
  const opener = openers[text[end - 1] ?? '']
  if (opener === undefined) return -1
  const floor = Math.max(start, end - LONGEST_ASIDE)
  for (let at = end - 2; at >= floor; at--) if (text[at] === opener) return at
  return -1
}

/** Enough words, few of them figures, no list mark in front, no columns, and not all in capitals. */
function isProse(text: string, start: number, end: number): boolean {
  const first = text[start]!
  if (first === '-' || first === '*' || first === '•' || first === '–' || first === '—') return false
  const { words, figures, columns, capitals, letters } = measure(text, start, end)
  return words >= LEAST_WORDS && figures * 5 < words && columns === 0 && (capitals === 0 || letters > 0)
}

interface Measure {
  words: number
  /** Words with a digit in them. */
  figures: number
  /** Runs of blanks inside of a line. */
  columns: number
  /** Latin capitals, and all other letters of scripts. */
  capitals: number
  letters: number
}

function measure(text: string, start: number, end: number): Measure {
  const found: Measure = { words: 0, figures: 0, columns: 0, capitals: 0, letters: 0 }
  let blanks = 1
  let broken = true
  let figure = false
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (isBlank(c)) {
      blanks += c === 9 ? 2 : 1
      broken ||= c === 10 || c === 13
      continue
    }
    if (blanks > 0) {
      if (blanks > 2 && !broken) found.columns++
      found.words++
      figure = false
    }
    blanks = 0
    broken = false
    if (isFigure(c) && !figure) {
      figure = true
      found.figures++
    } else if (c >= 65 && c <= 90) found.capitals++
    else if ((c >= 97 && c <= 122) || c > 0xc0) found.letters++
  }
  return found
}

function isFigure(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9)
}
