/**
 * Plain wire copy: the parts as the agency prints them, in the order in which they are printed, a blank line between
 * them. Page text is left behind, hard-wrapped paragraphs are lines: read again, it is the same story.
 */
import type { ParsedStory } from '../core/parsed.js'
import type { Story } from '../core/story.js'
import { blocksWithDateline, blockText } from './blocks.js'
import { oneLine } from './clean.js'
import { type FieldName, type FieldTable, lossesOf, type Writer } from './writer.js'

const fields: FieldTable = {
  id: 'no',
  language: 'no',
  direction: 'no',
  agency: 'no',
  slugline: 'yes',
  keywords: 'no',
  urgency: 'no',
  category: 'no',
  status: 'no',
  version: 'no',
  kicker: 'yes',
  headline: 'yes',
  deck: 'yes',
  byline: 'yes',
  dateline: 'yes',
  body: 'yes',
  notes: 'yes',
  credits: 'yes',
  endMark: 'yes',
  sent: 'yes',
  embargo: 'yes',
  boilerplate: 'no',
  wordCount: 'no',
}

export const text: Writer = {
  name: 'text',
  fields,
  join: { before: '', between: '\n\n', after: '', empty: '' },
  write: (parsed) => {
    const text = copy(parsed)
    return {
      text,
      losses: lossesOf(parsed.story, fields, 'plain text').filter(({ field }) => !isSaid(parsed, field, text)),
    }
  },
}

/** Language and agency are seen from the words; a version or a category is often printed with the headline. */
function isSaid(parsed: ParsedStory, field: FieldName, text: string): boolean {
  if (field === 'language' || field === 'agency') return true
  const value = parsed.story[field]
  return typeof value === 'string' && text.includes(value)
}

function copy(parsed: ParsedStory): string {
  const story = parsed.story
  const head = [story.embargo?.text ?? null, story.slugline, story.kicker, story.headline, story.deck, story.byline]
  const body = blocksWithDateline(parsed).map(blockText)
  const lines = [...head, ...body, ...story.credits, ...story.notes, ...endLines(story), story.sent?.text ?? null]
    .map((line) => oneLine(line ?? ''))
    .filter((line) => line !== '')
  return lines.length === 0 ? '' : `${lines.join('\n\n')}\n`
}

/** The mark, and below it the codes that do not stand on its line. */
function endLines(story: Story): string[] {
  if (story.endMark === null) return []
  const { text: mark, codes } = story.endMark
  return [mark, ...codes.filter((code) => !mark.includes(code))]
}
