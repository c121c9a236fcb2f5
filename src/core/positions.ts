/** Lines and columns of many offsets in one pass: a line of 50 MB with a thousand findings is read once. */
import { lineStarts, type Position } from './source.js'

/** `offsets` must be in ascending order. Columns count code points, both count from 1. */
export function positionsOf(text: string, offsets: readonly number[]): Map<number, Position> {
  const places = new Map<number, Position>()
  if (offsets.length === 0) return places
  const starts = lineStarts(text)
  let line = 0
  let at = 0
  let column = 1
  for (const offset of offsets) {
    while (line + 1 < starts.length && starts[line + 1]! <= offset) {
      line++
      at = starts[line]!
      column = 1
    }
    column += codePoints(text, at, offset)
    at = offset
    places.set(offset, { line: line + 1, column })
  }
  return places
}

/** Code points in `[start, end)`; a pair that `end` cuts in two counts once, in this stretch. */
function codePoints(text: string, start: number, end: number): number {
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
