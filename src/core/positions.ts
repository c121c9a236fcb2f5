/** Lines and columns of many offsets in one pass: a line of 50 MB with a thousand findings is read once. */
import { codePoints, lineStarts, type Position } from './source.js'

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
