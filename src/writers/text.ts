/**
 * Plain wire copy. A story that came as such keeps the layout of its agency (see `text-layout.ts`); one that came in
 * another format gets its parts in the order in which the wire prints them, a blank line between them.
 */
import type { ParsedStory } from '../core/parsed.js'
import type { Story } from '../core/story.js'
import { blocksWithDateline, blockText } from './blocks.js'
import { oneLine } from './clean.js'
import { holdLines } from './hold-lines.js'
import { laidOut } from './text-layout.js'
import { type FieldName, type FieldTable, type Loss, lossesOf, type Writer } from './writer.js'

const fields: FieldTable = {
  id: 'no',
  language: 'no',
  direction: 'no',
  agency: 'no',
  slugline: 'yes',
  keywords: 'no',
  urgency: 'no',
  category: 'no',
  status: 'yes',
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
    const text = isPlain(parsed) ? laidOut(parsed) : composed(parsed)
    const losses = lossesOf(parsed.story, fields, 'plain text').filter(({ field }) => !isSaid(parsed, field, text))
    return { text, losses: [...losses, ...lostYear(parsed.story)] }
  },
}

/** A year that was read beside the story's own words goes with what it was read from. */
function lostYear(story: Story): Loss[] {
  const from = story.dateline?.date?.yearFrom ?? 'dateline'
  if (from === 'dateline' || from === 'stamp') return []
  return [{ field: 'dateline', reason: 'plain text has no year but the printed one' }]
}

/** Language and agency are seen from the words; a version or a category is often printed with the headline. */
function isSaid(parsed: ParsedStory, field: FieldName, text: string): boolean {
  if (field === 'language' || field === 'agency') return true
  const value = parsed.story[field]
  return typeof value === 'string' && text.includes(value)
}

/** Formats whose text is the story's, with nothing of the format in it. */
function isPlain(parsed: ParsedStory): boolean {
  return parsed.story.source.format === 'text' || parsed.story.source.format === 'jsonl'
}

function composed(parsed: ParsedStory): string {
  const story = parsed.story
  const head = [...holdLines(story), story.slugline, story.kicker, story.headline, story.deck, story.byline]
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
