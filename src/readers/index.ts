/** The formats that `wire` reads. A new one is one file and one line here. */
import { sniff1312, sniff7901 } from './envelope-sniff.js'
import type { ReaderEntry } from './reader.js'
import { sniffJsonl } from './sniff.js'
import { hasRoot, newsmlItems, sniffHtml, sniffJson, sniffNdjson, sniffNinjs } from './sniff-document.js'

export type { Reader, ReaderEntry, ReadOptions, Receiver, UnreadableRecord } from './reader.js'
export { recordLimit } from './reader.js'

/** Each reader is loaded when an input needs it. The order is that of the questions asked by `auto`. */
export const readers: readonly ReaderEntry[] = [
  {
    name: 'ndjson',
    description: 'one wire-story/1 record a line, as parse prints them',
    extensions: [],
    lines: true,
    single: false,
    sniff: sniffNdjson,
    load: async () => (await import('./wire-story.js')).ndjson,
  },
  {
    name: 'json',
    description: 'wire-story/1 records, alone or in an array',
    extensions: [],
    lines: false,
    single: false,
    sniff: sniffJson,
    load: async () => (await import('./wire-story.js')).json,
  },
  {
    name: 'ninjs',
    description: 'IPTC ninjs 1.0 to 3.1 and its newsroom dialect',
    extensions: ['.ninjs', '.ninjs.json'],
    lines: false,
    single: false,
    sniff: sniffNinjs,
    load: async () => (await import('./ninjs.js')).ninjs,
  },
  {
    name: 'nitf',
    description: 'NITF 3',
    extensions: ['.nitf'],
    lines: false,
    single: false,
    sniff: hasRoot('nitf'),
    load: async () => (await import('./xml-reader.js')).xmlReader('nitf'),
  },
  {
    name: 'newsml-g2',
    description: 'NewsML-G2 items, messages and packages',
    extensions: ['.newsml'],
    lines: false,
    single: false,
    sniff: hasRoot('newsMessage', ...newsmlItems),
    load: async () => (await import('./xml-reader.js')).xmlReader('newsml-g2'),
  },
  {
    name: 'newsml1',
    description: 'NewsML 1',
    extensions: [],
    lines: false,
    single: false,
    sniff: hasRoot('NewsML'),
    load: async () => (await import('./xml-reader.js')).xmlReader('newsml1'),
  },
  {
    name: 'html',
    description: 'a page of the web: its article',
    extensions: ['.html', '.htm', '.xhtml'],
    lines: false,
    single: true,
    sniff: sniffHtml,
    load: async () => (await import('./html.js')).html,
  },
  {
    name: 'xml',
    description: 'any of NITF, NewsML-G2 and NewsML 1, in any envelope',
    extensions: ['.xml'],
    lines: false,
    single: false,
    sniff: () => false,
    load: async () => (await import('./xml-reader.js')).xmlReader(null),
  },
  {
    name: 'jsonl',
    description: 'one JSON record a line, the story in its "text"',
    extensions: ['.jsonl', '.ndjson'],
    lines: true,
    single: false,
    sniff: sniffJsonl,
    load: async () => (await import('./jsonl.js')).jsonl,
  },
  {
    name: 'anpa1312',
    description: 'ANPA 1312 messages, any number in a stream',
    extensions: ['.anpa'],
    lines: false,
    single: false,
    sniff: sniff1312,
    load: async () => (await import('./anpa1312.js')).anpa1312,
  },
  {
    name: 'iptc7901',
    description: 'IPTC 7901 messages, any number in a stream',
    extensions: ['.7901'],
    lines: false,
    single: false,
    sniff: sniff7901,
    load: async () => (await import('./iptc7901.js')).iptc7901,
  },
  {
    name: 'text',
    description: 'one story as plain text',
    extensions: ['.txt', '.text', '.asc'],
    lines: false,
    single: true,
    sniff: () => false,
    load: async () => (await import('./text.js')).text,
  },
]

/** How many of an input's first bytes {@link detectFormat} wants to see. */
export const headSize = 4096

/** The reader that `--from` names, or undefined. */
export function readerNamed(name: string): ReaderEntry | undefined {
  return readers.find((entry) => entry.name === name)
}

/** Whether a walk takes a file of this name. */
export function isClaimed(path: string): boolean {
  return readerOfPath(path) !== undefined
}

/** `auto`: the reader of an input by its first bytes, then by its name; plain text when neither says anything. */
export function detectFormat(head: Uint8Array, path: string | null): ReaderEntry {
  return formatSeen(head) ?? (path === null ? undefined : readerOfPath(path)) ?? readerNamed('text')!
}

/** The reader that the first bytes alone speak for. */
export function formatSeen(head: Uint8Array): ReaderEntry | undefined {
  return readers.find((entry) => entry.sniff(head.subarray(0, headSize)))
}

function readerOfPath(path: string): ReaderEntry | undefined {
  const lower = path.toLowerCase()
  return readers.find((entry) => entry.extensions.some((extension) => lower.endsWith(extension)))
}
