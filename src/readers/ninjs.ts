/**
 * ninjs, IPTC's news in JSON, 1.0 to 3.1, and the dialect of a well-known newsroom system (`guid`, `source`, `service`).
 * Names are looked up in every spelling that a version has.
 */
import { append } from '../core/append.js'
import { assemble } from './assemble.js'
import { Draft, openingAndCredits, partsInBody } from './draft.js'
import { htmlBlocks } from './html-fragment.js'
import { identifierOf } from './identifier.js'
import { jsonDocument } from './json-document.js'
import { everyNode, itemsOf, memberOf, runOf, textOf } from './json-query.js'
import type { JsonNode } from './json-tree.js'
import { dayOf } from './moments.js'
import { checkNinjs, isKnownProperty } from './ninjs-check.js'
import { joined, orElse, said, statusOf } from './nitf.js'
import { collapse, textOfRun } from './pieces.js'
import type { Reader } from './reader.js'

export const ninjs: Reader = jsonDocument('ninjs', (node, context) => {
  if (node.kind !== 'object') return { message: 'the record is JSON, but no object', offset: node.start }
  const draft = new Draft(context.source, 'ninjs', context.index, isOwn(node) ? openingAndCredits : partsInBody)
  append(draft.notices, context.notices, checkNinjs(node, context.options.formatVersion ?? null))
  readItem(node, draft)
  append(draft.controls, controlsOf(node, context.bounds))
  return assemble(draft, context.options)
})

/** What `wire` itself wrote has in its body only what ninjs has no other place for. */
function isOwn(item: JsonNode): boolean {
  return textOf(memberOf(item, 'profile')) === 'wire-story'
}

function readItem(item: JsonNode, draft: Draft): void {
  readIdentity(item, draft)
  draft.language = textOf(memberOf(item, 'language'))
  draft.one('slugline', runOf(memberOf(item, 'slugline')))
  draft.one('urgency', runOf(memberOf(item, 'urgency')))
  draft.one('version', runOf(memberOf(item, 'version')))
  const status = runOf(memberOf(item, 'pubStatus', 'pubstatus'))
  draft.one('status', status)
  draft.status = statusOf(textOfRun(status))
  const sent = runOf(memberOf(item, 'versionCreated', 'versioncreated'))
  draft.one('sent', sent)
  draft.published = dayOf(textOf(memberOf(item, 'contentCreated', 'contentcreated')) ?? '') ?? dayOf(textOfRun(sent))
  draft.one('embargo', runOf(memberOf(item, 'embargoedUntil', 'embargoed')))
  draft.many('notes', runOf(memberOf(item, 'edNote', 'ednote')))
  draft.one('byline', runOf(memberOf(item, 'by', 'byline')))
  readSubjects(item, draft)
  readHeadlines(item, draft)
  const place = runOf(memberOf(item, 'located'))
  draft.place = textOfRun(place) || null
  // Where `wire` itself wrote, the whole dateline stands in the body.
  if (place.length > 0 && !isOwn(item)) draft.dateline = { run: place, place: textOfRun(place), weak: true }
  readBody(item, draft)
}

function readIdentity(item: JsonNode, draft: Draft): void {
  const uri = runOf(memberOf(item, 'uri', 'guid'))
  const own = itemsOf(memberOf(item, 'altIds', 'altids')).find((one) => textOf(memberOf(one, 'role')) === 'source')
  draft.one('id', uri)
  draft.id = textOf(memberOf(own, 'value')) ?? identifierOf(textOfRun(uri))
  const sources = itemsOf(memberOf(item, 'infoSources', 'infosources', 'infosource'))
  const names = sources
    .filter((one) => textOf(memberOf(one, 'role')) !== 'dateline')
    .flatMap((one) => [textOf(memberOf(one, 'literal', 'code')), textOf(memberOf(one, 'name'))])
  draft.agencyNames.push(
    ...said(...names, textOf(memberOf(item, 'source')), textOf(memberOf(item, 'copyrightHolder', 'copyrightholder'))),
  )
}

/** Keywords and category have a relation of their own in what `wire` writes; the dialect's service is a category. */
function readSubjects(item: JsonNode, draft: Draft): void {
  for (const keyword of itemsOf(memberOf(item, 'keywords'))) draft.many('keywords', runOf(keyword))
  const subjects = itemsOf(memberOf(item, 'subjects', 'subject'))
  const related = (rel: string) => subjects.filter((one) => textOf(memberOf(one, 'rel')) === rel)
  for (const subject of related('keyword')) draft.many('keywords', runOf(memberOf(subject, 'name')))
  const [category] = related('category')
  const [service] = itemsOf(memberOf(item, 'service'))
  const [subject] = subjects.filter((one) => textOf(memberOf(one, 'rel')) !== 'keyword')
  draft.one(
    'category',
    orElse(
      runOf(memberOf(category, 'literal', 'code', 'name')),
      runOf(memberOf(service, 'code', 'name')),
      runOf(memberOf(subject, 'code', 'literal')),
    ),
  )
}

function readHeadlines(item: JsonNode, draft: Draft): void {
  draft.one('headline', runOf(memberOf(item, 'headline')))
  for (const one of itemsOf(memberOf(item, 'headlines'))) {
    const role = textOf(memberOf(one, 'role'))
    draft.one(role === 'kicker' ? 'kicker' : 'headline', runOf(memberOf(one, 'value')))
  }
  const descriptions = itemsOf(memberOf(item, 'descriptions'))
  const deck = descriptions.filter((one) => !/caption/i.test(textOf(memberOf(one, 'role')) ?? ''))
  const values = deck.map((one) => runOf(memberOf(one, 'value')))
  draft.one('deck', values.length > 0 ? joined(values) : runOf(memberOf(item, 'description_text')))
}

/** HTML goes before plain text: it says where paragraphs end. */
function readBody(item: JsonNode, draft: Draft): void {
  const bodies = itemsOf(memberOf(item, 'bodies')).filter((one) => memberOf(one, 'value')?.kind === 'string')
  const main = bodies.find((one) => textOf(memberOf(one, 'role')) === 'main') ?? bodies[0]
  const html = memberOf(item, 'body_xhtml', 'body_html')
  const text = memberOf(item, 'body_text', 'body')
  draft.one('wordCount', runOf(memberOf(main, 'wordCount', 'wordcount') ?? memberOf(item, 'wordcount')))
  if (main !== undefined) {
    const value = memberOf(main, 'value')
    const type = textOf(memberOf(main, 'contentType', 'contenttype'))
    readValue(value, type === null ? looksLikeHtml(value) : /html/i.test(type), draft)
  } else if (html !== undefined && html.kind === 'string') readValue(html, true, draft)
  else readValue(text, false, draft)
}

function readValue(value: JsonNode | undefined, isHtml: boolean, draft: Draft): void {
  if (value?.kind !== 'string') return
  if (!isHtml) {
    draft.block('copy', value.run)
    return
  }
  for (const { kind, run } of htmlBlocks(value.run)) draft.block(kind, run)
}

function looksLikeHtml(value: JsonNode | undefined): boolean {
  const start = value?.kind === 'string' ? textOfRun(collapse(value.run)).slice(0, 40) : ''
  return /^<(?:p|div|h[1-6]|article|section|ul|ol|table|br|span|b|strong|em)[\s/>]/i.test(start)
}

/** All of the record is mark-up but the strings of properties that no version has. */
function controlsOf(item: JsonNode, bounds: { start: number; end: number }): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  let at = bounds.start
  for (const { key, value } of item.kind === 'object' ? item.members : []) {
    if (isKnownProperty(key)) continue
    for (const node of everyNode(value)) {
      if (node.kind !== 'string' || node.run.length === 0) continue
      ranges.push({ start: at, end: node.start + 1 })
      at = node.end - 1
    }
  }
  ranges.push({ start: at, end: bounds.end })
  return ranges
}
