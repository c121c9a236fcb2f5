/** `json`: one array of records. `ndjson`: one record a line. Both exactly as `parse` writes a record. */
import { escapeJson } from '../core/json.js'
import type { ParsedStory } from '../core/parsed.js'
import { toStory } from '../core/record.js'
import type { StoryError } from '../core/story.js'
import { type FieldName, type FieldTable, fieldNames, type WriteOptions, type Writer } from './writer.js'

const fields = Object.fromEntries(fieldNames.map((name) => [name, 'yes'])) as Record<FieldName, 'yes'> as FieldTable

/** The record on one line. Its line break, where one is wanted, is added before the text is copied to be looked through. */
export function recordLine(parsed: ParsedStory, options?: WriteOptions, end: '' | '\n' = ''): string {
  return escapeJson(JSON.stringify(toStory(parsed, options?.spans ?? false)) + end)
}

function errorLine(error: StoryError): string {
  return escapeJson(JSON.stringify(error))
}

export const json: Writer = {
  name: 'json',
  fields,
  join: { before: '[\n', between: ',\n', after: '\n]\n', empty: '[]\n' },
  write: (parsed, options) => ({ text: recordLine(parsed, options), losses: [] }),
  writeError: errorLine,
}

export const ndjson: Writer = {
  name: 'ndjson',
  fields,
  join: { before: '', between: '', after: '', empty: '' },
  write: (parsed, options) => ({ text: recordLine(parsed, options, '\n'), losses: [] }),
  writeError: (error) => `${errorLine(error)}\n`,
}
