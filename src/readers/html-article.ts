/**
 * Which text of a page is its article: Readability's answer, by the numbers of the page's tokens. The page is handed to
 * it with a mark before each text, so that the answer leads back to the bytes whatever was moved about on the way.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { HtmlToken } from './html-tokens.js'

/** Pages of more tokens or a deeper nesting are not made into a tree: parsers of HTML are not linear there. */
const mostTokens = 100_000
const deepest = 512

const MARK = '\ue000'
/** Figures of a token's number, most significant first; private characters, so that no page has them. */
const figure = (value: number) => String.fromCharCode(0xe010 + value)

/** The numbers of the text tokens of the article, or null where none is found. */
export function articleTokens(html: string, tokens: readonly HtmlToken[]): Set<number> | null {
  if (tokens.length > mostTokens || isDeep(tokens)) return null
  const { document } = parseHTML(marked(html, tokens))
  if (document.documentElement === null || document.body === null) return null
  const article = new Readability<Node>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 200,
    serializer: (element) => element,
  }).parse()
  return article?.content ? numbersIn(article.content) : null
}

function isDeep(tokens: readonly HtmlToken[]): boolean {
  let depth = 0
  for (const { kind, name } of tokens) {
    if (empty.has(name)) continue
    if (kind === 'start' && ++depth > deepest) return true
    if (kind === 'end' && depth > 0) depth--
  }
  return false
}

const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr option'.split(' '),
)

/** What closes nothing and signs that open no tag are left out: trees grow by them and no article does. */
function marked(html: string, tokens: readonly HtmlToken[]): string {
  const parts: string[] = []
  const open = new Map<string, number>()
  for (const [number, { kind, name, start, end }] of tokens.entries()) {
    const text = html.slice(start, end)
    if (kind === 'text') parts.push(MARK, numeral(number), MARK, text.replace(/[<\ue000-\ue020]/g, '?'))
    else if (kind === 'start') {
      open.set(name, (open.get(name) ?? 0) + 1)
      parts.push(text)
    } else if (kind === 'end' && (open.get(name) ?? 0) > 0) {
      open.set(name, open.get(name)! - 1)
      parts.push(text)
    }
  }
  const page = parts.join('')
  return tokens.some(({ kind, name }) => kind === 'start' && name === 'html')
    ? page
    : `<html><head></head><body>${page}</body></html>`
}

function numeral(number: number): string {
  return [...number.toString(16)].map((digit) => figure(Number.parseInt(digit, 16))).join('')
}

/** Readability's types are those of a browser; this is what is used of them. */
interface Node {
  nodeType: number
  textContent: string | null
  childNodes: ArrayLike<Node>
}

function numbersIn(root: Node): Set<number> {
  const found = new Set<number>()
  const todo: Node[] = [root]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.nodeType === 3) for (const number of numbersOf(node.textContent ?? '')) found.add(number)
    // The tree makes this list anew each time that it is asked for.
    const children = node.childNodes
    for (let i = 0; i < children.length; i++) todo.push(children[i]!)
  }
  return found
}

function numbersOf(text: string): number[] {
  const numbers: number[] = []
  for (const [, figures] of text.matchAll(/\ue000([\ue010-\ue01f]{1,6})\ue000/g))
    numbers.push([...figures!].reduce((sum, one) => sum * 16 + one.charCodeAt(0) - 0xe010, 0))
  return numbers
}
