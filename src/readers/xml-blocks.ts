/** The body of NITF and XHTML as blocks: paragraphs, sub-heads, items of lists, rows of tables. */
import { append } from '../core/append.js'
import type { Draft } from './draft.js'
import { isBlankRun, type Piece } from './pieces.js'
import type { XmlElement, XmlText } from './xml.js'

const subheads = new Set(['hl1', 'hl2', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const paragraphs = new Set(
  'p block blockquote bq q.block li ul ol dl dt dd table tbody thead tfoot tr caption pre div section article body body.content main header footer address figure hr fn note'.split(
    ' ',
  ),
)
/** No text of the story: pictures with what belongs to them, scripts, forms. */
const passedOver = new Set(
  'media image object figure figcaption script style template noscript iframe svg math head title nitf-table-metadata'.split(
    ' ',
  ),
)
const cells = new Set(['td', 'th'])

/** Adds the blocks of a body to a draft. What is passed over stays unlabelled. */
export function readBlocks(body: XmlElement, draft: Draft): void {
  new BlockWalker(draft).walk(body)
}

interface Level {
  element: XmlElement
  next: number
}

class BlockWalker {
  #run: Piece[] = []
  readonly #levels: Level[] = []

  constructor(readonly draft: Draft) {}

  walk(body: XmlElement): void {
    this.#levels.push({ element: body, next: 0 })
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      const node = level.element.children[level.next++]
      if (node === undefined) this.#leave(level.element)
      else if (node.kind === 'text') this.#text(node)
      else this.#enter(node)
    }
  }

  #enter(element: XmlElement): void {
    const { name } = element
    if (passedOver.has(name)) {
      this.#flush()
      return
    }
    if (isBlock(name)) this.#flush()
    else if (name === 'br' || cells.has(name)) this.#blank(element.start)
    this.#levels.push({ element, next: 0 })
  }

  #leave(element: XmlElement): void {
    if (isBlock(element.name) || this.#levels.length === 1) this.#flush()
    this.#levels.pop()
  }

  #text(node: XmlText): void {
    append(this.#run, node.run)
  }

  #blank(offset: number): void {
    this.#run.push({ text: ' ', start: offset, end: offset })
  }

  /** What was gathered is a block of the innermost block element. */
  #flush(): void {
    if (!isBlankRun(this.#run)) this.draft.block(this.#isSubhead() ? 'subhead' : 'paragraph', this.#run)
    this.#run = []
  }

  #isSubhead(): boolean {
    const block = this.#levels.findLast(({ element }) => isBlock(element.name))
    return block !== undefined && subheads.has(block.element.name)
  }
}

function isBlock(name: string): boolean {
  return paragraphs.has(name) || subheads.has(name)
}
