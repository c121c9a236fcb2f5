/**
 * NITF 3.6, valid by the official schema. Its `meta` elements carry what newsrooms put there: category and version. The
 * generator is named, so that the reader knows that every part is marked up.
 */
import type { ParsedStory } from '../core/parsed.js'
import type { Dateline, Located, Story } from '../core/story.js'
import { bodyBlocks } from './blocks.js'
import { fieldLine, languageTag, oneLine } from './clean.js'
import { agencyName, storyUri } from './identity.js'
import { basicMoment, completeDay, incompleteTimes } from './moments.js'
import { type FieldTable, lossesOf, type Writer } from './writer.js'
import { type Element, element, inline, textElement, xmlDocument } from './xml.js'

const fields: FieldTable = {
  id: 'yes',
  language: 'yes',
  direction: 'no',
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

const namespace = 'http://iptc.org/std/NITF/2006-10-18/'

export const nitf: Writer = {
  name: 'nitf',
  fields,
  join: null,
  write: (parsed) => ({
    text: xmlDocument(toNitf(parsed)),
    losses: [...lossesOf(parsed.story, fields, 'NITF 3.6'), ...incompleteTimes(parsed.story, 'NITF 3.6')],
  }),
}

function toNitf(parsed: ParsedStory): Element {
  const story = parsed.story
  const lang = languageTag(story.language)
  const attributes = {
    xmlns: namespace,
    version: '-//IPTC//DTD NITF 3.6//EN',
    'change.date': 'September 11, 2009',
    'change.time': '12:26',
    uno: storyUri(parsed),
    baselang: lang,
  }
  return element('nitf', attributes, [
    head(story),
    element('body', { 'xml:lang': lang }, [bodyHead(story), bodyContent(parsed), bodyEnd(story)]),
  ])
}

function head(story: Story): Element {
  return element('head', {}, [
    textElement('title', fieldLine(story.headline)),
    meta('generator', 'wire-story'),
    meta('anpa-category', story.category),
    meta('anpa-version', story.version),
    meta('anpa-wordcount', story.wordCount > 0 ? String(story.wordCount) : null),
    docdata(story),
  ])
}

function meta(name: string, content: string | null): Element | null {
  return content === null ? null : element('meta', { name, content })
}

function docdata(story: Story): Element {
  const sent = basicMoment(story.sent?.iso)
  const embargo = basicMoment(story.embargo?.iso)
  const keywords = story.keywords.map((key) => element('keyword', { key }))
  return element('docdata', { 'management-status': managementStatus(story, embargo) }, [
    story.id === null && story.agency === null
      ? null
      : element('doc-id', { regsrc: story.agency, 'id-string': story.id }),
    story.urgency === null ? null : element('urgency', { 'ed-urg': story.urgency }),
    sent === null ? null : element('date.issue', { norm: sent }),
    embargo === null ? null : element('date.release', { norm: embargo }),
    ...story.notes.map((info) => element('ed-msg', { 'msg-type': 'note', info })),
    story.slugline === null ? null : element('du-key', { key: story.slugline }),
    keywords.length === 0 ? null : element('key-list', {}, keywords),
  ])
}

function managementStatus(story: Story, embargo: string | null): string {
  return story.status === 'usable' && embargo !== null ? 'embargoed' : story.status
}

function bodyHead(story: Story): Element {
  const headline = fieldLine(story.headline)
  const kicker = textElement('hl2', fieldLine(story.kicker), { class: 'kicker' })
  const deck = fieldLine(story.deck)
  return element('body.head', {}, [
    headline === '' && kicker === null ? null : element('hedline', {}, [element('hl1', {}, [headline]), kicker]),
    textElement('byline', fieldLine(story.byline)),
    textElement('distributor', fieldLine(agencyName(story))),
    story.dateline === null ? null : inline('dateline', {}, datelineParts(story.dateline)),
    deck === '' ? null : element('abstract', {}, [element('p', {}, [deck])]),
  ])
}

function bodyContent(parsed: ParsedStory): Element | null {
  const blocks = bodyBlocks(parsed)
  const lead = blocks.find((block) => block.kind === 'paragraph')
  const elements = blocks.map((block) =>
    block.kind === 'subhead'
      ? element('hl2', {}, [block.text])
      : element('p', { lede: block === lead ? 'true' : null }, [block.text]),
  )
  return elements.length === 0 ? null : element('body.content', {}, elements)
}

/** The one tagline holds every credit, a break between them. */
function bodyEnd(story: Story): Element | null {
  const credits = story.credits.map(oneLine).filter((credit) => credit !== '')
  if (credits.length === 0) return null
  const parts = credits.flatMap((credit, index) => (index === 0 ? [credit] : [element('br', {}), credit]))
  return element('body.end', {}, [inline('tagline', { type: 'std' }, parts)])
}

/** The printed dateline, character for character, its places and its date marked up where they stand in it. */
function datelineParts(dateline: Dateline): (Element | string)[] {
  const text = oneLine(dateline.text)
  const parts: (Element | string)[] = []
  let at = 0
  for (const { start, end, mark } of found(text, dateline)) {
    if (start > at) parts.push(text.slice(at, start))
    parts.push(mark(text.slice(start, end)))
    at = end
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}

interface Piece {
  start: number
  end: number
  mark(text: string): Element
}

/** Where places and date stand, in order and without overlap. */
function found(text: string, dateline: Dateline): Piece[] {
  const places: Located[] =
    dateline.located.length > 0 || dateline.place === null
      ? dateline.located
      : [{ name: dateline.place, country: null, timeZone: null }]
  const pieces: Piece[] = []
  const add = (printed: string, mark: (text: string) => Element) => {
    const start = printed === '' ? -1 : text.indexOf(printed)
    const end = start + printed.length
    if (start >= 0 && pieces.every((piece) => end <= piece.start || start >= piece.end))
      pieces.push({ start, end, mark })
  }
  for (const place of places) add(oneLine(place.name), (name) => location(name, place.country))
  const norm = completeDay(dateline)?.replaceAll('-', '') ?? null
  if (dateline.date !== null) add(oneLine(dateline.date.text), (date) => element('story.date', { norm }, [date]))
  return pieces.sort((a, b) => a.start - b.start)
}

function location(name: string, country: string | null): Element {
  const code = country === null ? {} : { 'location-code': country, 'code-source': 'iso3166-1a2' }
  return inline('location', code, [element('city', {}, [name])])
}
