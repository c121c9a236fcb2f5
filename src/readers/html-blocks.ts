/** The text of HTML as blocks: what stands between two tags of block elements is one. */
import type { Block } from './draft.js'
import { type HtmlToken, htmlTokens } from './html-tokens.js'
import { isBlankRun, type Piece } from './pieces.js'
import { htmlReference } from './references.js'

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const heading = /^h[1-6]$/
/** A cell or a break parts words and not paragraphs. */
const parting = new Set(['br', 'td', 'th'])

/** Text with its references resolved; the pieces' offsets are those of `html`. */
export function decodeHtml(html: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  // Searched alone: in the page, the next reference may be far behind each of a hundred thousand texts.
  const text = html.slice(start, end)
  const next = (from: number) => {
    const found = text.indexOf('&', from - start)
    return found < 0 ? end : start + found
  }
  let at = start
  for (let i = next(start); i < end; ) {
    const found = htmlReference(html, i)
    if (found === null || found.end > end) {
      i = next(i + 1)
      continue
    }
    if (i > at) pieces.push({ text: html.slice(at, i), start: at, end: i })
    pieces.push({ text: found.text, start: i, end: found.end })
    at = found.end
    i = next(at)
  }
  if (end > at) pieces.push({ text: html.slice(at, end), start: at, end })
  return pieces
}

/** A block as it is gathered from the tokens of a page. */
export class BlockGatherer {
  readonly blocks: Block[] = []
  #run: Piece[] = []
  #heading = false
  /** A break came last: a second one parts paragraphs. */
  #parted = false

  tag(token: HtmlToken): void {
    const { name } = token
    if (inline.has(name)) return
    if (parting.has(name) && !this.#parted) {
      this.#run.push({ text: ' ', start: token.start, end: token.start })
      this.#parted = true
      return
    }
    this.flush()
    if (parting.has(name)) return
    if (heading.test(name)) this.#heading = token.kind === 'start'
    else if (token.kind === 'start') this.#heading = false
  }

  text(run: readonly Piece[]): void {
    for (const piece of run) this.#run.push(piece)
    if (!isBlankRun(run)) this.#parted = false
  }

  flush(): void {
    if (!isBlankRun(this.#run)) this.blocks.push({ kind: this.#heading ? 'subhead' : 'paragraph', run: this.#run })
    this.#run = []
    this.#parted = false
  }
}

/** The blocks of a fragment. Scripts, styles and comments have none. */
export function blocksOfHtml(html: string): Block[] {
  const gatherer = new BlockGatherer()
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') gatherer.text(decodeHtml(html, token.start, token.end))
    else if (token.kind !== 'other') gatherer.tag(token)
  }
  gatherer.flush()
  return gatherer.blocks
}
