/** Readers of JSON: a document with one record, an array of them, or one record behind the other. */
import type { Notice, ParsedStory } from '../core/parsed.js'
import { positionsOf } from '../core/positions.js'
import type { Source } from '../core/source.js'
import { depthLimit, type JsonFault } from './json-fault.js'
import { doubledKeys } from './json-query.js'
import { type JsonNode, jsonValues } from './json-tree.js'
import { isAllBlank } from './pieces.js'
import type { Reader, ReadOptions } from './reader.js'
import { sourceOf } from './source.js'

export interface RecordContext {
  source: Source
  options: ReadOptions
  /** Of the record in its input. */
  index: number
  notices: Notice[]
  /** All of the document that is no other record. */
  bounds: { start: number; end: number }
}

/** Why a record is no story. */
export interface RecordFault extends JsonFault {
  id?: string | null
}

/** A reader that makes a story of each record, or says why there is none. */
export function jsonDocument(
  format: string,
  read: (node: JsonNode, context: RecordContext) => ParsedStory | RecordFault,
): Reader {
  return {
    read(input, options, receiver) {
      const source = sourceOf(input, options)
      if (isAllBlank(source.text)) return
      let index = options.index ?? 0
      for (const node of records(source.text)) {
        const bounds = 'kind' in node ? { start: node.start, end: node.end } : { start: 0, end: 0 }
        const made =
          'kind' in node
            ? read(node, { source, options, index, notices: doubled(node), bounds })
            : (node as RecordFault)
        if ('story' in made) receiver.story(made)
        else {
          const { line, column } = positionsOf(source.text, [made.offset]).get(made.offset)!
          const message = `no ${format}: ${made.message}`
          receiver.unreadable({ id: made.id ?? null, path: source.path, index, message, line, column })
        }
        index++
      }
    },
  }
}

/** An array on its own is its items. */
function* records(text: string): Generator<JsonNode | JsonFault> {
  for (const value of jsonValues(text)) {
    if ('kind' in value && value.kind === 'array') yield* value.items
    else yield value
  }
}

function doubled(node: JsonNode): Notice[] {
  const notices: Notice[] = []
  for (const { key, keyStart, keyEnd } of doubledKeys(node)) {
    if (notices.length >= depthLimit) break
    const fault = `the key ${JSON.stringify(key.slice(0, 60))} stands twice in one object`
    notices.push({ kind: 'malformed', start: keyStart, end: keyEnd, values: { fault } })
  }
  return notices
}
