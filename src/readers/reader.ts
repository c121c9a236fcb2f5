/** What a reader is: bytes of one format in, parsed stories and unreadable records out, in their order. */
import type { ParsedStory } from '../core/parsed.js'

/** The most bytes that one record, or one story's file, may have: 64 MiB. */
export const recordLimit = 64 * 1024 * 1024

export interface ReadOptions {
  /** Where the bytes came from; null or absent for standard input. */
  path?: string | null
  /** A label of the Encoding Standard; found by the bytes when absent. */
  encoding?: string
  /** Identifier of the agency, when it is known. */
  agency?: string
  /** Identifier of the agency of stories that name none. */
  usualAgency?: string
  /** BCP 47 tag, when it is known. */
  language?: string
  /** `YYYY-MM-DD`: the latest day that a date without a year may mean. */
  asOf?: string
  /** The version of the format, where a document declares none. */
  formatVersion?: string
  /** `jsonl` only: the key that holds the text. `text` when absent. */
  textField?: string
  /** The number of the first record, when the bytes are not the beginning of their input. */
  index?: number
}

/** A record that is no story: what was wrong with it and where. */
export interface UnreadableRecord {
  id: string | null
  path: string | null
  /** From 0, counted with the stories. */
  index: number
  message: string
  /** In the input, from 1. Null when the reader cannot say. */
  line: number | null
  /** In code points, from 1. */
  column: number | null
}

export interface Receiver {
  story(parsed: ParsedStory): void
  unreadable(record: UnreadableRecord): void
}

/**
 * Stateless. Throws for misuse (an encoding that is not known), never for bad input. Bytes are only read during the
 * call: nothing that it hands out refers to them.
 */
export interface Reader {
  read(input: Uint8Array | string, options: ReadOptions, receiver: Receiver): void
}

/** A line of the registry: what can be said about a format without loading its reader. */
export interface ReaderEntry {
  /** What `--from` takes. */
  readonly name: string
  /** One line for the table of formats. */
  readonly description: string
  /** With the dot, lower case. A walk of a directory takes files with these. */
  readonly extensions: readonly string[]
  /** True when each line is a record, so that an input may be read in pieces that end at a line feed. */
  readonly lines: boolean
  /** True when an input holds one story at most. */
  readonly single: boolean
  /** Whether the first bytes of an input (4 KiB, or all of a shorter one) are of this format beyond doubt. */
  sniff(head: Uint8Array): boolean
  load(): Promise<Reader>
}
