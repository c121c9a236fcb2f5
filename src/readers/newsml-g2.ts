/** NewsML-G2: one item to a draft. Elements go by their local names: feeds differ in prefixes and in capitals. */
import { append } from '../core/append.js'
import type { Draft } from './draft.js'
import { htmlBlocks } from './html-fragment.js'
import { identifierOf } from './identifier.js'
import { dayOf } from './moments.js'
import { checkShape } from './newsml-g2-check.js'
import { echo, joined, orElse, readDateline, readText, said, statusOf } from './nitf.js'
import { collapse, type Run, textOfRun } from './pieces.js'
import type { XmlElement } from './xml.js'
import { readBlocks } from './xml-blocks.js'
import {
  at,
  attribute,
  attributeText,
  child,
  childrenOf,
  elementsOf,
  languageOfElement,
  lineOf,
  lineText,
  named,
  textsOf,
} from './xml-query.js'

/** The scheme of the roles that `wire` writes, and the time that it writes for none. */
const ownRoles = 'urn:wire-story:role:'
const noTime = '0001-01-01T00:00:00Z'

/** Whether every part is marked up, as in what `wire` writes. */
export function isComplete(item: XmlElement): boolean {
  return named(child(item, 'catalog'), 'scheme').some((scheme) => attributeText(scheme, 'uri') === ownRoles)
}

/** Whether a package says nothing of its own: it only lists the items that stand beside it. */
export function isBareList(item: XmlElement): boolean {
  return item.name === 'packageItem' && child(item, 'contentMeta') === undefined
}

/** `message` is the envelope around the item, when there is one. */
export function readItem(item: XmlElement, message: XmlElement | undefined, draft: Draft): void {
  const meta = child(item, 'itemMeta')
  const content = child(item, 'contentMeta')
  const guid = attribute(item, 'guid')
  draft.one('id', guid)
  draft.id = identifierOf(textOfRun(guid))
  const direction = attributeText(item, 'dir')
  if (direction === 'rtl' || direction === 'ltr') draft.direction = direction
  readMeta(item, meta, message, draft)
  readAgencies(item, message, draft)
  readContentMeta(content, draft)
  draft.language =
    attributeText(child(content, 'language'), 'tag') ??
    languageOfElement(item) ??
    languageOfElement(named(child(item, 'contentSet'), 'inlineXML')[0])
  draft.one('headline', orElse(lineOf(child(meta, 'title')), lineOf(at(item, 'concept', 'name'))))
  if (draft.has('headline')) echoes(meta, draft)
  readContent(child(item, 'contentSet'), draft)
  draft.notices.push(...checkShape(item))
}

function echoes(meta: XmlElement | undefined, draft: Draft): void {
  const title = child(meta, 'title')
  if (title !== undefined && lineText(title) === textOfRun(draft.fields.get('headline')![0]!))
    echo(title, 'headline', draft)
}

function readMeta(item: XmlElement, meta: XmlElement | undefined, message: XmlElement | undefined, draft: Draft): void {
  const header = child(message, 'header') ?? child(message, 'Header')
  const created = lineOf(child(meta, 'versionCreated'))
  const sent = orElse(lineOf(child(header, 'sent') ?? child(header, 'Sent')), created)
  if (textOfRun(sent) === noTime) draft.aside.push({ label: 'control', run: sent })
  else draft.one('sent', sent)
  draft.published ??= dayOf(lineText(at(item, 'contentMeta', 'contentCreated'))) ?? dayOf(textOfRun(sent))
  draft.one('embargo', lineOf(child(meta, 'embargoed')))
  const status = attribute(child(meta, 'pubStatus'), 'qcode')
  draft.one('status', status)
  draft.status = statusOf(textOfRun(status))
  for (const note of [...childrenOf(meta, 'edNote'), ...childrenOf(meta, 'ednote')]) {
    if (attributeText(note, 'role') === 'wire:version') draft.one('version', lineOf(note))
    else draft.many('notes', lineOf(note))
  }
  draft.one('version', attribute(item, 'version'))
}

function readAgencies(item: XmlElement, message: XmlElement | undefined, draft: Draft): void {
  const content = isComplete(item) ? undefined : child(item, 'contentMeta')
  const holders = [
    child(at(item, 'itemMeta'), 'provider'),
    ...childrenOf(content, 'infoSource'),
    ...childrenOf(content, 'creator'),
  ]
  for (const holder of holders)
    draft.agencyNames.push(...said(attributeText(holder, 'literal'), lineText(child(holder, 'name'))))
  const header = child(message, 'header') ?? child(message, 'Header')
  draft.agencyNames.push(...said(lineText(child(content, 'creditline')), lineText(child(header, 'sender'))))
  draft.agencyNames.push(...said(attributeText(named(child(item, 'rightsInfo'), 'copyrightHolder')[0], 'literal')))
}

function readContentMeta(content: XmlElement | undefined, draft: Draft): void {
  draft.one('urgency', lineOf(child(content, 'urgency')))
  for (const keyword of childrenOf(content, 'keyword')) draft.many('keywords', lineOf(keyword))
  draft.one('slugline', lineOf(child(content, 'slugline')))
  draft.one('category', categoryOf(childrenOf(content, 'subject')))
  readHeadlines(content, draft)
  draft.one('byline', orElse(lineOf(child(content, 'by')), creatorOf(content)))
  readDateline(child(content, 'dateline'), draft)
  draft.place = placeIn(lineText(child(content, 'dateline')), childrenOf(content, 'located'))
  for (const credit of childrenOf(content, 'creditline')) draft.many('credits', lineOf(credit))
}

/** From the first to the last of the places that stand in the dateline, as it prints them; null without one. */
function placeIn(dateline: string, located: readonly XmlElement[]): string | null {
  const names = located.map((one) => lineText(child(one, 'name'))).filter((name) => name !== '')
  const found = names.map((name) => dateline.indexOf(name)).filter((start) => start >= 0)
  if (names.length === 0 || found.length < names.length) return null
  return dateline.slice(found[0], found.at(-1)! + names.at(-1)!.length) || null
}

/** The role of a headline or description says what it is; one without is what its element says. */
function readHeadlines(content: XmlElement | undefined, draft: Draft): void {
  const decks: Run[] = []
  for (const headline of childrenOf(content, 'headline')) {
    const role = attributeText(headline, 'role') ?? ''
    if (role === 'wire:kicker') draft.one('kicker', lineOf(headline))
    else if (!draft.has('headline') && !/sub/i.test(role)) draft.one('headline', lineOf(headline))
    else if (draft.has('headline') && lineText(headline) === textOfRun(draft.fields.get('headline')![0]!))
      echo(headline, 'headline', draft)
    else decks.push(lineOf(headline))
  }
  for (const description of childrenOf(content, 'description'))
    if (!/caption/i.test(attributeText(description, 'role') ?? '')) decks.push(lineOf(description))
  draft.one('deck', joined(decks))
}

/** A literal without a code, else the code of a scheme of categories, else one of subjects. */
function categoryOf(subjects: readonly XmlElement[]): Run {
  const literal = subjects.find((one) => attribute(one, 'literal').length > 0 && attribute(one, 'qcode').length === 0)
  if (literal !== undefined) return attribute(literal, 'literal')
  const codes = subjects.map((one) => attribute(one, 'qcode'))
  const ofScheme = (scheme: RegExp) => codes.find((run) => scheme.test(textOfRun(run).split(':')[0]!))
  return ofScheme(/cat/i) ?? ofScheme(/subj|medtop/i) ?? []
}

/** A person; what has only a literal or a code is a desk or an agency. */
function creatorOf(content: XmlElement | undefined): Run {
  const person = childrenOf(content, 'creator').find(
    (one) => attributeText(one, 'literal') === null && /person/i.test(attributeText(one, 'type') ?? ''),
  )
  return lineOf(child(person, 'name'))
}

/** The first rendition that is text; another one is the same story over again. */
function readContent(set: XmlElement | undefined, draft: Draft): void {
  for (const content of elementsOf(set)) {
    if (draft.blocks.length > 0) return
    draft.one('wordCount', attribute(content, 'wordcount'))
    const direction = attributeText(content, 'dir')
    if (draft.direction === null && (direction === 'rtl' || direction === 'ltr')) draft.direction = direction
    if (content.name === 'inlineXML') readInlineXml(content, draft)
    else if (content.name === 'inlineData') readInlineData(content, draft)
  }
}

export function readInlineXml(content: XmlElement, draft: Draft): void {
  const [nitf] = named(content, 'nitf')
  const [html] = named(content, 'html')
  if (nitf !== undefined) readText(nitf, draft)
  else if (html !== undefined) readHtml(html, draft)
  else if (elementsOf(content).length > 0) readBlocks(content, draft)
}

function readHtml(html: XmlElement, draft: Draft): void {
  const title = at(html, 'head', 'title')
  if (draft.has('headline')) echo(title, 'headline', draft)
  else draft.one('headline', lineOf(title))
  readBlocks(child(html, 'body') ?? html, draft)
}

/** Text as it is, or HTML that stands in it as text. What is encoded otherwise is no text. */
export function readInlineData(content: XmlElement, draft: Draft): void {
  const type = attributeText(content, 'contenttype') ?? 'text/plain'
  if (!/^text\//i.test(type) || attributeText(content, 'encoding') !== null) return
  const run = textsOf(content).flatMap((text) => text.run)
  if (/html/i.test(type)) {
    append(
      draft.controls,
      run.map(({ start, end }) => ({ start, end })),
    )
    for (const { kind, run: block } of htmlBlocks(run)) draft.block(kind, block)
  } else draft.block('paragraph', collapse(run, true))
}
