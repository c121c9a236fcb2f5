/** The `wire-story/1` record as every command writes it. */
import type { ParsedStory } from './parsed.js'
import type { Story } from './story.js'

/**
 * The record of a parsed story, its keys in the order of {@link Story} however the reader built it; `spans` and
 * `derived` stand last and only when `spans` is true. The parts are shared with `parsed`, not copied.
 */
export function toStory(parsed: ParsedStory, spans: boolean): Story {
  const s = parsed.story
  const story: Story = {
    schema: 'wire-story/1',
    id: s.id,
    source: s.source,
    language: s.language,
    direction: s.direction,
    agency: s.agency,
    slugline: s.slugline,
    keywords: s.keywords,
    urgency: s.urgency,
    category: s.category,
    status: s.status,
    version: s.version,
    kicker: s.kicker,
    headline: s.headline,
    deck: s.deck,
    byline: s.byline,
    dateline: s.dateline,
    body: s.body,
    notes: s.notes,
    credits: s.credits,
    endMark: s.endMark,
    sent: s.sent,
    embargo: s.embargo,
    boilerplate: s.boilerplate,
    wordCount: s.wordCount,
  }
  if (spans) {
    story.spans = parsed.spans()
    story.derived = [...parsed.derived]
  }
  return story
}
