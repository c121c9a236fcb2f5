/** `parse`: bytes or text of any format in, stories out. */
import type { ParsedStory } from '../core/parsed.js'
import { detectFormat, headSize, readerNamed } from './index.js'
import { jsonl } from './jsonl.js'
import type { Reader, ReadOptions, Receiver, UnreadableRecord } from './reader.js'
import { text } from './text.js'

export interface ParseOptions extends ReadOptions {
  /** A reader's name, or `auto` (the default): by the bytes, then by the extension of `path`. */
  from?: string
}

/** A record of the input is no story, and the caller gave no `onUnreadable`. */
export class UnreadableRecordError extends Error {
  override readonly name = 'UnreadableRecordError'
  constructor(readonly record: UnreadableRecord) {
    super(record.line === null ? record.message : `${record.line}:${record.column ?? 1}: ${record.message}`)
  }
}

/** The readers at hand; `load` adds the others. */
const ready = new Map<string, Reader>([
  ['text', text],
  ['jsonl', jsonl],
])

/** Loads the reader of a format, so that {@link parse} can use it. `text` and `jsonl` are always there. */
export async function load(format: string): Promise<void> {
  if (ready.has(format)) return
  const entry = readerNamed(format)
  if (entry === undefined) throw new RangeError(`no reader is called ${format}`)
  ready.set(format, await entry.load())
}

/**
 * The stories of an input, in order. An input without text has none; each record of `jsonl` is one.
 *
 * A record that cannot be read goes to `onUnreadable`, or throws {@link UnreadableRecordError} when there is none.
 * Throws `UnsupportedEncodingError` and `RangeError` for an encoding or a format that is not known.
 */
export function parse(
  input: Uint8Array | string,
  options: ParseOptions & { onUnreadable?: (record: UnreadableRecord) => void } = {},
): ParsedStory[] {
  const stories: ParsedStory[] = []
  const unreadable =
    options.onUnreadable ??
    ((record: UnreadableRecord) => {
      throw new UnreadableRecordError(record)
    })
  parseEach(input, options, { story: (parsed) => stories.push(parsed), unreadable })
  return stories
}

/** {@link parse}, one story at a time: nothing is kept. */
export function parseEach(input: Uint8Array | string, options: ParseOptions, receiver: Receiver): void {
  const name = options.from === undefined || options.from === 'auto' ? detect(input, options) : options.from
  const reader = ready.get(name)
  if (reader === undefined) throw new RangeError(`no reader is called ${name}, or it is not loaded`)
  reader.read(input, options, receiver)
}

function detect(input: Uint8Array | string, options: ParseOptions): string {
  const head = typeof input === 'string' ? Buffer.from(input.slice(0, headSize)) : input
  return detectFormat(head.subarray(0, headSize), options.path ?? null).name
}
