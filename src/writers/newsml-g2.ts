/**
 * NewsML-G2 2.35: one news item, valid by the official schema. The text is inline XHTML. Kicker and version have no
 * property of their own: they carry a role of a scheme that the item's own catalog declares.
 */
import type { ParsedStory } from '../core/parsed.js'
import type { Story } from '../core/story.js'
import { bodyBlocks } from './blocks.js'
import { fieldLine, languageTag } from './clean.js'
import { agencyName, storyUri } from './identity.js'
import { completeDay, incompleteTimes, rfc3339 } from './moments.js'
import { type FieldTable, type Loss, lossesOf, type Writer } from './writer.js'
import { type Element, element, textElement, xmlDocument } from './xml.js'

const fields: FieldTable = {
  id: 'yes',
  language: 'yes',
  direction: 'yes',
  agency: 'yes',
  slugline: 'yes',
  keywords: 'yes',
  urgency: 'yes',
  category: 'yes',
  status: 'yes',
  version: 'yes',
  kicker: 'yes',
  headline: 'yes',
  deck: 'yes',
  byline: 'yes',
  dateline: 'yes',
  body: 'yes',
  notes: 'yes',
  credits: 'yes',
  endMark: 'no',
  sent: 'yes',
  embargo: 'yes',
  boilerplate: 'no',
  wordCount: 'yes',
}

const catalog = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_30.xml'
const roles = 'urn:wire-story:role:'
/** The format requires a time of the version. This one says plainly that there is none. */
const noTime = '0001-01-01T00:00:00Z'

export const newsmlG2: Writer = {
  name: 'newsml-g2',
  fields,
  join: null,
  write: (parsed) => ({
    text: xmlDocument(toItem(parsed)),
    losses: [...lossesOf(parsed.story, fields, 'NewsML-G2 2.35'), ...missingTimes(parsed.story)],
  }),
}

function toItem(parsed: ParsedStory): Element {
  const story = parsed.story
  const attributes = {
    xmlns: 'http://iptc.org/std/nar/2006-10-01/',
    guid: storyUri(parsed),
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    'xml:lang': languageTag(story.language),
    dir: story.direction,
  }
  return element('newsItem', attributes, [
    element('catalogRef', { href: catalog }),
    element('catalog', {}, [element('scheme', { alias: 'wire', uri: roles })]),
    itemMeta(story),
    contentMeta(story),
    contentSet(parsed),
  ])
}

function itemMeta(story: Story): Element {
  const name = fieldLine(agencyName(story))
  return element('itemMeta', {}, [
    element('itemClass', { qcode: 'ninat:text' }),
    element('provider', { literal: fieldLine(story.agency) || 'unknown' }, [textElement('name', name)]),
    textElement('versionCreated', rfc3339(story.sent?.iso, true) ?? noTime),
    textElement('embargoed', rfc3339(story.embargo?.iso)),
    element('pubStatus', { qcode: `stat:${story.status}` }),
    ...story.notes.map((note) => textElement('edNote', fieldLine(note))),
    textElement('edNote', fieldLine(story.version), { role: 'wire:version' }),
  ])
}

function contentMeta(story: Story): Element {
  const tag = languageTag(story.language)
  return element('contentMeta', {}, [
    ...administrative(story),
    tag === null ? null : element('language', { tag }),
    ...story.keywords.map((keyword) => textElement('keyword', fieldLine(keyword))),
    story.category === null ? null : element('subject', { type: 'cpnat:abstract', literal: fieldLine(story.category) }),
    textElement('slugline', fieldLine(story.slugline)),
    textElement('headline', fieldLine(story.headline)),
    textElement('headline', fieldLine(story.kicker), { role: 'wire:kicker' }),
    textElement('dateline', fieldLine(story.dateline?.text ?? null)),
    textElement('by', fieldLine(story.byline)),
    ...story.credits.map((credit) => textElement('creditline', fieldLine(credit))),
    textElement('description', fieldLine(story.deck), { role: 'wire:deck' }),
  ])
}

/** What the schema wants in this order, before all that describes the text. */
function administrative(story: Story): (Element | null)[] {
  const { dateline, urgency } = story
  const located = dateline?.located ?? []
  const source = fieldLine(dateline?.source ?? null)
  return [
    urgency !== null && urgency >= 1 && urgency <= 9 ? element('urgency', {}, [String(Math.trunc(urgency))]) : null,
    textElement('contentCreated', completeDay(dateline)),
    ...located.map((place) =>
      element('located', {}, [textElement('name', fieldLine(place.name)), country(place.country)]),
    ),
    located.length === 0 && dateline?.place
      ? element('located', {}, [textElement('name', fieldLine(dateline.place))])
      : null,
    source === '' ? null : element('infoSource', {}, [textElement('name', source)]),
  ]
}

function country(code: string | null): Element | null {
  return code === null ? null : element('broader', { type: 'cpnat:geoArea', literal: fieldLine(code) })
}

function contentSet(parsed: ParsedStory): Element {
  const story = parsed.story
  const blocks = bodyBlocks(parsed).map((block) => element(block.kind === 'subhead' ? 'h2' : 'p', {}, [block.text]))
  const lang = languageTag(story.language)
  const html = element(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', lang, 'xml:lang': lang, dir: story.direction },
    [element('head', {}, [element('title', {}, [fieldLine(story.headline)])]), element('body', {}, blocks)],
  )
  const wordcount = story.wordCount > 0 ? story.wordCount : null
  return element('contentSet', {}, [
    element('inlineXML', { contenttype: 'application/xhtml+xml', wordcount, 'xml:lang': lang, dir: story.direction }, [
      html,
    ]),
  ])
}

function missingTimes(story: Story): Loss[] {
  const losses: Loss[] = []
  if (rfc3339(story.sent?.iso, true) === null) {
    const reason = 'NewsML-G2 2.35 requires the time of a version and the story has none'
    losses.push({ field: 'sent', reason, instead: `${noTime} is written` })
  }
  return [...losses, ...incompleteTimes(story, 'NewsML-G2 2.35', ['embargo'])]
}
