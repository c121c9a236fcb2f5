/** NITF 3: a `nitf` element to a draft. The fields are those of IPTC's NITF 3.6, and the forms that agencies send. */
import { append } from '../core/append.js'
import type { Status } from '../core/story.js'
import type { Draft } from './draft.js'
import { identifierOf } from './identifier.js'
import { dayOf } from './moments.js'
import { isBlankRun, type Piece, type Run, textOfRun } from './pieces.js'
import type { XmlElement } from './xml.js'
import { readBlocks } from './xml-blocks.js'
import {
  at,
  attribute,
  attributeText,
  child,
  childrenOf,
  languageOfElement,
  lineOf,
  lineText,
  named,
  wordsOf,
} from './xml-query.js'

export function readNitf(nitf: XmlElement, draft: Draft): void {
  readHead(nitf, draft)
  readText(nitf, draft)
}

/** Whether every part is marked up, as in what `wire` writes. */
export function isComplete(nitf: XmlElement): boolean {
  return metaRun(child(nitf, 'head'), 'generator').some(({ text }) => text === 'wire-story')
}

function readHead(nitf: XmlElement, draft: Draft): void {
  const head = child(nitf, 'head')
  const docdata = child(head, 'docdata')
  readIdentity(nitf, docdata, draft)
  draft.language ??=
    languageOfElement(child(nitf, 'body')) ?? attributeText(nitf, 'baselang') ?? languageOfElement(nitf)
  draft.one('slugline', orElse(attribute(child(docdata, 'du-key'), 'key'), metaRun(head, 'anpa-keyword')))
  for (const keyword of childrenOf(child(docdata, 'key-list'), 'keyword'))
    draft.many('keywords', attribute(keyword, 'key'))
  draft.one('urgency', attribute(child(docdata, 'urgency'), 'ed-urg'))
  const subject = named(child(head, 'tobject'), 'tobject.subject')[0]
  draft.one(
    'category',
    orElse(metaRun(head, 'anpa-category'), metaRun(head, 'category'), attribute(subject, 'tobject.subject.refnum')),
  )
  draft.one('version', orElse(metaRun(head, 'anpa-version'), attribute(child(docdata, 'du-key'), 'version')))
  draft.one('wordCount', metaRun(head, 'anpa-wordcount'))
  readTimes(docdata, draft)
  for (const message of childrenOf(docdata, 'ed-msg')) draft.many('notes', attribute(message, 'info'))
}

function readIdentity(nitf: XmlElement, docdata: XmlElement | undefined, draft: Draft): void {
  const id = child(docdata, 'doc-id')
  const own = attribute(id, 'id-string')
  const uno = attribute(nitf, 'uno')
  draft.one('id', own)
  draft.id ??= own.length > 0 ? textOfRun(own) : identifierOf(textOfRun(uno))
  const head = child(nitf, 'head')
  draft.agencyNames.push(
    ...said(
      attributeText(id, 'regsrc'),
      lineText(at(nitf, 'body', 'body.head', 'distributor')),
      ...childrenOf(head, 'meta')
        .filter((meta) => attributeText(meta, 'name')?.endsWith('-source'))
        .map((meta) => attributeText(meta, 'content')),
      attributeText(child(docdata, 'doc.copyright'), 'holder'),
      ...named(docdata, 'from-src').map((source) => attributeText(source, 'src-name')),
    ),
  )
}

/** The release is an embargo only where the document says that it is under one. */
function readTimes(docdata: XmlElement | undefined, draft: Draft): void {
  const issued = attribute(child(docdata, 'date.issue'), 'norm')
  draft.one('sent', issued)
  draft.published ??= dayOf(textOfRun(issued))
  const status = attribute(docdata, 'management-status')
  draft.one('status', status)
  draft.status ??= statusOf(textOfRun(status))
  if (textOfRun(status) === 'embargoed') draft.one('embargo', attribute(child(docdata, 'date.release'), 'norm'))
}

/** What NITF, NewsML and the news codes call the three. Null for any other word. */
export function statusOf(word: string): Status | null {
  const plain = word.toLowerCase().replace(/^[a-z]{1,20}:/, '')
  if (/^(?:cancell?ed|killed|kill)$/.test(plain)) return 'canceled'
  if (/^(?:withheld|hold)$/.test(plain)) return 'withheld'
  return /^(?:usable|embargoed)$/.test(plain) ? 'usable' : null
}

/** The text alone: what NITF inside of another format has. */
export function readText(nitf: XmlElement, draft: Draft): void {
  const body = child(nitf, 'body')
  const head = child(body, 'body.head')
  readHeadlines(head, draft)
  if (!draft.has('headline')) draft.one('headline', lineOf(at(nitf, 'head', 'title')))
  else echo(at(nitf, 'head', 'title'), 'headline', draft)
  draft.one('byline', joined(childrenOf(head, 'byline').map(wordsOf)))
  for (const note of childrenOf(head, 'note')) draft.many('notes', lineOf(note))
  readDateline(child(head, 'dateline'), draft)
  for (const content of childrenOf(body, 'body.content')) readBlocks(content, draft)
  for (const tagline of named(child(body, 'body.end'), 'tagline')) readTagline(tagline, draft)
}

/** `headline` for `hedline` is a slip that one agency makes. */
function readHeadlines(head: XmlElement | undefined, draft: Draft): void {
  const hedline = child(head, 'hedline') ?? child(head, 'headline')
  const main = child(hedline, 'hl1')
  if (draft.has('headline')) echo(main, 'headline', draft)
  else draft.one('headline', lineOf(main))
  const decks: Run[] = []
  for (const second of childrenOf(hedline, 'hl2')) {
    if (attributeText(second, 'class') === 'kicker') draft.one('kicker', lineOf(second))
    else if (lineText(second) === lineText(main)) echo(second, 'headline', draft)
    else decks.push(lineOf(second))
  }
  append(decks, childrenOf(head, 'abstract').map(lineOf))
  draft.one('deck', joined(decks))
}

/** What says a field over again is labelled as the field and read no further. */
export function echo(element: XmlElement | undefined, label: 'headline' | 'deck', draft: Draft): void {
  const run = lineOf(element)
  if (run.length > 0) draft.aside.push({ label, run })
}

export function readDateline(dateline: XmlElement | undefined, draft: Draft): void {
  if (dateline === undefined || draft.dateline !== null) return
  const run = lineOf(dateline)
  if (run.length === 0) return
  const day = dayOf(attributeText(named(dateline, 'story.date')[0], 'norm') ?? '')
  if (day !== null) draft.published = day
  const places = named(dateline, 'location')
    .map(lineOf)
    .filter((place) => place.length > 0)
  const place = places.length === 0 ? null : between(run, places[0]![0]!.start, places.at(-1)!.at(-1)!.end)
  draft.dateline = { run, place: place || null }
}

/** The text of a run between two offsets of the document. */
function between(run: Run, start: number, end: number): string {
  return run
    .filter((piece) => piece.start < end && piece.end > start)
    .map((piece) =>
      piece.text.length === piece.end - piece.start
        ? piece.text.slice(Math.max(0, start - piece.start), end - piece.start)
        : piece.text,
    )
    .join('')
    .trim()
}

/** A break parts two credits. */
function readTagline(tagline: XmlElement, draft: Draft): void {
  let from = tagline.start
  const pieces = tagline.children.flatMap((node) => (node.kind === 'text' ? node.run : lineOf(node)))
  for (const stop of [...named(tagline, 'br').map((br) => br.start), tagline.end]) {
    const start = from
    const part = pieces.filter((piece) => piece.start >= start && piece.end <= stop)
    if (!isBlankRun(part)) draft.many('credits', lineOf({ ...tagline, children: [{ kind: 'text', run: part }] }))
    from = stop
  }
}

function metaRun(head: XmlElement | undefined, name: string): Run {
  const meta = childrenOf(head, 'meta').find((one) => attributeText(one, 'name') === name)
  return attribute(meta, 'content')
}

/** The first run with text. */
export function orElse(...runs: readonly Run[]): Run {
  return runs.find((run) => run.length > 0) ?? []
}

/** Runs on one line, a blank between two. */
export function joined(runs: readonly Run[]): Run {
  const pieces: Piece[] = []
  for (const run of runs) {
    if (run.length === 0) continue
    if (pieces.length > 0) pieces.push({ text: ' ', start: run[0]!.start, end: run[0]!.start })
    append(pieces, run)
  }
  return pieces
}

/** Names that say something. */
export function said(...names: readonly (string | null)[]): string[] {
  return names.filter((name) => name !== null && name !== '') as string[]
}
