/** What a page says of itself: its tags, its `meta` elements, its linked data. */
import { append } from '../core/append.js'
import type { Notice } from '../core/parsed.js'
import { decodeHtml } from './html-blocks.js'
import { type HtmlToken, htmlTokens } from './html-tokens.js'
import { itemsOf, memberOf, textOf } from './json-query.js'
import { type JsonNode, jsonValues } from './json-tree.js'
import { collapse, type Run, textOfRun } from './pieces.js'

export interface Page {
  html: string
  tokens: HtmlToken[]
  language: string | null
  direction: 'ltr' | 'rtl' | null
  /** By name or property, lower case; the first of each. */
  metas: Map<string, Run>
  title: Run
  /** The article among the linked data; undefined without one. */
  article: JsonNode | undefined
  notices: Notice[]
}

export function readPage(html: string): Page {
  const page: Page = {
    html,
    tokens: [...htmlTokens(html)],
    language: null,
    direction: null,
    metas: new Map(),
    title: [],
    article: undefined,
    notices: [],
  }
  for (const [i, token] of page.tokens.entries()) if (token.kind === 'start') readTag(page, token, page.tokens[i + 1])
  return page
}

function readTag(page: Page, token: HtmlToken, next: HtmlToken | undefined): void {
  if (token.name === 'html') {
    page.language ??= textOfRun(attributeOf(page.html, token, 'lang')) || null
    const direction = textOfRun(attributeOf(page.html, token, 'dir')).toLowerCase()
    if (direction === 'rtl' || direction === 'ltr') page.direction ??= direction
  } else if (token.name === 'meta') {
    const name = textOfRun(orName(page.html, token)).toLowerCase()
    if (name !== '' && !page.metas.has(name)) page.metas.set(name, attributeOf(page.html, token, 'content'))
  } else if (token.name === 'title' && next?.kind === 'text') {
    if (page.title.length === 0) page.title = collapse(decodeHtml(page.html, next.start, next.end))
  } else if (token.name === 'script' && next?.kind === 'other') {
    const type = textOfRun(attributeOf(page.html, token, 'type')).toLowerCase()
    if (type === 'application/ld+json') readLinkedData(page, next)
  }
}

function orName(html: string, token: HtmlToken): Run {
  const name = attributeOf(html, token, 'name')
  return name.length > 0 ? name : attributeOf(html, token, 'property')
}

/** The value of an attribute on one line, its references resolved; empty without one. */
export function attributeOf(html: string, token: HtmlToken, name: string): Run {
  const tag = html.slice(token.start, Math.min(token.end, token.start + longestTag))
  const pattern = /([^\s"'<>/=]{1,80})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]{1,2000})))?/g
  pattern.lastIndex = token.name.length + 1
  for (const found of tag.matchAll(pattern)) {
    if (found[1]!.toLowerCase() !== name || found.index === 1) continue
    const value = found[2] ?? found[3] ?? found[4] ?? ''
    const end = token.start + found.index + found[0].length - (found[4] === undefined ? 1 : 0)
    return collapse(decodeHtml(html, end - value.length, end))
  }
  return []
}

/** No tag of a page is looked into further, in UTF-16 units. */
const longestTag = 20_000

/** A fault in linked data loses the data and not the page. */
function readLinkedData(page: Page, token: HtmlToken): void {
  const text = page.html.slice(token.start, token.end)
  for (const value of jsonValues(text)) {
    if (!('kind' in value)) {
      const at = Math.min(token.start + value.offset, token.end)
      page.notices.push({ kind: 'malformed', start: at, end: at, values: { fault: `linked data: ${value.message}` } })
      continue
    }
    for (const item of itemsOf(value))
      for (const node of [item, ...itemsOf(memberOf(item, '@graph'))])
        if (page.article === undefined && isArticle(node)) page.article = moved(node, token.start)
  }
}

function isArticle(node: JsonNode): boolean {
  return itemsOf(memberOf(node, '@type')).some((type) => /(?:Article|Posting|Report)$/.test(textOf(type) ?? ''))
}

/** A tree whose offsets are those of the page. */
function moved(root: JsonNode, by: number): JsonNode {
  const todo: JsonNode[] = [root]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    node.start += by
    node.end += by
    if (node.kind === 'array') append(todo, node.items)
    else if (node.kind === 'object') for (const one of node.members) todo.push(one.value)
    else if (node.kind === 'string')
      for (const piece of node.run) {
        piece.start += by
        piece.end += by
      }
  }
  return root
}
