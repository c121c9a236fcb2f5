/** HTML that stands inside of another format as a string. */
import type { Block } from './draft.js'
import { blocksOfHtml } from './html-blocks.js'
import { type Run, runSlicer, textOfRun } from './pieces.js'

/** The blocks of a fragment whose text is this run; their pieces are those of the document. */
export function htmlBlocks(run: Run): Block[] {
  const slice = runSlicer(run)
  return blocksOfHtml(textOfRun(run)).map(({ kind, run: pieces }) => ({
    kind,
    run: pieces.flatMap((piece) => {
      const inner = slice(piece.start, piece.end)
      if (piece.text.length === piece.end - piece.start) return inner
      const [first] = inner
      return first === undefined ? [] : [{ text: piece.text, start: first.start, end: inner.at(-1)!.end }]
    }),
  }))
}
