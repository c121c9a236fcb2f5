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
  {
    name: 'schema-org',
    extensions: ['.jsonld'],
    description: 'schema.org NewsArticle as JSON-LD, one object a line',
    load: async () => (await import('./schema-org.js')).schemaOrg,
  },
  {
    name: 'html',
    extensions: ['.html', '.htm'],
    description: 'a page that needs nothing and runs nothing',
    load: async () => (await import('./html.js')).html,
  },
  {
    name: 'ninjs',
    extensions: ['.ninjs.json', '.ninjs'],
    description: 'IPTC ninjs 3.1, one object a line',
    load: async () => (await import('./ninjs.js')).ninjs,
  },
  {
    name: 'nitf',
    extensions: ['.nitf.xml', '.nitf'],
    description: 'NITF 3.6, one story a file',
    load: async () => (await import('./nitf.js')).nitf,
  },
  {
    name: 'newsml-g2',
    extensions: ['.newsml.xml', '.newsml'],
    description: 'IPTC NewsML-G2 2.35, one news item a file',
    load: async () => (await import('./newsml-g2.js')).newsmlG2,
  },
  {
    name: 'iptc7901',
    extensions: ['.7901'],
    description: 'IPTC 7901 messages',
    load: async () => (await import('./iptc-7901.js')).iptc7901,
  },
  {
    name: 'anpa1312',
    extensions: ['.anpa'],
    description: "ANPA 1312 messages in AP's dialect",
    load: async () => (await import('./anpa-1312.js')).anpa1312,
  },
  {
    name: 'text',
    extensions: ['.txt'],
    description: 'plain wire copy without page text',
    load: async () => (await import('./text.js')).text,
  },
  {
    name: 'csv',
    extensions: ['.csv'],
    description: 'a table, RFC 4180',
    load: async () => (await import('./table.js')).csv,
  },
  {
    name: 'tsv',
    extensions: ['.tsv'],
    description: 'a table, tab-separated',
    load: async () => (await import('./table.js')).tsv,
  },
]

/** The format that `--to` names, or undefined. */
export function formatNamed(name: string): WriterEntry | undefined {
  return formats.find((entry) => entry.name === name)
}

/** The format that a file name asks for by its extension, the longest that fits, or undefined. */
export function formatOfPath(path: string): WriterEntry | undefined {
  const lower = path.toLowerCase()
  let best: { entry: WriterEntry; length: number } | undefined
  for (const entry of formats)
    for (const extension of entry.extensions)
      if (lower.endsWith(extension) && extension.length > (best?.length ?? 0))
        best = { entry, length: extension.length }
  return best?.entry
}

/** Which field each format carries, read from the writers themselves. */
export async function fieldMatrix(): Promise<{ field: FieldName; carries: Record<string, FieldTable[FieldName]> }[]> {
  const writers = await Promise.all(formats.map((entry) => entry.load()))
  return fieldNames.map((field) => ({
    field,
    carries: Object.fromEntries(writers.map((writer) => [writer.name, writer.fields[field]])),
  }))
}
