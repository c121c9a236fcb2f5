/** From a place in a story's text to the place in its file, which is what tools open. */
import type { Position } from '../core/source.js'
import type { ReportedStory } from './reporter.js'

/** A message of a stream may begin in the middle of a line. Not for records, whose text is no stretch of the file. */
export function inFile({ begins }: Pick<ReportedStory, 'begins'>, line: number, column: number): Position {
  if (begins === undefined) return { line, column }
  return { line: begins.line + line - 1, column: line === 1 ? begins.column + column - 1 : column }
}
