/** NewsML 1: one `NewsItem` to a draft, as far as its first component with text goes. */
import type { Draft } from './draft.js'
import { dayOf } from './moments.js'
import { readInlineData, readInlineXml } from './newsml-g2.js'
import { orElse, readDateline, said, statusOf } from './nitf.js'
import { type Run, textOfRun } from './pieces.js'
import type { XmlElement } from './xml.js'
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
} from './xml-query.js'

export function readNewsItem(item: XmlElement, message: XmlElement, draft: Draft): void {
  const identifier = at(item, 'Identification', 'NewsIdentifier')
  const id = orElse(lineOf(child(identifier, 'PublicIdentifier')), lineOf(child(identifier, 'NewsItemId')))
  draft.one('id', id)
  draft.one('version', lineOf(child(identifier, 'RevisionId')))
  const management = child(item, 'NewsManagement')
  draft.one('urgency', attribute(child(management, 'Urgency'), 'FormalName'))
  const status = attribute(child(management, 'Status'), 'FormalName')
  draft.one('status', status)
  draft.status = statusOf(textOfRun(status))
  const sent = orElse(
    lineOf(at(message, 'NewsEnvelope', 'DateAndTime')),
    lineOf(child(management, 'ThisRevisionCreated')),
  )
  draft.one('sent', sent)
  draft.published = dayOf(lineText(child(management, 'ThisRevisionCreated'))) ?? dayOf(textOfRun(sent))
  draft.language = languageOfElement(item)
  const provider = named(item, 'Provider')[0]
  draft.agencyNames.push(
    ...said(attributeText(named(provider, 'Party')[0], 'FormalName'), lineText(child(identifier, 'ProviderId'))),
  )
  readComponents(item, draft)
}

function readComponents(item: XmlElement, draft: Draft): void {
  const lines = named(item, 'NewsLines')[0]
  draft.one('headline', lineOf(child(lines, 'HeadLine')))
  draft.one('deck', lineOf(child(lines, 'SubHeadLine')))
  draft.one('byline', lineOf(child(lines, 'ByLine')))
  draft.one('slugline', lineOf(child(lines, 'SlugLine')))
  for (const credit of childrenOf(lines, 'CreditLine')) draft.many('credits', lineOf(credit))
  readDateline(child(lines, 'DateLine'), draft)
  for (const keyword of childrenOf(lines, 'KeywordLine')) draft.many('keywords', lineOf(keyword))
  const described = named(item, 'DescriptiveMetadata')[0]
  const language = attributeText(child(described, 'Language'), 'FormalName')
  if (language !== null) draft.language = language
  for (const property of childrenOf(described, 'Property'))
    if (attributeText(property, 'FormalName') === 'Keyword') draft.many('keywords', attribute(property, 'Value'))
  draft.one('category', categoryOf(described))
  for (const content of named(item, 'ContentItem')) {
    if (draft.blocks.length > 0) return
    const data = child(content, 'DataContent')
    if (data === undefined) continue
    if (elementsOf(data).length > 0) readInlineXml(data, draft)
    else readInlineData(data, draft)
  }
}

function categoryOf(described: XmlElement | undefined): Run {
  const codes = childrenOf(described, 'SubjectCode').flatMap(elementsOf)
  const named = codes.map((code) => attribute(code, 'cat')).find((run) => run.length > 0)
  return named ?? orElse(...codes.map((code) => attribute(code, 'FormalName')))
}
