/** schema.org NewsArticle as JSON-LD: one object a line. */
import { escapeJson } from '../core/json.js'
import type { ParsedStory } from '../core/parsed.js'
import type { Dateline, Story } from '../core/story.js'
import { blockText, bodyBlocks } from './blocks.js'
import { languageTag } from './clean.js'
import { embargoLine } from './hold-lines.js'
import { agencyName, bylineName } from './identity.js'
import { completeDay, rfc3339 } from './moments.js'
import { type FieldTable, type Loss, lossesOf, type Writer } from './writer.js'

const fields: FieldTable = {
  id: 'yes',
  language: 'yes',
  direction: 'no',
  agency: 'yes',
  slugline: 'yes',
  keywords: 'yes',
  urgency: 'no',
  category: 'yes',
  status: 'yes',
  version: 'yes',
  kicker: 'yes',
  headline: 'yes',
  deck: 'yes',
  byline: 'yes',
  dateline: 'yes',
  body: 'yes',
  notes: 'no',
  credits: 'yes',
  endMark: 'no',
  sent: 'yes',
  embargo: 'yes',
  boilerplate: 'no',
  wordCount: 'yes',
}

export const schemaOrg: Writer = {
  name: 'schema-org',
  fields,
  join: { before: '', between: '', after: '', empty: '' },
  write: (parsed) => ({
    text: `${escapeJson(JSON.stringify(newsArticle(parsed)))}\n`,
    losses: [...lossesOf(parsed.story, fields, 'schema.org NewsArticle'), ...incompleteTimes(parsed.story)],
  }),
}

/** The NewsArticle; a property without a value is not there. */
export function newsArticle(parsed: ParsedStory): Record<string, unknown> {
  const story = parsed.story
  const body = bodyBlocks(parsed).map(blockText)
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: story.id,
    inLanguage: languageTag(story.language),
    headline: story.headline,
    alternativeHeadline: story.kicker,
    alternateName: story.slugline,
    description: story.deck,
    author: author(story),
    dateline: story.dateline?.text,
    locationCreated: places(story.dateline),
    dateCreated: completeDay(story.dateline),
    datePublished: rfc3339(story.sent?.iso, true),
    sourceOrganization: organization(story.dateline?.source ?? null),
    publisher: organization(agencyName(story), story.agency),
    articleSection: story.category,
    keywords: story.keywords.length === 0 ? null : story.keywords,
    version: story.version,
    creativeWorkStatus: story.status === 'usable' ? null : story.status,
    conditionsOfAccess: story.embargo === null ? null : embargoLine(story.embargo),
    creditText: story.credits.length === 0 ? null : story.credits.join('\n'),
    wordCount: story.wordCount === 0 ? null : story.wordCount,
    articleBody: body.length === 0 ? null : body.join('\n\n'),
  }
  return present(article)
}

/** Whether a byline is a person's, a desk's or an agency's, the story does not say; the property asks for a person. */
function author(story: Story): unknown {
  return story.byline === null ? null : { '@type': 'Person', name: bylineName(story.byline, story.language) }
}

function places(dateline: Dateline | null): unknown {
  if (dateline === null) return null
  const located = dateline.located.map((place) =>
    present({
      '@type': 'Place',
      name: place.name,
      address: place.country === null ? null : { '@type': 'PostalAddress', addressCountry: place.country },
    }),
  )
  if (located.length > 1) return located
  return located[0] ?? (dateline.place === null ? null : { '@type': 'Place', name: dateline.place })
}

function organization(name: string | null, identifier: string | null = null): unknown {
  return name === null ? null : present({ '@type': 'NewsMediaOrganization', identifier, name })
}

function present(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined))
}

function incompleteTimes(story: Story): Loss[] {
  const losses: Loss[] = []
  if (story.sent !== null && rfc3339(story.sent.iso, true) === null)
    losses.push({ field: 'sent', reason: 'schema.org wants a whole date and time of transmission' })
  return losses
}
