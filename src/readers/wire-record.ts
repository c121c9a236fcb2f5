/** A JSON tree as a `wire-story/1` record: every value checked and copied, no key taken that the record has not. */
import type { Story } from '../core/story.js'
import type { RecordFault } from './json-document.js'
import { member, textOf } from './json-query.js'
import type { JsonNode, JsonObject } from './json-tree.js'
import { textOfRun } from './pieces.js'

type Kind = 'text' | 'words' | 'number' | 'count' | Kinds | readonly [Kinds] | readonly string[]
/** The keys of an object that may be null. */
interface Kinds {
  readonly [key: string]: Kind
}

const moment: Kinds = { text: 'words', iso: 'text' }
const day: Kinds = { text: 'words', calendar: 'words', year: 'number', month: 'number', day: 'number', iso: 'text' }
const isoDay = { ...day, yearFrom: 'text', also: day } as const

/** In the order of the record. `text` may be null, `words` may not. */
const record: Kinds = {
  id: 'text',
  language: 'text',
  direction: ['ltr', 'rtl'],
  agency: 'text',
  slugline: 'text',
  keywords: ['words'],
  urgency: 'number',
  category: 'text',
  status: ['usable', 'withheld', 'canceled'],
  version: 'text',
  kicker: 'text',
  headline: 'text',
  deck: 'text',
  byline: 'text',
  dateline: {
    text: 'words',
    place: 'text',
    located: [{ name: 'words', country: 'text', timeZone: 'text' }],
    date: isoDay,
    source: 'text',
  },
  body: ['words'],
  notes: ['words'],
  credits: ['words'],
  endMark: { text: 'words', codes: ['words'] },
  sent: moment,
  embargo: moment,
  boilerplate: ['words'],
  wordCount: 'count',
}

/** What keeps a value from being a record; null when nothing does. */
export function recordFault(node: JsonNode): RecordFault | null {
  if (node.kind !== 'object') return { message: 'the record is JSON, but no object', offset: node.start }
  const id = textOf(member(node, 'id'))
  const schema = member(node, 'schema')
  if (textOf(schema) !== 'wire-story/1')
    return { id, message: 'the record\'s "schema" is not "wire-story/1"', offset: (schema ?? node).start }
  if (member(node, 'error') !== undefined) return null
  return fault(node, record, id)
}

interface Task {
  node: JsonNode
  kind: Kind
  key: string
}

function fault(node: JsonNode, kinds: Kinds, id: string | null): RecordFault | null {
  const todo: Task[] = []
  const push = (of: JsonNode, inner: Kinds) => {
    for (const [key, kind] of Object.entries(inner)) {
      const value = member(of, key)
      if (value !== undefined) todo.push({ node: value, kind, key })
    }
  }
  push(node, kinds)
  for (let task = todo.pop(); task !== undefined; task = todo.pop()) {
    const wanted = wantedOf(task)
    if (wanted !== null) return { id, message: `"${task.key}" is ${wanted}`, offset: task.node.start }
    if (Array.isArray(task.kind) && task.node.kind === 'array')
      for (const item of task.node.items) todo.push({ node: item, kind: task.kind[0], key: `${task.key}[]` })
    else if (isKinds(task.kind)) push(task.node, task.kind)
  }
  return null
}

/** What the value is not and should be; null when it is what it should be. */
function wantedOf({ node, kind }: Task): string | null {
  if (isNull(node)) return kind === 'words' || kind === 'count' || isList(kind) ? 'null' : null
  if (kind === 'text' || kind === 'words') return node.kind === 'string' ? null : 'no string'
  if (kind === 'number' || kind === 'count') return isWhole(node) ? null : 'no whole number'
  if (isList(kind)) return node.kind === 'array' ? null : 'no array'
  if (isChoice(kind)) return node.kind === 'string' && kind.includes(textOfRun(node.run)) ? null : 'none of its values'
  return node.kind === 'object' ? null : 'no object'
}

/** The record's values, in fresh objects. Only after {@link recordFault} has found nothing. */
export function storyOf(node: JsonObject): Omit<Story, 'source'> {
  return { schema: 'wire-story/1', ...(copyOf(node, record) as Omit<Story, 'source' | 'schema'>) }
}

/** Nothing nests here deeper than the kinds do. */
function copyOf(node: JsonNode, kinds: Kinds): unknown {
  return Object.fromEntries(Object.entries(kinds).map(([key, kind]) => [key, copied(member(node, key), kind)]))
}

function copied(node: JsonNode | undefined, kind: Kind): unknown {
  if (node === undefined || isNull(node)) {
    if (isList(kind)) return []
    return isChoice(kind) && kind.length === 3 ? 'usable' : kind === 'count' ? 0 : kind === 'words' ? '' : null
  }
  if (node.kind === 'string') return textOfRun(node.run)
  if (node.kind === 'literal') return Number(node.text)
  if (node.kind === 'array') return node.items.map((item) => copied(item, (kind as readonly [Kinds])[0]))
  return copyOf(node, kind as Kinds)
}

function isNull(node: JsonNode): boolean {
  return node.kind === 'literal' && node.text === 'null'
}

function isWhole(node: JsonNode): boolean {
  return node.kind === 'literal' && Number.isSafeInteger(Number(node.text)) && /[0-9]/.test(node.text)
}

function isList(kind: Kind): kind is readonly [Kinds] {
  return Array.isArray(kind) && kind.length === 1
}

function isChoice(kind: Kind): kind is readonly string[] {
  return Array.isArray(kind) && kind.length > 1
}

function isKinds(kind: Kind): kind is Kinds {
  return typeof kind === 'object' && !Array.isArray(kind)
}
