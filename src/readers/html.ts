/** A page of the web: the article in it, what the page says of it, and the rest of the page as page text. */
import { append } from '../core/append.js'
import type { Notice } from '../core/parsed.js'
import type { Label } from '../core/story.js'
import { assemble } from './assemble.js'
import { Draft, partsInBody } from './draft.js'
import { articleTokens } from './html-article.js'
import { BlockGatherer, decodeHtml } from './html-blocks.js'
import { attributeOf, type Page, readPage } from './html-page.js'
import { withSiblings } from './html-siblings.js'
import type { HtmlToken } from './html-tokens.js'
import { itemsOf, memberOf, runOf, textOf } from './json-query.js'
import { dayOf } from './moments.js'
import { joined, orElse, said } from './nitf.js'
import { collapse, isAllBlank, type Piece, type Run, textOfRun } from './pieces.js'
import type { Reader } from './reader.js'
import { htmlSource } from './xml-source.js'

/** A page may hold what copy on paper holds, and the words of the page around it. */
const partsOfPage: ReadonlySet<Label> = new Set([...partsInBody, 'headline', 'kicker', 'deck', 'boilerplate'])

export const html: Reader = {
  read(input, options, receiver) {
    const { source, notices } = htmlSource(input, options)
    if (isAllBlank(source.text)) return
    const page = readPage(source.text)
    const draft = new Draft(source, 'html', options.index ?? 0, partsOfPage)
    append(draft.notices, notices, page.notices)
    readFacts(page, draft)
    readText(page, draft)
    append(draft.controls, controlsOf(page))
    append(draft.notices, lostText(page))
    receiver.story(assemble(draft, options))
  },
}

function readFacts(page: Page, draft: Draft): void {
  const { article, metas } = page
  draft.language = page.language ?? textOf(memberOf(article, 'inLanguage'))
  draft.direction = page.direction
  draft.one('id', runOf(memberOf(article, 'identifier')))
  const published = runOf(memberOf(article, 'datePublished'))
  draft.one('sent', orElse(published, metas.get('article:published_time') ?? []))
  draft.published = dayOf(
    textOfRun(orElse(runOf(memberOf(article, 'dateCreated')), published, metas.get('article:published_time') ?? [])),
  )
  draft.one('slugline', runOf(memberOf(article, 'alternateName')))
  draft.one(
    'category',
    orElse(runOf(itemsOf(memberOf(article, 'articleSection'))[0]), metas.get('article:section') ?? []),
  )
  for (const keyword of itemsOf(memberOf(article, 'keywords'))) draft.many('keywords', runOf(keyword))
  const organisations = ['publisher', 'sourceOrganization', 'provider', 'author'].flatMap((key) =>
    itemsOf(memberOf(article, key)),
  )
  draft.agencyNames.push(
    ...said(
      ...organisations.flatMap((one) => [textOf(memberOf(one, 'identifier')), textOf(memberOf(one, 'name'))]),
      textOfRun(metas.get('og:site_name') ?? []),
    ),
  )
}

/** The texts of a page: its headline, the article, and what is around it. */
function readText(page: Page, draft: Draft): void {
  const article = withSiblings(page, articleTokens(page.html, page.tokens) ?? shownTokens(page))
  const claimed = claimParts(page, article, draft)
  const inside = new BlockGatherer()
  const outside = new BlockGatherer()
  for (const [number, token] of page.tokens.entries()) {
    if (token.kind === 'text') {
      if (claimed.has(number) || isTitle(page, number)) continue
      const target = article.has(number) ? inside : outside
      target.text(decodeHtml(page.html, token.start, token.end))
    } else if (token.kind !== 'other') {
      inside.tag(token)
      outside.tag(token)
    }
  }
  inside.flush()
  outside.flush()
  for (const { kind, run } of inside.blocks) draft.block(kind, run)
  for (const { run } of outside.blocks) {
    draft.pageText.push(textOfRun(collapse(run)))
    draft.aside.push({ label: 'boilerplate', run: collapse(run) })
  }
  readByline(page, draft)
  if (!draft.has('headline')) draft.one('headline', statedHeadline(page))
}

/** Classes that say what a paragraph of the article is. */
const partOfClass = new Map([
  ['kicker', 'kicker'],
  ['deck', 'deck'],
  ['byline', 'byline'],
  ['credits', 'credits'],
] as const)

/** The headline, and paragraphs whose class is the name of a part: the numbers of their texts, which are no body. */
function claimParts(page: Page, article: ReadonlySet<number>, draft: Draft): Set<number> {
  const headline = headlineOf(page)
  if (headline !== null) draft.one('headline', headline.run)
  const claimed = new Set(headline?.tokens ?? [])
  for (const [number, token] of page.tokens.entries()) {
    if (token.kind !== 'start' || token.name !== 'p') continue
    const label = partOfClass.get(textOfRun(attributeOf(page.html, token, 'class')) as 'deck')
    if (label === undefined) continue
    const { run, tokens } = elementText(page, number)
    // Readability leaves bylines out of the article.
    if (run.length === 0 || (label !== 'byline' && ![...tokens].some((one) => article.has(one)))) continue
    if (label === 'credits') draft.many(label, run)
    else if (draft.has(label)) continue
    else draft.one(label, run)
    for (const one of tokens) claimed.add(one)
  }
  return claimed
}

/** The text from a start tag to the end tag of its name. */
function elementText(page: Page, start: number): { run: Run; tokens: Set<number> } {
  const { name } = page.tokens[start]!
  const tokens = new Set<number>()
  const run: Piece[] = []
  for (let i = start + 1; i < page.tokens.length && i < start + 200; i++) {
    const token = page.tokens[i]!
    if (token.name === name) break
    if (token.kind !== 'text') continue
    tokens.add(i)
    append(run, decodeHtml(page.html, token.start, token.end))
  }
  return { run: collapse(run), tokens }
}

/** The `h1` that says what the page says of itself, else the first one. */
function headlineOf(page: Page): { run: Run; tokens: Set<number> } | null {
  const stated = textOfRun(statedHeadline(page))
  const found = page.tokens.flatMap((token, i) =>
    token.kind === 'start' && token.name === 'h1' ? [elementText(page, i)] : [],
  )
  const headings = found.filter(({ run }) => run.length > 0)
  return headings.find(({ run }) => stated.startsWith(textOfRun(run))) ?? headings[0] ?? null
}

function statedHeadline(page: Page): Run {
  return orElse(runOf(memberOf(page.article, 'headline')), page.metas.get('og:title') ?? [], page.title)
}

/** A byline that the page prints goes before the names in its data. */
function readByline(page: Page, draft: Draft): void {
  if (draft.has('byline')) return
  const authors = itemsOf(memberOf(page.article, 'author')).map((one) =>
    orElse(runOf(memberOf(one, 'name')), runOf(one)),
  )
  const named = joined(authors.filter((run) => run.length > 0))
  draft.one('byline', named.length > 0 ? named : (page.metas.get('author') ?? []))
}

/** Whether a text is what the page's tab is called. */
function isTitle(page: Page, number: number): boolean {
  const before = page.tokens[number - 1]
  return before?.kind === 'start' && before.name === 'title'
}

/** Without an article: the text of `article`, of `main`, or all of it. */
function shownTokens(page: Page): Set<number> {
  for (const name of ['article', 'main', null]) {
    const found = new Set<number>()
    let depth = 0
    for (const [number, token] of page.tokens.entries()) {
      if (name !== null && token.name === name) depth += token.kind === 'start' ? 1 : -1
      if (token.kind === 'text' && (name === null || depth > 0)) found.add(number)
    }
    if ([...found].some((number) => !isAllBlank(page.html.slice(page.tokens[number]!.start, page.tokens[number]!.end))))
      return found
  }
  return new Set()
}

/** A page of no more bytes than this may have a headline and next to nothing else. */
const shortPage = 2048

/**
 * A page with next to no text: a quote that nobody closed has taken it, a script is to load it, or attributes drown it.
 * Told where its longest tag or script is. Bytes are those of UTF-8; the name of the tab is no text.
 */
function lostText(page: Page): Notice[] {
  const all = Buffer.byteLength(page.html)
  let text = 0
  let longest = page.tokens[0]!
  for (const [number, token] of page.tokens.entries()) {
    if (token.kind !== 'text') {
      if (token.end - token.start > longest.end - longest.start || longest.kind === 'text') longest = token
    } else if (!isTitle(page, number)) text += Buffer.byteLength(textOfRun(collapse([pieceOf(page, token)])))
  }
  if (text > 0 && (all <= shortPage || text * 100 >= all)) return []
  const fault = text === 0 ? 'the page has no text' : 'less than a hundredth of the page is text'
  const { start, end, name } = longest
  return [{ kind: 'malformed', start, end: Math.min(end, start + name.length + 1), values: { fault } }]
}

function pieceOf({ html }: Page, { start, end }: HtmlToken): Piece {
  return { text: html.slice(start, end), start, end }
}

function controlsOf(page: Page): { start: number; end: number }[] {
  return page.tokens
    .filter((token, number) => token.kind !== 'text' || isTitle(page, number))
    .map(({ start, end }) => ({ start, end }))
}
