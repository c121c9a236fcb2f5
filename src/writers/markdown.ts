/**
 * Markdown with YAML front matter: what a page generator needs above, the story as printed below.
 *
 * The only HTML is one `<div dir lang>` around right-to-left text, for Markdown itself knows no direction. Sub-heads are
 * headings of the second level, the dateline is bold before the lead, the stand-first and the credits are emphasised.
 * Notes are for the desk and page text is none of the story: neither is written.
 */
import { escapeJson } from '../core/json.js'
import type { ParsedStory } from '../core/parsed.js'
import type { Story } from '../core/story.js'
import { blocksWithDateline } from './blocks.js'
import { languageTag } from './clean.js'
import { escapeHeading, escapeMarkdown } from './markdown-escape.js'
import { type FieldTable, lossesOf, type Writer } from './writer.js'

const fields: FieldTable = {
  id: 'no',
  language: 'yes',
  direction: 'yes',
  agency: 'yes',
  slugline: 'no',
  keywords: 'no',
  urgency: 'no',
  category: 'no',
  status: 'yes',
  version: 'no',
  kicker: 'body',
  headline: 'yes',
  deck: 'body',
  byline: 'body',
  dateline: 'yes',
  body: 'yes',
  notes: 'no',
  credits: 'body',
  endMark: 'yes',
  sent: 'no',
  embargo: 'yes',
  boilerplate: 'no',
  wordCount: 'no',
}

export const markdown: Writer = {
  name: 'markdown',
  fields,
  join: { before: '', between: '\n', after: '', empty: '' },
  write: (parsed) => ({ text: toMarkdown(parsed), losses: lossesOf(parsed.story, fields, 'Markdown') }),
}

/** The document, ending with one line break; empty for a story that says nothing. */
function toMarkdown(parsed: ParsedStory): string {
  const front = frontMatter(parsed.story)
  const blocks = storyBlocks(parsed)
  if (parsed.story.direction === 'rtl' && blocks.length > 0) {
    const lang = languageTag(parsed.story.language)
    blocks.unshift(lang === null ? '<div dir="rtl">' : `<div dir="rtl" lang="${lang}">`)
    blocks.push('</div>')
  }
  if (front !== '') blocks.unshift(front)
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

function frontMatter(story: Story): string {
  const dateline = story.dateline
  const iso = dateline?.date?.iso ?? null
  const lines: string[] = []
  const add = (key: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined) lines.push(`${key}: ${quoted(value)}`)
  }
  add('title', story.headline)
  if (iso !== null && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(iso)) add('date', iso)
  if (story.status !== 'usable') add('status', story.status)
  add('embargo', story.embargo?.iso ?? story.embargo?.text)
  add('dateline', dateline?.text)
  add('place', dateline?.place)
  add('source', dateline?.source)
  add('agency', story.agency)
  add('lang', story.language)
  add('dir', story.direction)
  add('endMark', story.endMark?.text)
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---`
}

/** A YAML double-quoted scalar: JSON's strings are a subset of them once line separators and marks are escaped. */
function quoted(text: string): string {
  return escapeJson(JSON.stringify(text))
}

function storyBlocks(parsed: ParsedStory): string[] {
  const story = parsed.story
  const blocks: string[] = []
  addWrapped(blocks, '**', story.kicker)
  const headline = escapeHeading(story.headline ?? '')
  if (headline !== '') blocks.push(`# ${headline}`)
  addWrapped(blocks, '*', story.deck)
  addWrapped(blocks, '', story.byline)
  addBody(blocks, parsed)
  for (const credit of story.credits) addWrapped(blocks, '*', credit)
  return blocks
}

function addBody(blocks: string[], parsed: ParsedStory): void {
  for (const block of blocksWithDateline(parsed)) {
    const dateline = wrapped('**', block.dateline)
    if (block.kind === 'subhead') blocks.push(`## ${escapeHeading(block.text)}`)
    else blocks.push(`${dateline}${dateline === '' ? '' : ' '}${escapeMarkdown(block.text)}`.trimEnd())
  }
}

function addWrapped(blocks: string[], mark: string, text: string | null): void {
  const block = wrapped(mark, text)
  if (block !== '') blocks.push(block)
}

function wrapped(mark: string, text: string | null): string {
  const escaped = text === null ? '' : escapeMarkdown(text)
  return escaped === '' ? '' : `${mark}${escaped}${mark}`
}
