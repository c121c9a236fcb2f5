/**
 * `jsonl`: one JSON object a line. Lines end at LF and nowhere else: a lone CR, U+2028 or U+0085 is part of a record.
 * Every line is a record, a blank one too (one that cannot be read); so is a last line without LF.
 */
import { decode } from '../core/decode.js'
import { bufferOf } from '../core/decoded.js'
import { codePoints } from '../core/source.js'
import { recognise } from '../recognise/index.js'
import { isDay } from './day.js'
import { findJsonFault, maybeDeep } from './json-fault.js'
import { type Reader, type ReadOptions, type Receiver, recordLimit, type UnreadableRecord } from './reader.js'
import { recogniseOptions } from './recognise-options.js'

const LF = 10

/** What a line lacks to be a story. */
interface Fault {
  id?: string | null
  message: string
  /** UTF-16 offset in the line. */
  offset?: number
}

export const jsonl: Reader = {
  read(input, options, receiver) {
    const bytes = typeof input === 'string' ? Buffer.from(input) : bufferOf(input)
    let index = options.index ?? 0
    let start = index === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
    while (start < bytes.length) {
      const feed = bytes.indexOf(LF, start)
      const end = feed < 0 ? bytes.length : feed
      readRecord(bytes.subarray(start, end), { ...options, index }, receiver)
      start = end + 1
      index++
    }
  },
}

/** One record: the bytes of a line without its LF. `options.index` is its number. */
export function readRecord(line: Uint8Array, options: ReadOptions, receiver: Receiver): void {
  if (line.length > recordLimit) {
    receiver.unreadable(tooLong(options))
    return
  }
  const encoding = options.encoding ?? 'utf-8'
  const { text, bad } = decode(line, { encoding })
  const [first] = bad
  if (first !== undefined) {
    const hex = [...first.bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')
    const message = `the record is not valid ${encoding} (${hex} at byte ${first.byteOffset} of the line)`
    receiver.unreadable(unreadable(text, { message, offset: first.offset }, options))
    return
  }
  readRecordText(text, options, receiver)
}

function readRecordText(line: string, options: ReadOptions, receiver: Receiver): void {
  const record = parseObject(line)
  if ('message' in record) {
    receiver.unreadable(unreadable(line, record, options))
    return
  }
  const { value } = record
  const field = options.textField ?? 'text'
  const id = idOf(value, line)
  const text = own(value, field)
  if (typeof text !== 'string') {
    const what = text === undefined ? `the record has no "${field}"` : `"${field}" is no string`
    receiver.unreadable(
      unreadable(line, { id, message: `${what}; name the key of the text with --text-field` }, options),
    )
    return
  }
  const { path = null, encoding = 'utf-8' } = options
  const source = { text, encoding, encodingFrom: fromOf(options), bom: false, bad: [], path } as const
  const date = dateOf(value)
  const shared = { ...recogniseOptions(options), id, index: options.index ?? 0, format: 'jsonl' }
  receiver.story(recognise(source, date === null ? shared : { ...shared, date }))
}

function fromOf(options: ReadOptions): 'strict' | 'option' {
  return options.encoding === undefined ? 'strict' : 'option'
}

function parseObject(line: string): { value: object } | Fault {
  if (maybeDeep(line)) {
    const fault = findJsonFault(line)
    if (fault !== null) return fault
  }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return findJsonFault(line) ?? { message: 'the record is not JSON' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { message: 'the record is JSON, but no object', offset: 0 }
  return { value }
}

function own(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined
}

/** A string as it is; a number as it is written, since a long one is no number that JavaScript can hold. */
function idOf(record: object, line: string): string | null {
  const id = own(record, 'id')
  if (typeof id === 'string') return id
  if (typeof id !== 'number') return null
  if (Number.isSafeInteger(id)) return String(id)
  for (const [, literal] of line.matchAll(/"id"[ \t]*:[ \t]*(-?[0-9][0-9.eE+-]*)/g))
    if (Number(literal) === id) return literal!
  return String(id)
}

/** The day of `date`, `YYYY-MM-DD` with or without a time; null when it is absent or no day. */
function dateOf(record: object): string | null {
  const date = own(record, 'date')
  if (typeof date !== 'string') return null
  const day = date.slice(0, 10)
  return isDay(day) ? day : null
}

/** The record for a line over the limit, whose bytes were not kept. */
export function tooLong(options: ReadOptions): UnreadableRecord {
  const message = `the record is longer than ${recordLimit / 1024 / 1024} MiB, the most that one may have`
  return unreadable('', { message, offset: 0 }, options)
}

function unreadable(line: string, fault: Fault, options: ReadOptions): UnreadableRecord {
  const { path = null, index = 0 } = options
  const column = fault.offset === undefined ? null : codePoints(line, 0, fault.offset) + 1
  return { id: fault.id ?? null, path, index, message: fault.message, line: index + 1, column }
}
