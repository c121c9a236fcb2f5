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
  return isProse(text, start, end) && !isCompared(text, start, end)
}

/** A line of a results table, `Net 1.1 mln vs 994,000`. */
function isCompared(text: string, start: number, end: number): boolean {
  const at = text.indexOf(' vs ', start)
  return at >= 0 && at < end
}

/** The text at `start` goes on with a sentence that began before: a small letter, or a figure. */
export function continues(text: string, start: number): boolean {
  const c = text.charCodeAt(start)
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 48 && c <= 57)
  const character = text[start]!
  return character !== character.toUpperCase()
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

/** Enough words, most of them small, few of them figures, no list mark in front, no columns, and lines that are filled. */
function isProse(text: string, start: number, end: number): boolean {
  const first = text[start]!
  if (first === '-' || first === '*' || first === '•' || first === '–' || first === '—') return false
  const { words, small, figures, columns } = measure(text, lastOpenLine(text, start, end), end)
  return (
    words >= LEAST_WORDS && small * 2 >= words && figures * 5 < words && columns === 0 && isFilled(text, start, end)
  )
}

/** The line behind the last one that ends with a stop: a heading that was joined to a sentence is no end of it. */
function lastOpenLine(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    const c = text.charCodeAt(at)
    if ((c === 10 || c === 13) && closes(text, start, at)) return at + 1
  }
  return start
}

/** No line but the last is shorter than half of the longest: the lines of a table are ragged. */
function isFilled(text: string, start: number, end: number): boolean {
  let longest = 0
  let shortest = Number.POSITIVE_INFINITY
  let from = start
  for (let at = start; at <= end; at++) {
    const c = text.charCodeAt(at)
    if (at < end && c !== 10 && c !== 13) continue
    const length = at - from
    longest = Math.max(longest, length)
    if (at < end && length > 0) shortest = Math.min(shortest, length)
    from = at + 1
  }
  return shortest * 2 >= longest
}

interface Measure {
  words: number
  /** Words that begin with a small letter, or with one of a script without capitals. */
  small: number
  /** Words with a digit in them. */
  figures: number
  /** Runs of blanks inside of a line. */
  columns: number
}

function measure(text: string, start: number, end: number): Measure {
  const found: Measure = { words: 0, small: 0, figures: 0, columns: 0 }
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
      if (isSmall(c)) found.small++
      figure = false
    }
    blanks = 0
    broken = false
    if (isFigure(c) && !figure) {
      figure = true
      found.figures++
    }
  }
  return found
}

function isSmall(c: number): boolean {
  if (c < 128) return c >= 97 && c <= 122
  const character = String.fromCharCode(c)
  return character === character.toLowerCase() && !isFigure(c)
}

function isFigure(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9)
}
