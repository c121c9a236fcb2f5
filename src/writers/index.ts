/** The formats that `export` writes. A new one is one file and one line here. */
import { type FieldName, type FieldTable, fieldNames, type WriterEntry } from './writer.js'

export type { Carries, FieldTable, Writer, WriterEntry, Written } from './writer.js'
export { describeLoss, type FieldName, fieldNames, type Join, type Loss, type WriteOptions } from './writer.js'

/** Each writer is loaded when it is asked for: none of them costs a start that does not use it. */
export const formats: readonly WriterEntry[] = [
  {
    name: 'json',
    extensions: ['.json'],
    description: 'one array of wire-story/1 records',
    load: async () => (await import('./json.js')).json,
  },
  {
    name: 'ndjson',
    extensions: ['.ndjson', '.jsonl'],
    description: 'one wire-story/1 record a line',
    load: async () => (await import('./json.js')).ndjson,
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    description: 'Markdown with YAML front matter',
    load: async () => (await import('./markdown.js')).markdown,
  },
]

/** The format that `--to` names, or undefined. */
export function formatNamed(name: string): WriterEntry | undefined {
  return formats.find((entry) => entry.name === name)
}

/** The format that a file name asks for by its extension, or undefined. */
export function formatOfPath(path: string): WriterEntry | undefined {
  const lower = path.toLowerCase()
  return formats.find((entry) => entry.extensions.some((extension) => lower.endsWith(extension)))
}

/** Which field each format carries, read from the writers themselves. */
export async function fieldMatrix(): Promise<{ field: FieldName; carries: Record<string, FieldTable[FieldName]> }[]> {
  const writers = await Promise.all(formats.map((entry) => entry.load()))
  return fieldNames.map((field) => ({
    field,
    carries: Object.fromEntries(writers.map((writer) => [writer.name, writer.fields[field]])),
  }))
}
