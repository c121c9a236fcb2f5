/** Paragraphs of an article that are too short to be taken for a part of it: its last lines, mostly. */
import { attributeOf, type Page } from './html-page.js'
import { isAllBlank, textOfRun } from './pieces.js'

interface Paragraph {
  /** The number of the element's token in which it stands; -1 at the top. */
  container: number
  /** Numbers of its texts. */
  texts: number[]
  /** In UTF-16 units. */
  length: number
}

/** The article with every paragraph that stands beside most of it in the same element; hidden ones stay outside. */
export function withSiblings(page: Page, article: ReadonlySet<number>): Set<number> {
  const paragraphs = paragraphsOf(page)
  const lengths = new Map<number, number>()
  for (const { container, texts, length } of paragraphs)
    if (texts.some((text) => article.has(text))) lengths.set(container, (lengths.get(container) ?? 0) + length)
  const [main] = [...lengths].sort((a, b) => b[1] - a[1])
  const whole = new Set(article)
  if (main === undefined) return whole
  for (const { container, texts } of paragraphs) if (container === main[0]) for (const text of texts) whole.add(text)
  return whole
}

/** The `p` elements of a page that are shown. An end tag closes what was opened last under its name. */
function paragraphsOf(page: Page): Paragraph[] {
  const found: Paragraph[] = []
  const open: { name: string; number: number }[] = []
  let inside: Paragraph | null = null
  for (const [number, token] of page.tokens.entries()) {
    if (token.kind === 'text') {
      if (inside !== null && !isAllBlank(page.html.slice(token.start, token.end))) {
        inside.texts.push(number)
        inside.length += token.end - token.start
      }
    } else if (token.name === 'p') {
      inside =
        token.kind === 'start' && !isHidden(page, number)
          ? { container: open.at(-1)?.number ?? -1, texts: [], length: 0 }
          : null
      if (inside !== null) found.push(inside)
    } else if (containers.has(token.name)) {
      inside = null
      if (token.kind === 'start') open.push({ name: token.name, number })
      else closeTo(open, token.name)
    }
  }
  return found
}

const containers = new Set(
  'article aside body div figure footer form header li main nav section td ul ol table'.split(' '),
)

/** No deeper than this is an open element looked for. */
const longest = 64

function closeTo(open: { name: string }[], name: string): void {
  for (let i = open.length - 1; i >= 0 && i >= open.length - longest; i--)
    if (open[i]!.name === name) {
      open.length = i
      return
    }
}

function isHidden(page: Page, number: number): boolean {
  const token = page.tokens[number]!
  const value = (name: string) => textOfRun(attributeOf(page.html, token, name)).toLowerCase()
  if (value('aria-hidden') === 'true' || /display\s{0,9}:\s{0,9}none/.test(value('style'))) return true
  return /\shidden[\s/>=]/i.test(page.html.slice(token.start, Math.min(token.end, token.start + 2000)))
}
