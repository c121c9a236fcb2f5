/** The blocks of a body as one text, and what the recognisers marked in it as fields and paragraphs of these blocks. */
import { trimmedRange } from '../core/characters.js'
import type { Mark } from '../core/parsed.js'
import type { Label } from '../core/story.js'
import type { Block } from './draft.js'
import { collapse, type Piece, type Run, textOfRun } from './pieces.js'

/** A block without line breaks: its white space is single blanks. Only `copy` is as it was. */
export interface TextBlock {
  kind: Block['kind']
  run: Run
  text: string
}

/** Blocks with an empty line inside are several, empty ones are none. */
export function textBlocks(blocks: readonly Block[]): TextBlock[] {
  const found: TextBlock[] = []
  for (const { kind, run } of blocks)
    if (kind === 'copy') found.push({ kind, run, text: textOfRun(run) })
    else for (const part of parted(collapse(run, true))) found.push({ kind, run: part, text: textOfRun(part) })
  return found
}

function parted(run: Piece[]): Piece[][] {
  const parts: Piece[][] = [[]]
  for (const piece of run) {
    if (piece.text === '\n\n') parts.push([])
    else parts.at(-1)!.push(piece)
  }
  return parts.filter((part) => part.length > 0)
}

export interface Stretch {
  start: number
  end: number
}

/**
 * Marks of one block: those with an accepted label as they are; of the rest, what the recognisers took for any part of a
 * story, or all of it where they took nothing, is the block's own kind.
 */
export function marksInBlock(
  text: string,
  block: Stretch,
  kind: Block['kind'],
  marks: readonly Mark[],
  accepts: (label: Label) => boolean,
): Mark[] {
  const inside = withWholeDateline(overlapping(marks, block), accepts)
  if (kind === 'copy') return inside.map((mark) => asCopy(mark, accepts))
  const kept = inside.filter((mark) => accepts(mark.label))
  const rest = inside.filter((mark) => !kept.includes(mark))
  const found: Mark[] = []
  let at = block.start
  const fill = (to: number) => {
    const part = trimmedRange(text, at, to)
    if (part.end <= part.start) return
    if (inside.length === 0 || rest.some((mark) => mark.start < part.end && mark.end > part.start))
      found.push({ label: kind, ...part })
  }
  for (const mark of kept) {
    const start = Math.max(mark.start, block.start)
    fill(start)
    const end = Math.min(mark.end, block.end)
    found.push({ label: mark.label, start, end })
    at = end
  }
  fill(block.end)
  return found
}

/** Marks are in order, and a long body has as many of them as blocks. */
function overlapping(marks: readonly Mark[], block: Stretch): Mark[] {
  let first = 0
  let end = marks.length
  while (first < end) {
    const middle = (first + end) >> 1
    if (marks[middle]!.end > block.start) end = middle
    else first = middle + 1
  }
  while (end < marks.length && marks[end]!.start < block.end) end++
  return marks.slice(first, end)
}

/** A name between or right before the parts of a dateline is part of it where it may be nothing else. */
function withWholeDateline(marks: readonly Mark[], accepts: (label: Label) => boolean): Mark[] {
  const isPart = ({ label }: Mark) => label.startsWith('dateline')
  let first = marks.findIndex(isPart)
  while (first > 0 && marks[first - 1]!.label === 'byline') first--
  const last = marks.findLastIndex(isPart)
  const isInside = (i: number) => first >= 0 && i >= first && i < last
  return marks.map((mark, i) =>
    isInside(i) && !isPart(mark) && !accepts(mark.label) ? { ...mark, label: 'dateline' } : mark,
  )
}

/** The recognisers part copy themselves; a part that the format has said already is a paragraph of the body. */
function asCopy(mark: Mark, accepts: (label: Label) => boolean): Mark {
  const isBody = mark.label === 'paragraph' || mark.label === 'subhead'
  return isBody || accepts(mark.label) ? mark : { ...mark, label: 'paragraph' }
}
