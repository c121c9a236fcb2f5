/**
 * `wire-story/1` itself: the records that `parse` prints and the JSON writers write. What a record says is the story, as
 * it stands; nothing is recognised again.
 */
import type { Mark, ParsedStory } from '../core/parsed.js'
import type { Label, Story } from '../core/story.js'
import { parsedOf } from './assemble.js'
import { jsonDocument, type RecordContext, type RecordFault } from './json-document.js'
import { itemsOf, member, textOf } from './json-query.js'
import type { JsonNode, JsonObject } from './json-tree.js'
import { readLines } from './jsonl-lines.js'
import { type Run, textOfRun } from './pieces.js'
import type { Reader } from './reader.js'
import { recordFault, storyOf } from './wire-record.js'
import { Words } from './words.js'

/** One record, an array of them, or one behind the other. */
export const json: Reader = jsonDocument('wire-story/1', (node, context) => readRecord(node, context, 'json'))

/** One record a line. */
export const ndjson: Reader = readLines(
  jsonDocument('wire-story/1', (node, context) => readRecord(node, context, 'ndjson')),
)

function readRecord(node: JsonNode, context: RecordContext, format: string): ParsedStory | RecordFault {
  const fault = recordFault(node) ?? errorRecord(node)
  if (fault !== null) return fault
  const { source, index, bounds, notices } = context
  const { path, encoding } = source
  const parts = storyOf(node as JsonObject)
  const story: Story = { ...parts, source: { path, index, format, encoding } }
  const { words, marks, paragraphs } = new RecordWords(node as JsonObject, story)
  return parsedOf({ source, aside: [], controls: [bounds], notices }, words, story, marks, paragraphs, [], [])
}

/** A record that stands in a story's place says why there is none. */
function errorRecord(node: JsonNode): RecordFault | null {
  const error = member(node, 'error')
  if (error === undefined) return null
  const message = `the record is an error: ${textOf(member(error, 'message')) ?? 'it does not say which'}`
  return { id: textOf(member(node, 'id')), message, offset: error.start }
}

/** Keys whose strings are the story's words, in the order in which they are put below one another. */
const before: readonly Label[] = [
  'slugline',
  'keywords',
  'category',
  'version',
  'notes',
  'kicker',
  'headline',
  'deck',
  'byline',
]
const behind: readonly Label[] = ['credits']

class RecordWords {
  readonly words = new Words()
  readonly marks: Mark[] = []
  readonly paragraphs: Mark[] = []

  constructor(
    readonly node: JsonObject,
    story: Story,
  ) {
    this.#mark('id', stringOf(member(node, 'id')))
    for (const key of before) this.#key(key)
    this.#moment('sent')
    this.#moment('embargo')
    if (story.status !== 'usable') this.#key('status')
    this.#dateline(story)
    this.#body()
    for (const key of behind) this.#key(key)
    this.#mark('endMark', stringOf(member(member(node, 'endMark'), 'text')))
    this.#key('boilerplate')
  }

  #key(key: Label): void {
    for (const item of itemsOf(member(this.node, key))) this.#mark(key, stringOf(item))
  }

  #moment(key: 'sent' | 'embargo'): void {
    this.#mark(key, stringOf(member(member(this.node, key), 'text')))
  }

  #mark(label: Label, run: Run): void {
    const { start, end } = this.words.field(run)
    if (end > start) this.marks.push({ label, start, end })
  }

  /** The parts of the dateline where they stand in its text. */
  #dateline({ dateline }: Story): void {
    const run = stringOf(member(member(this.node, 'dateline'), 'text'))
    if (dateline === null || run.length === 0) return
    const { start, end } = this.words.field(run)
    const text = textOfRun(run)
    let at = 0
    const fill = (to: number) => {
      if (to > at) this.marks.push({ label: 'dateline', start: start + at, end: start + to })
    }
    for (const part of partsOf(text, dateline)) {
      if (part.start < at) continue
      fill(part.start)
      this.marks.push({ label: part.label, start: start + part.start, end: start + part.end })
      at = part.end
    }
    fill(end - start)
  }

  /** The lead goes behind the dateline, as wire copy prints it. */
  #body(): void {
    const { words } = this
    for (const [index, item] of itemsOf(member(this.node, 'body')).entries()) {
      const inLine = index === 0 && this.marks.at(-1)?.label.startsWith('dateline') === true
      if (words.length > 0) words.gap(inLine ? ' ' : '\n\n')
      const mark: Mark = { label: 'paragraph', ...words.add(stringOf(item)) }
      this.paragraphs.push(mark)
      if (mark.end > mark.start) this.marks.push(mark)
    }
  }
}

function partsOf(text: string, dateline: NonNullable<Story['dateline']>): Mark[] {
  const parts: Mark[] = []
  const add = (label: Label, printed: string | null | undefined) => {
    const start = printed ? text.indexOf(printed) : -1
    if (start >= 0) parts.push({ label, start, end: start + printed!.length })
  }
  add('dateline.place', dateline.place)
  add('dateline.date', dateline.date?.text)
  add('dateline.source', dateline.source)
  return parts.sort((a, b) => a.start - b.start)
}

/** A string's text as it stands; empty for anything else. */
function stringOf(node: JsonNode | undefined): Run {
  return node?.kind === 'string' ? node.run : []
}
