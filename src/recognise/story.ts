/** From marks to the record's values. */
import type { Mark } from '../core/parsed.js'
import type { Dateline, EndMark, Label, Moment, Story, StorySource } from '../core/story.js'
import type { Language } from '../languages/language.js'
import type { Advisories } from './advisory.js'
import { countWords, joinLines } from './body.js'

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

/** The record; values that have marks are read from them, so that nothing is said that no mark shows. */
export function compose(text: string, marks: readonly Mark[], known: Known): Story {
  const texts = new Map<Label, string[]>()
  const body: string[] = []
  for (const { label, start, end } of marks) {
    const printed = joinLines(text, start, end)
    if (label === 'paragraph' || label === 'subhead') body.push(printed)
    else if (texts.has(label)) texts.get(label)!.push(printed)
    else texts.set(label, [printed])
  }
  const all = (label: Label) => texts.get(label) ?? []
  const one = (label: Label) => texts.get(label)?.join(' ') ?? null
  return {
    schema: 'wire-story/1',
    id: known.id,
    source: known.source,
    language: known.language?.tag ?? null,
    direction: known.language?.direction ?? null,
    agency: known.agency,
    slugline: one('slugline'),
    keywords: all('keywords'),
    urgency: known.advisories.urgency,
    category: known.advisories.category,
    status: known.advisories.status ?? 'usable',
    version: known.advisories.version,
    kicker: one('kicker'),
    headline: one('headline'),
    deck: one('deck'),
    byline: one('byline'),
    dateline: known.dateline,
    body,
    notes: all('notes'),
    credits: all('credits'),
    endMark: known.endMark,
    sent: known.sent,
    embargo: known.advisories.embargo,
    boilerplate: all('boilerplate'),
    wordCount: bodyWords(body, known.language?.tag ?? null),
  }
}

/** Blank-separated words of a body; in Chinese and Japanese, characters. `language` is a BCP 47 tag. */
export function bodyWords(body: readonly string[], language: string | null): number {
  const primary = language?.split('-')[0]?.toLowerCase()
  const count = primary === 'zh' || primary === 'ja' ? countCharacters : countWords
  return body.reduce((sum, paragraph) => sum + count(paragraph), 0)
}

/** Characters that are no blanks. */
function countCharacters(text: string): number {
  let count = 0
  for (const character of text) if (character.trim() !== '') count++
  return count
}
