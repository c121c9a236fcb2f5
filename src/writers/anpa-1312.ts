/**
 * ANPA 1312 in AP's dialect: selector line, filing line, caret lines for slug, headline and byline, tabbed paragraphs,
 * and the time of transmission behind ETX.
 */
import type { ParsedStory } from '../core/parsed.js'
import type { Story } from '../core/story.js'
import { asItCame } from './as-it-came.js'
import { blocksWithDateline, blockText } from './blocks.js'
import { oneLine } from './clean.js'
import { holdLines } from './hold-lines.js'
import { utcMoment } from './moments.js'
import { type FieldTable, type Loss, lossesOf, type Writer } from './writer.js'

const fields: FieldTable = {
  id: 'no',
  language: 'no',
  direction: 'no',
  agency: 'body',
  slugline: 'yes',
  keywords: 'no',
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
  notes: 'yes',
  credits: 'body',
  endMark: 'no',
  sent: 'yes',
  embargo: 'body',
  boilerplate: 'no',
  wordCount: 'yes',
}

const format = 'anpa1312'
const title = 'ANPA 1312'
/** Flash, bulletin, urgent, regular, deferred. */
const priorities = ['f', 'b', 'u', 'r', 'd']

/** A message that was read in this format is written as it came. */
export const anpa1312: Writer = {
  name: format,
  fields,
  join: { before: '', between: '', after: '', empty: '' },
  write: (parsed) => {
    if (parsed.story.source.format === format) return asItCame(parsed.source, title)
    const text = message(parsed)
    return { text, losses: [...lossesOf(parsed.story, fields, title), ...adapted(parsed.story, text)] }
  },
}

function message(parsed: ParsedStory): string {
  const story = parsed.story
  const number = four(story.source.index + 1)
  const lines = [
    `\x16\x16\x01a${number}\x1f-----`,
    `${priority(story)} ${category(story) ?? 'a'}\x13\x11 ${keyword(story)} ${versionCode(story)}  ${filed(story)} ${four(story.wordCount)}`,
    ...caretLines(story).map((line, index) => (index === 0 ? `\x02${line}` : line)),
    ...paragraphs(parsed).map((text) => `\t   ${text}`),
    '',
    `\t   \x03${trailer(story)}`,
    '',
    '\x0c',
    '\x04',
  ]
  return lines.join('\r\n')
}

function four(n: number): string {
  return String(Math.min(n, 9999)).padStart(4, '0')
}

function priority(story: Story): string {
  return priorities[Math.min(Math.max(Math.trunc(story.urgency ?? 4), 1), 5) - 1]!
}

function category(story: Story): string | null {
  return story.category !== null && /^[A-Za-z]$/.test(story.category) ? story.category.toLowerCase() : null
}

/** The slug as one word of at most 24 characters. */
function keyword(story: Story): string {
  const word = slug(story).replace(/ /g, '').slice(0, 24)
  return word === '' ? '-' : word
}

function slug(story: Story): string {
  return plain(story.slugline ?? story.keywords.join('-'))
}

function versionCode(story: Story): string {
  return plain(story.version ?? '').replace(/ /g, '')
}

/** MM-DD of the transmission, else of the dateline, else zeros. */
function filed(story: Story): string {
  const sent = utcMoment(story.sent?.iso)
  const date = story.dateline?.date
  const month = sent?.month ?? date?.month ?? 0
  const day = sent?.day ?? date?.day ?? 0
  const known = month > 0 && day > 0 && (sent !== null || date?.calendar === 'gregory')
  return known ? `${two(month)}-${two(day)}` : '00-00'
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** `^slug, version,words<`, then headline, further header lines, notes, and the byline with its `=`. */
function caretLines(story: Story): string[] {
  const version = plain(story.version ?? '')
  const first = `${slug(story) || '-'}${version === '' ? '' : `, ${version}`},${Math.min(story.wordCount, 9999)}`
  const head = [story.headline, story.kicker, story.deck]
  const more = [...head, ...holdLines(story), ...story.notes]
  const lines = [first, ...more.map((line) => plain(line ?? ''))].filter((line) => line !== '')
  const byline = plain(story.byline ?? '')
  return [...lines.map((line) => `^${line}<`), ...(byline === '' ? [] : [`^${byline}=`])]
}

function paragraphs(parsed: ParsedStory): string[] {
  const blocks = blocksWithDateline(parsed)
  const lines = blocks.map((block) => {
    const dateline = plain(block.dateline).replace(/ ?-{1,2}$/, ' _')
    return blockText({ ...block, dateline, text: plain(block.text) })
  })
  return [...lines, ...parsed.story.credits.map(plain)]
}

/** `AP-WF-08-29-26 1626GMT<`, or nothing: a time that nobody printed is not made up. */
function trailer(story: Story): string {
  const sent = utcMoment(story.sent?.iso)
  if (sent === null) return ''
  const agency = (story.agency ?? '').replace(/[^A-Za-z]/g, '').toUpperCase() || 'XX'
  const day = `${two(sent.month)}-${two(sent.day)}-${two(sent.year % 100)}`
  return `${agency}-WF-${day} ${two(sent.hour)}${two(sent.minute)}GMT<`
}

/** One line in the format's typography: ``` `` ''``` for quotation marks, ` _ ` for a dash, no line mark inside. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[“„]/g, '``')
    .replace(/”/g, "''")
    .replace(/‘/g, '`')
    .replace(/’/g, "'")
    .replace(/ [—–] /g, ' _ ')
    .replace(/[—–]/g, '-')
    .replace(/</g, '(')
    .replace(/\^/g, '*')
}

function adapted(story: Story, text: string): Loss[] {
  const losses: Loss[] = []
  const add = (field: Loss['field'], reason: string, instead: string) =>
    losses.push({ field, reason: `${title} ${reason}`, instead })
  if (utcMoment(story.sent?.iso) === null)
    add('sent', 'wants the time of transmission', 'none is known, none is written')
  if (category(story) === null) add('category', 'wants a category of one letter', 'a is written')
  if (slug(story) === '') add('slugline', 'wants a keyword', '- is written')
  if (filed(story) === '00-00') add('dateline', 'wants month and day of filing', '00-00 is written')
  if (story.urgency !== null && story.urgency > 5) add('urgency', 'has five priorities', 'd is written')
  if (/[^\0-\x7f]/.test(text)) add('body', 'is a format of ASCII', 'the other characters are written in UTF-8')
  return losses
}
