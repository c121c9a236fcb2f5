/** Each input's stories, in order, handed to a command; what cannot be read is told and the others go on. */
import {
  binaryKind,
  detectFormat,
  headSize,
  LineBatches,
  load,
  type ParsedStory,
  type ParseOptions,
  parseEach,
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
  begin?(input: Input): void
  end?(input: Input): void
}

export interface ReadPlan {
  options: ParseOptions
  messages: Messages
  /** Records that cannot be read are told on standard error and make the exit status 2. */
  tellUnreadable: boolean
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
    const { bytes, atEnd } = readHead(fd)
    if (isBinary(bytes, input, plan)) return false
    const entry = formatOf(bytes, input, plan.options)
    await load(entry.name)
    const options = { ...plan.options, path: input.path, from: entry.name }
    const receiver = receiverOf(input, plan, handler)
    handler.begin?.(input)
    if (atEnd) parseEach(bytes, options, receiver)
    else if (entry.lines) await streamLines(fd, bytes, options, receiver, plan.patient)
    else readWhole(fd, bytes, options, plan, receiver)
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
  if (options.encoding !== undefined) return false
  const kind = binaryKind(bytes)
  if (kind === null) return false
  if (input.named) messages.fail(input, `${kind}, not a story; convert it to text first`)
  else messages.note(input, `${kind}, passed over`)
  return true
}

function formatOf(bytes: Uint8Array, input: Input, { from }: ParseOptions) {
  const asked = from === undefined || from === 'auto' ? undefined : readerNamed(from)
  return asked ?? detectFormat(bytes.subarray(0, headSize), input.path)
}

function receiverOf(input: Input, { messages, tellUnreadable }: ReadPlan, handler: Handler): Receiver {
  return {
    story(parsed) {
      tellDecoding(parsed, messages)
      handler.story(parsed, input)
    },
    unreadable(record) {
      if (tellUnreadable) messages.fail(record, record.message)
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

function readWhole(fd: number, head: Uint8Array, options: ParseOptions, plan: ReadPlan, receiver: Receiver): void {
  const bytes = readRest(fd, head.length)
  if (bytes === null)
    plan.messages.fail(
      { path: options.path ?? null },
      'more than 64 MiB, the most that one story may have; nothing of it was read',
    )
  else parseEach(bytes, options, receiver)
}

/** Batches of whole lines: what is in memory does not grow with the input. */
async function streamLines(
  fd: number,
  head: Uint8Array,
  options: ParseOptions,
  receiver: Receiver,
  patient: boolean,
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
  for (;;) {
    const count = patient ? await readPieceLater(fd, batches.space()) : readPiece(fd, batches.space())
    if (count === 0) break
    batches.filled(count)
  }
  batches.end()
}
