/** The formats that `wire` reads. A new one is one file and one line here. */
import { sniff1312, sniff7901 } from './envelope-sniff.js'
import type { ReaderEntry } from './reader.js'
import { sniffJsonl } from './sniff.js'

export type { Reader, ReaderEntry, ReadOptions, Receiver, UnreadableRecord } from './reader.js'
export { recordLimit } from './reader.js'

/** Each reader is loaded when an input needs it. The order is that of the questions asked by `auto`. */
export const readers: readonly ReaderEntry[] = [
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
