/**
 * Decoded text, and the way from an offset to a line and a column.
 *
 * CRLF, LF and a lone CR are one break each; U+2028, U+2029, U+0085, VT and FF are none.
 */

/** Bytes that were no character of the encoding. */
export interface BadBytes {
  /** UTF-16 offset of the U+FFFD that stands for them. */
  offset: number
  /** Offset in the original bytes, the byte order mark counted. */
  byteOffset: number
  bytes: Uint8Array
}

export interface Source {
  readonly text: string
  /** Null for text that never was bytes. */
  readonly encoding: string | null
  /** How the encoding was found. */
  readonly encodingFrom: 'bom' | 'strict' | 'guess' | 'option' | null
  /** A byte order mark stood before the text; it is no part of it. */
  readonly bom: boolean
  readonly bad: readonly BadBytes[]
  readonly path: string | null
  /** Where the text begins in its input: that of a message may stand behind others. Left out at the input's beginning. */
  readonly begins?: Position
}

/** Text that never was bytes. */
export function textSource(text: string, path: string | null = null): Source {
  return { text, encoding: null, encodingFrom: null, bom: false, bad: [], path }
}

/** A place for people: both count from 1, the column in code points. */
export interface Position {
  line: number
  column: number
}

const LF = 10
const CR = 13

/** Offsets at which lines begin; the first is always 0. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === LF || (c === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1)
  }
  return starts
}

/** The line and code-point column of an offset; `starts` from {@link lineStarts} of the same text. */
export function positionAt(text: string, starts: readonly number[], offset: number): Position {
  const at = Math.max(0, Math.min(offset, text.length))
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: codePoints(text, starts[low]!, at) + 1 }
}

/** The place of what stands behind a text that begins at `from`. */
export function positionBehind(text: string, from: Position): Position {
  const starts = lineStarts(text)
  const last = starts.at(-1)!
  const column = codePoints(text, last, text.length) + 1
  return starts.length === 1
    ? { line: from.line, column: from.column + column - 1 }
    : { line: from.line + starts.length - 1, column }
}

/** Code points in `[start, end)`; a lone surrogate counts as one, a pair that `end` cuts in two once, in this stretch. */
export function codePoints(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c < 0xdc00 || c > 0xdfff || !isHigh(text.charCodeAt(i - 1))) count++
  }
  return count
}

function isHigh(c: number): boolean {
  return c >= 0xd800 && c < 0xdc00
}
