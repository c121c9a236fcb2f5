/** What a writer is: a parsed story in, text out, and an honest list of what the format could not carry. */
import type { ParsedStory } from '../core/parsed.js'
import type { Story, StoryError } from '../core/story.js'

/** The keys of a story that a format may carry or lose; `schema` and `source` are about the record and not the story. */
export type FieldName = Exclude<keyof Story, 'schema' | 'source' | 'spans' | 'derived'>

/** `yes`: a place of its own. `body`: only as part of the text. `no`: lost. */
export type Carries = 'yes' | 'body' | 'no'

export type FieldTable = Readonly<Record<FieldName, Carries>>

/** One thing that a story has and the written document has not, or has only in its text. */
export interface Loss {
  field: FieldName
  /** A clause without a stop, `ninjs 3.1 has no dateline`: the same words for every story, so that they can be counted. */
  reason: string
  /** Set when the text still says it. */
  kept?: 'body'
  /** What stands in the document in its place, as a clause: `0001-01-01T00:00:00Z is written`. */
  instead?: string
}

export interface Written {
  /** The document. Text formats end it with a line break unless {@link Join} puts one there. */
  text: string
  /** The document as it came, where UTF-8 of the text is not that. It stands instead of the text. */
  bytes?: Uint8Array
  losses: Loss[]
}

export interface WriteOptions {
  /** JSON only: with `spans` and `derived`. */
  spans?: boolean
  /** CSV and TSV only: cells as they are, without the `'` that keeps a spreadsheet from running them. */
  csvRaw?: boolean
}

/** How several documents share one stream: `before`, documents with `between` between them, `after`. */
export interface Join {
  before: string
  between: string
  after: string
  /** The whole stream when there is no document at all. */
  empty: string
}

/** Stateless: one writer serves any number of stories, in any order. */
export interface Writer {
  readonly name: string
  readonly fields: FieldTable
  /** Null when the format holds one story a file. */
  readonly join: Join | null
  /** Throws only on a bug: every story can be written. */
  write(parsed: ParsedStory, options?: WriteOptions): Written
  /** A record that could not be read, in formats that can say so. */
  writeError?(error: StoryError): string
}

/** A line of the registry: what can be said about a format without loading its writer. */
export interface WriterEntry {
  /** What `--to` takes. */
  readonly name: string
  /** With the dot, lower case; the first is the one of files in a mirrored tree. */
  readonly extensions: readonly string[]
  /** One line for the table of formats. */
  readonly description: string
  load(): Promise<Writer>
}

/** In the order of the record, for tables. */
export const fieldNames: readonly FieldName[] = [
  'id',
  'language',
  'direction',
  'agency',
  'slugline',
  'keywords',
  'urgency',
  'category',
  'status',
  'version',
  'kicker',
  'headline',
  'deck',
  'byline',
  'dateline',
  'body',
  'notes',
  'credits',
  'endMark',
  'sent',
  'embargo',
  'boilerplate',
  'wordCount',
]

/** Whether the story says anything in this field; `usable` and an empty count are what every story has. */
export function hasField(story: Story, field: FieldName): boolean {
  const value = story[field]
  if (value === null || value === 'usable' || value === 0) return false
  return !Array.isArray(value) || value.length > 0
}

/**
 * The losses that a table of fields implies for one story. `format` is its name for people, `ninjs 3.1`. No loss are
 * page text, which is none of the story, the count of words, which can be counted again, and the direction, which
 * the script says.
 */
export function lossesOf(story: Story, fields: FieldTable, format: string): Loss[] {
  const losses: Loss[] = []
  for (const field of fieldNames) {
    const carries = fields[field]
    if (carries === 'yes' || !hasField(story, field) || isImplied(field)) continue
    const reason = `${format} has no ${fieldTitles[field]}`
    losses.push(carries === 'body' ? { field, reason, kept: 'body' } : { field, reason })
  }
  return losses
}

function isImplied(field: FieldName): boolean {
  return field === 'direction' || field === 'boilerplate' || field === 'wordCount'
}

/** A loss as one clause, for a message on stderr. */
export function describeLoss(loss: Loss): string {
  return `${loss.reason}: ${loss.instead ?? (loss.kept === undefined ? 'left out' : `kept in the ${loss.kept}`)}`
}

const fieldTitles: Readonly<Record<FieldName, string>> = {
  id: 'identifier',
  language: 'language',
  direction: 'text direction',
  agency: 'agency',
  slugline: 'slug line',
  keywords: 'keywords',
  urgency: 'urgency',
  category: 'category',
  status: 'publication status',
  version: 'version',
  kicker: 'kicker',
  headline: 'headline',
  deck: 'stand-first',
  byline: 'byline',
  dateline: 'dateline',
  body: 'body',
  notes: 'notes to editors',
  credits: 'credits',
  endMark: 'end mark',
  sent: 'time of transmission',
  embargo: 'embargo',
  boilerplate: 'page text',
  wordCount: 'word count',
}
