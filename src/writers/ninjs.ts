/**
 * ninjs 3.1, IPTC's news in JSON: one object a line, valid by the official schema. It has no dateline: that opens the
 * body, which is HTML of `p` and `h2`, and the credits close it.
 */
import { escapeJson } from '../core/json.js'
import type { ParsedStory } from '../core/parsed.js'
import type { Story } from '../core/story.js'
import { type Block, blocksWithDateline, blockText } from './blocks.js'
import { languageTag, oneLine } from './clean.js'
import { agencyName, isUri, storyUri } from './identity.js'
import { incompleteTimes, rfc3339 } from './moments.js'
import { type FieldTable, lossesOf, type Writer } from './writer.js'
import { escapeText } from './xml.js'

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
  dateline: 'body',
  body: 'yes',
  notes: 'yes',
  credits: 'body',
  endMark: 'no',
  sent: 'yes',
  embargo: 'yes',
  boilerplate: 'no',
  wordCount: 'yes',
}

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'

export const ninjs: Writer = {
  name: 'ninjs',
  fields,
  join: { before: '', between: '', after: '', empty: '' },
  write: (parsed) => ({
    text: `${escapeJson(JSON.stringify(toNinjs(parsed)))}\n`,
    losses: [...lossesOf(parsed.story, fields, 'ninjs 3.1'), ...incompleteTimes(parsed.story, 'ninjs 3.1')],
  }),
}

function toNinjs(parsed: ParsedStory): Record<string, unknown> {
  const story = parsed.story
  const item = {
    uri: storyUri(parsed),
    standard: { name: 'ninjs', version: '3.1', schema },
    type: 'text',
    representationType: 'full',
    profile: 'wire-story',
    version: story.version,
    versionCreated: rfc3339(story.sent?.iso),
    embargoedUntil: rfc3339(story.embargo?.iso),
    pubStatus: story.status,
    urgency: story.urgency !== null && story.urgency >= 1 && story.urgency <= 9 ? Math.trunc(story.urgency) : null,
    edNote: story.notes.length === 0 ? null : story.notes.join('\n'),
    language: languageTag(story.language),
    headlines: headlines(story),
    descriptions: story.deck === null ? [] : [{ role: 'deck', value: story.deck }],
    by: story.byline,
    slugline: story.slugline,
    located: story.dateline?.place,
    places: places(story),
    subjects: subjects(story),
    infoSources: infoSources(story),
    altIds: story.id === null || isUri(oneLine(story.id)) ? [] : [{ role: 'source', value: story.id }],
    bodies: body(parsed),
  }
  return Object.fromEntries(Object.entries(item).filter(([, value]) => isPresent(value)))
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined && (!Array.isArray(value) || value.length > 0)
}

function headlines(story: Story): unknown[] {
  const list: unknown[] = []
  if (story.headline !== null) list.push({ role: 'headline', value: story.headline })
  if (story.kicker !== null) list.push({ role: 'kicker', value: story.kicker })
  return list
}

/** The places of the dateline; a country is a place of its own, by its code. */
function places(story: Story): unknown[] {
  return (story.dateline?.located ?? []).flatMap((place) => {
    const named = { name: place.name, rel: 'dateline' }
    return place.country === null ? [named] : [named, { literal: place.country, rel: 'country' }]
  })
}

function subjects(story: Story): unknown[] {
  const list: unknown[] = story.keywords.map((name) => ({ name, rel: 'keyword' }))
  if (story.category !== null) list.push({ literal: story.category, rel: 'category' })
  return list
}

function infoSources(story: Story): unknown[] {
  const list: unknown[] = []
  const name = agencyName(story)
  if (name !== null) list.push({ name, role: 'provider', literal: story.agency })
  if (story.dateline?.source) list.push({ name: story.dateline.source, role: 'dateline' })
  return list
}

function body(parsed: ParsedStory): unknown[] {
  const credits: Block[] = parsed.story.credits.map((text) => ({
    kind: 'paragraph',
    dateline: '',
    text: oneLine(text),
  }))
  const byline = oneLine(parsed.story.byline ?? '')
  const value = [...blocksWithDateline(parsed), ...credits].map((block) => markUp(block, byline)).join('\n')
  if (value === '') return []
  const count = parsed.story.wordCount > 0 ? { wordCount: parsed.story.wordCount } : {}
  return [{ role: 'main', contentType: 'text/html', ...count, value }]
}

/** A dateline that no mark closes is a paragraph of its own, as it was a line: before the lead nothing would part them. */
function markUp(block: Block, byline: string): string {
  const tag = block.kind === 'subhead' ? 'h2' : 'p'
  const parts = isOpen(block.dateline, byline) ? [block.dateline, block.text] : [blockText(block)]
  return parts
    .filter((text) => text !== '')
    .map((text) => `<${tag}>${escapeText(text)}</${tag}>`)
    .join('\n')
}

/** Chinese, Japanese and Korean close a dateline with a word. A name at its end would be a byline of its own. */
function isOpen(dateline: string, byline: string): boolean {
  if (byline !== '' && dateline.endsWith(byline)) return false
  return /[\p{L}\p{M}\p{N}]$/u.test(dateline) && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]$/u.test(dateline)
}
