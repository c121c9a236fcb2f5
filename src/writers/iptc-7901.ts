/**
 * IPTC 7901: a header line, a keyword line, text of short lines between STX and ETX, a trailer with the time. It knows
 * headline, byline and dateline only as the order of its lines, as dpa writes them: the header block ends with ` =`.
 */
import type { ParsedStory } from '../core/parsed.js'
import type { Story } from '../core/story.js'
import { asItCame } from './as-it-came.js'
import { blocksWithDateline, blockText } from './blocks.js'
import { oneLine } from './clean.js'
import { holdLines } from './hold-lines.js'
import { utcMoment } from './moments.js'
import { wrapLine } from './wrap.js'
import { type FieldTable, type Loss, lossesOf, type Writer } from './writer.js'

const fields: FieldTable = {
  id: 'yes',
  language: 'no',
  direction: 'no',
  agency: 'body',
  slugline: 'yes',
  keywords: 'yes',
  urgency: 'yes',
  category: 'yes',
  status: 'body',
  version: 'yes',
  kicker: 'body',
  headline: 'yes',
  deck: 'body',
  byline: 'yes',
  dateline: 'body',
  body: 'yes',
  notes: 'body',
  credits: 'body',
  endMark: 'body',
  sent: 'yes',
  embargo: 'body',
  boilerplate: 'no',
  wordCount: 'yes',
}

const format = 'iptc7901'
const title = 'IPTC 7901'
const lineLength = 69
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A message that was read in this format is written as it came. */
export const iptc7901: Writer = {
  name: format,
  fields,
  join: { before: '', between: '', after: '', empty: '' },
  write: (parsed) =>
    parsed.story.source.format === format
      ? asItCame(parsed.source, title)
      : { text: message(parsed), losses: [...lossesOf(parsed.story, fields, title), ...adapted(parsed.story)] },
}

function message(parsed: ParsedStory): string {
  const story = parsed.story
  const text = [...headerBlock(story), ...bodyLines(parsed), ...endLines(story)].join('\r\n')
  return `\x01${headerLine(story)}\r\n\r\n${keywordLine(story)}\r\n\x02${text}\r\n\x03${trailer(story)}\r\n\x7f\r\n\x7f\x04`
}

/** `eca0003 3 i 380 id`: source and number, priority, category, words, and what the sender likes. */
function headerLine(story: Story): string {
  const id = oneLine(story.id ?? '')
  const own = /^[A-Za-z]{1,3}[0-9]{3,4}$/.test(id)
  const number = String((story.source.index + 1) % 10_000).padStart(4, '0')
  const optional = !own && /^[\x20-\x7e]{1,50}$/.test(id) ? ` ${id}` : ''
  const words = Math.min(story.wordCount, 9999)
  return `${own ? id : sourceCode(story) + number} ${priority(story)} ${category(story) ?? 'x'} ${words}${optional}`
}

function sourceCode(story: Story): string {
  const letters = (story.agency ?? '').replace(/[^A-Za-z]/g, '').slice(0, 3)
  return letters === '' ? 'xxx' : letters.toLowerCase()
}

/** 1 to 6; 4 is the ordinary one. */
function priority(story: Story): number {
  return story.urgency === null ? 4 : Math.min(Math.max(Math.trunc(story.urgency), 1), 6)
}

function category(story: Story): string | null {
  return story.category !== null && /^[A-Za-z]{1,3}$/.test(story.category) ? story.category : null
}

/** `Harbour/strike/`, cut to the length that the format allows. */
function keywordLine(story: Story): string {
  return slug(story).slice(0, lineLength)
}

function slug(story: Story): string {
  if (story.slugline !== null || story.keywords.length === 0) return oneLine(story.slugline ?? '')
  return `${story.keywords.map(oneLine).join('/')}/`
}

/** Status, version, kicker, headline and byline, a line each; the last one carries ` =`. */
function headerBlock(story: Story): string[] {
  const lines = [...holdLines(story), story.version, story.kicker, story.headline, story.byline]
    .map((line) => oneLine(line ?? ''))
    .filter((line) => line !== '')
  const last = lines.pop()
  return last === undefined ? [] : [...lines, `${last} =`, '']
}

function bodyLines(parsed: ParsedStory): string[] {
  const lines: string[] = []
  const deck = oneLine(parsed.story.deck ?? '')
  if (deck !== '') lines.push(...wrapLine(deck, lineLength), '')
  for (const block of blocksWithDateline(parsed)) {
    const indent = block.kind === 'subhead' ? '' : '   '
    lines.push(...wrapLine(indent + blockText(block), lineLength), '')
  }
  return lines
}

function endLines(story: Story): string[] {
  const lines: string[] = []
  for (const text of [...story.credits, ...story.notes]) lines.push(...wrapLine(oneLine(text), lineLength), '')
  if (story.endMark !== null) lines.push(oneLine(story.endMark.text))
  return lines
}

/** `291626 GMT Aug 26`, or nothing: a time that nobody printed is not made up. */
function trailer(story: Story): string {
  const sent = utcMoment(story.sent?.iso)
  if (sent === null) return ''
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(sent.day)}${two(sent.hour)}${two(sent.minute)} GMT ${months[sent.month - 1]} ${two(sent.year % 100)}`
}

function adapted(story: Story): Loss[] {
  const losses: Loss[] = []
  const add = (field: Loss['field'], reason: string, instead: string) =>
    losses.push({ field, reason: `${title} ${reason}`, instead })
  if (utcMoment(story.sent?.iso) === null)
    add('sent', 'wants the time of transmission', 'none is known, none is written')
  if (category(story) === null) add('category', 'wants a category of one to three letters', 'x is written')
  if (story.urgency !== null && story.urgency > 6) add('urgency', 'ends at priority 6', '6 is written')
  const line = keywordLine(story)
  if (line !== slug(story)) add('slugline', `has ${lineLength} characters for the slug line`, 'it is cut')
  if (story.keywords.some((keyword) => !line.toLowerCase().includes(oneLine(keyword).toLowerCase())))
    losses.push({ field: 'keywords', reason: `${title} has one line for slug line and keywords` })
  return losses
}
