/** From marks to the record's values. */
import type { Mark } from '../core/parsed.js'
import type { Dateline, EndMark, Moment, Story, StorySource } from '../core/story.js'
import type { Language } from '../languages/language.js'
import type { Advisories } from './advisory.js'
import { joinLines } from './body.js'
import { bodyWords, countsCharacters, markedWords } from './count.js'
import { Breaks } from './lines.js'

/** What the marks alone do not say. */
export interface Known {
  id: string | null
  source: StorySource
  language: Language | null
  agency: string | null
  dateline: Dateline | null
  endMark: EndMark | null
  sent: Moment | null
  advisories: Advisories
}

/**
 * The record; values that have marks are read from them, so that nothing is said that no mark shows. The marks are in
 * order.
 */
export function compose(text: string, marks: readonly Mark[], known: Known): Story {
  const { advisories, language } = known
  const parts = new Parts(text)
  for (const mark of marks) parts.add(mark)
  const tag = language?.tag ?? null
  return {
    schema: 'wire-story/1',
    id: known.id,
    source: known.source,
    language: tag,
    direction: language?.direction ?? null,
    agency: known.agency,
    slugline: parts.slugline,
    keywords: parts.keywords,
    urgency: advisories.urgency,
    category: advisories.category,
    status: advisories.status ?? 'usable',
    version: advisories.version,
    kicker: parts.kicker,
    headline: parts.headline,
    deck: parts.deck,
    byline: parts.byline,
    dateline: known.dateline,
    body: parts.body,
    notes: parts.notes,
    credits: parts.credits,
    endMark: known.endMark,
    sent: known.sent,
    embargo: advisories.embargo,
    boilerplate: parts.boilerplate,
    wordCount: countsCharacters(tag) ? bodyWords(parts.body, tag) : markedWords(text, marks),
  }
}

/** The values that are printed, as their marks are added in order. */
class Parts {
  slugline: string | null = null
  kicker: string | null = null
  headline: string | null = null
  deck: string | null = null
  byline: string | null = null
  readonly keywords: string[] = []
  readonly body: string[] = []
  readonly notes: string[] = []
  readonly credits: string[] = []
  readonly boilerplate: string[] = []
  readonly #text: string
  readonly #breaks: Breaks

  constructor(text: string) {
    this.#text = text
    this.#breaks = new Breaks(text)
  }

  add({ label, start, end }: Mark): void {
    switch (label) {
      case 'paragraph':
      case 'subhead':
        this.body.push(this.#printed(start, end))
        break
      case 'keywords':
      case 'notes':
      case 'credits':
      case 'boilerplate':
        this[label].push(this.#printed(start, end))
        break
      case 'slugline':
      case 'kicker':
      case 'headline':
      case 'deck':
      case 'byline': {
        const before = this[label]
        const printed = this.#printed(start, end)
        this[label] = before === null ? printed : `${before} ${printed}`
      }
    }
  }

  #printed(start: number, end: number): string {
    const at = this.#breaks.next(start)
    return at < 0 || at >= end ? this.#text.slice(start, end) : joinLines(this.#text, start, end)
  }
}
