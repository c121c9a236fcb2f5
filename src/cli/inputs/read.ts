/** Each input's stories, in order, handed to a command; what cannot be read is told and the others go on. */
import {
  binaryKind,
  decode,
  detectFormat,
  formatSeen,
  headSize,
  LineBatches,
  load,
  type ParsedStory,
  type ParseOptions,
  parseEach,
  type ReaderEntry,
  type Receiver,
  readerNamed,
  tooLong,
  type UnreadableRecord,
} from '../../index.js'
import { fileIdentity } from '../destination.js'
import { ReadFailure } from '../errors.js'
import type { Messages } from '../messages.js'
import { pauseForSignals } from '../signals.js'
import type { Input } from './input.js'
import { closeInput, openInput, readHead, readPiece, readPieceLater, readRest } from './open.js'

/** What a command does with what is read. */
export interface Handler {
  story(parsed: ParsedStory, input: Input): void
  unreadable?(record: UnreadableRecord, input: Input): void
  /** The input was opened: it may turn out to have no story. */
  begin?(input: Input, format: ReaderEntry): void
  /**
   * All bytes of an input that is not read line by line, before its stories; they are good until this returns and the
   * stories are told. True when the stories are known and need not be read.
   */
  whole?(bytes: Uint8Array, input: Input, format: ReaderEntry): boolean
  end?(input: Input): void
  /** The next bytes may be long in coming: what is written so far should go out. */
  wait?(): void
}

export interface ReadPlan {
  options: ParseOptions
  /** What holds for one input besides; `path` null for standard input. */
  optionsOf?(path: string | null): ParseOptions
  messages: Messages
  /** Records that cannot be read are told on standard error and make the exit status 2. */
  tellUnreadable: boolean
  /** A guessed encoding and replaced bytes are told on standard error; `validate` has rules for them. */
  tellDecoding: boolean
  /** Identities of the files that the run writes (see `fileIdentity`): reading one of them would never end. */
  outputs: ReadonlySet<string>
  /** The run has to hear signals, so that it can clean up. */
  patient: boolean
}

export async function readInputs(inputs: AsyncIterable<Input>, plan: ReadPlan, handler: Handler): Promise<void> {
  let count = 0
  let passedOver = 0
  for await (const input of inputs) {
    try {
      if (plan.patient) await pauseForSignals()
      count++
      if (!(await readInput(input, plan, handler))) passedOver++
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error
      plan.messages.fail(input, error.message)
    }
  }
  if (count > 0 && passedOver === count && plan.messages.status === 0)
    plan.messages.fail(null, 'nothing was read: every file that was found was passed over')
}

/** Whether it was read, and not passed over. */
async function readInput(input: Input, plan: ReadPlan, handler: Handler): Promise<boolean> {
  const fd = openInput(input)
  if (fd === null) return false
  try {
    if (isOutput(fd, input, plan)) return false
    const asked = formatAsked(plan.options)
    const { bytes, atEnd } = readHead(fd, (head) => (asked ?? formatSeen(head))?.lines === true)
    if (asked?.lines !== true && isBinary(bytes, input, plan)) return false
    const entry = asked ?? detectFormat(bytes.subarray(0, headSize), input.path)
    if (entry.lines && isWide(bytes, input, plan)) return false
    await load(entry.name)
    const options = { ...plan.options, ...plan.optionsOf?.(input.path), path: input.path, from: entry.name }
    const receiver = receiverOf(input, plan, handler)
    handler.begin?.(input, entry)
    if (!entry.lines) {
      const whole = atEnd ? bytes : readAll(fd, bytes, input, plan)
      if (whole !== null && handler.whole?.(whole, input, entry) !== true) parseEach(whole, options, receiver)
    } else if (atEnd) parseEach(bytes, options, receiver)
    else await streamLines(fd, bytes, options, receiver, plan.patient, handler)
    handler.end?.(input)
    return true
  } finally {
    closeInput(fd)
  }
}

function isOutput(fd: number, input: Input, { outputs, messages }: ReadPlan): boolean {
  if (outputs.size === 0 || !outputs.has(fileIdentity(fd) ?? '')) return false
  if (input.named) messages.fail(input, 'is the output as well; write into another file')
  return true
}

function isBinary(bytes: Uint8Array, input: Input, { messages, options }: ReadPlan): boolean {
  const kind = binaryKind(bytes)
  // Who names an encoding knows that there is text, however odd its bytes look.
  if (kind === null || (kind === 'binary data' && options.encoding !== undefined)) return false
  if (input.named) messages.fail(input, `${kind}, not a story; convert it to text first`)
  else messages.note(input, `${kind}, passed over`)
  return true
}

function formatAsked({ from }: ParseOptions) {
  return from === undefined || from === 'auto' ? undefined : readerNamed(from)
}

/** In UTF-16 and UTF-32 a line feed is not the byte LF, so that lines cannot be told before the text is decoded. */
function isWide(bytes: Uint8Array, input: Input, { messages, options }: ReadPlan): boolean {
  const { encoding } = decode(bytes.subarray(0, 4), { encoding: options.encoding ?? 'utf-8' })
  if (!/^utf-(?:16|32)/.test(encoding ?? '')) return false
  messages.fail(input, `${encoding} is no encoding for one record a line; convert it to UTF-8 first`)
  return true
}

function receiverOf(input: Input, { messages, ...plan }: ReadPlan, handler: Handler): Receiver {
  return {
    story(parsed) {
      if (plan.tellDecoding) tellDecoding(parsed, messages)
      handler.story(parsed, input)
    },
    unreadable(record) {
      if (plan.tellUnreadable) messages.fail(record, record.message)
      handler.unreadable?.(record, input)
    },
  }
}

/** A guess is no fact: the user hears of it. */
function tellDecoding({ source, story }: ParsedStory, messages: Messages): void {
  if (source.encodingFrom === 'guess' && story.source.index === 0)
    messages.note(source, `read as ${source.encoding}, which is a guess; say --encoding if it is wrong`)
  const [bad] = source.bad
  if (bad === undefined) return
  const { length } = source.bad
  const what = length === 1 ? 'a byte sequence' : `${length} byte sequences`
  const where = length === 1 ? `at byte ${bad.byteOffset}` : `the first at byte ${bad.byteOffset}`
  messages.note(source, `${what} that ${source.encoding} does not have, ${where}; U+FFFD stands there`)
}

/** Null when there is more than a story may have, which is told. */
function readAll(fd: number, head: Uint8Array, input: Input, { messages }: ReadPlan): Uint8Array | null {
  const bytes = readRest(fd, head.length)
  if (bytes === null) messages.fail(input, 'more than 64 MiB, the most that one story may have; nothing of it was read')
  return bytes
}

/** Batches of whole lines: what is in memory does not grow with the input. */
async function streamLines(
  fd: number,
  head: Uint8Array,
  options: ParseOptions,
  receiver: Receiver,
  patient: boolean,
  handler: Handler,
): Promise<void> {
  let index = 0
  const counting: Receiver = {
    story(parsed) {
      index++
      receiver.story(parsed)
    },
    unreadable(record) {
      index++
      receiver.unreadable(record)
    },
  }
  const batches = new LineBatches({
    lines: (bytes) => parseEach(bytes, { ...options, index }, counting),
    tooLong: () => counting.unreadable(tooLong({ ...options, index })),
  })
  for (let at = 0; at < head.length; ) {
    const space = batches.space()
    const count = Math.min(space.length, head.length - at)
    space.set(head.subarray(at, at + count))
    batches.filled(count)
    at += count
  }
  const live = fileIdentity(fd) === null
  for (;;) {
    if (live) handler.wait?.()
    const count = patient ? await readPieceLater(fd, batches.space()) : readPiece(fd, batches.space())
    if (count === 0) break
    batches.filled(count)
  }
  batches.end()
}
