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
import { Gathered } from '../jobs/gathered.js'
import { countLines } from '../jobs/lines.js'
import type { Parallel } from '../jobs/parallel.js'
import { keepSmall } from '../memory.js'
import type { Messages } from '../messages.js'
import type { Progress } from '../progress.js'
import { pauseForSignals } from '../signals.js'
import type { Input } from './input.js'
import { closeInput, openInput, readHead, readPiece, readPieceLater, readRest, sizeOf } from './open.js'

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
  /** Told of each story; null where nobody watches. */
  progress?: Progress | null
}

/** `parallel`: what shares the work, where it can be shared. */
export async function readInputs(
  inputs: AsyncIterable<Input>,
  plan: ReadPlan,
  handler: Handler,
  parallel: Parallel | null = null,
): Promise<void> {
  let count = 0
  let passedOver = 0
  try {
    for await (const input of inputs) {
      if (plan.patient) await pauseForSignals()
      count++
      if (count === 2) keepSmall()
      if (parallel?.active === true && !mayBeLines(input, plan)) await parallel.file(input)
      else if (!(await tryInput(input, plan, handler, parallel))) passedOver++
    }
    await parallel?.drain()
  } finally {
    await parallel?.close()
  }
  passedOver += parallel?.passedOver ?? 0
  if (count > 0 && passedOver === count && plan.messages.status === 0)
    plan.messages.fail(null, 'nothing was read: every file that was found was passed over')
}

/** An input that this thread has to look into, since it may be cut into batches of lines. */
function mayBeLines(input: Input, { options }: ReadPlan): boolean {
  if (input.path === null) return true
  return formatAsked(options)?.lines === true || detectFormat(new Uint8Array(0), input.path).lines
}

/** Reads an input; what hinders that is told. False when it was passed over. */
export async function tryInput(
  input: Input,
  plan: ReadPlan,
  handler: Handler,
  parallel: Parallel | null = null,
): Promise<boolean> {
  try {
    return await readInput(input, plan, handler, parallel)
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    plan.messages.fail(input, error.message)
    return true
  }
}

/** Whether it was read, and not passed over. */
async function readInput(input: Input, plan: ReadPlan, handler: Handler, parallel: Parallel | null): Promise<boolean> {
  const fd = openInput(input)
  if (fd === null) return false
  try {
    if (isOutput(fd, input, plan)) return false
    const asked = formatAsked(plan.options)
    const { bytes: head, atEnd } = readHead(fd, (found) => (asked ?? formatSeen(found))?.lines === true)
    // Before the rest of this input other files may have to be read here, into the buffer in which the head is.
    const bytes = parallel?.active === true ? head.slice() : head
    if (asked?.lines !== true && isBinary(bytes, input, plan)) return false
    const entry = asked ?? detectFormat(bytes.subarray(0, headSize), input.path)
    if (entry.lines && isWide(bytes, input, plan)) return false
    if (parallel?.active === true && !(entry.lines && !atEnd)) {
      if (input.file !== null) {
        await parallel.file(input)
        return true
      }
      await parallel.drain()
    } else await parallel?.flush()
    await load(entry.name)
    const options = { ...plan.options, ...plan.optionsOf?.(input.path), path: input.path, from: entry.name }
    const receiver = receiverOf(input, plan, handler)
    handler.begin?.(input, entry)
    if (!entry.lines) {
      const whole = atEnd ? bytes : readAll(fd, bytes, input, plan)
      if (whole !== null && handler.whole?.(whole, input, entry) !== true) parseEach(whole, options, receiver)
      parallel?.count(1, whole?.length ?? 0)
    } else if (atEnd) parseEach(bytes, options, receiver)
    else await streamLines({ fd, input, options, receiver, plan, handler, parallel }, bytes)
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
      plan.progress?.count(1)
    },
    unreadable(record) {
      plan.progress?.count(1)
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
  const bytes = readRest(fd, head)
  if (bytes === null) messages.fail(input, 'more than 64 MiB, the most that one story may have; nothing of it was read')
  return bytes
}

/** Reads whole lines: records from `options.index` on. */
export async function readLines(
  bytes: Uint8Array,
  input: Input,
  options: ParseOptions,
  plan: ReadPlan,
  handler: Handler,
): Promise<void> {
  await load(options.from ?? 'jsonl')
  parseEach(bytes, options, receiverOf(input, plan, handler))
}

interface LineStream {
  fd: number
  input: Input
  options: ParseOptions
  receiver: Receiver
  plan: ReadPlan
  handler: Handler
  parallel: Parallel | null
}

/** Batches of whole lines: what is in memory does not grow with the input. */
async function streamLines(stream: LineStream, head: Uint8Array): Promise<void> {
  const { fd, options, receiver, plan, handler, parallel } = stream
  keepSmall()
  const size = sizeOf(fd)
  parallel?.expect(size)
  let index = 0
  /** Lines for the threads, as far as they were read. */
  const gathered = new Gathered()
  const shares = () => parallel?.active === true
  const batches = new LineBatches({
    lines(bytes) {
      const count = countLines(bytes)
      if (shares()) gathered.add(bytes)
      else {
        parseEach(bytes, { ...options, index }, receiver)
        parallel?.count(count, bytes.length)
      }
      if (!gathered.isEmpty && gathered.first < 0) gathered.first = index
      index += count
    },
    tooLong() {
      if (shares()) gathered.hurdle = tooLong({ ...options, index })
      else receiver.unreadable(tooLong({ ...options, index }))
      index++
    },
  })
  const share = async (last: boolean) => {
    const { hurdle } = gathered
    if (parallel === null || !(last || hurdle !== null || parallel.isEnough(gathered.length))) return
    const first = gathered.first
    const bytes = gathered.take()
    if (bytes.length > 0) await parallel.lines(bytes, stream.input, { ...options, index: first })
    if (hurdle === null) return
    await parallel.drain()
    receiver.unreadable(hurdle)
  }
  for (let at = 0; at < head.length; ) {
    const space = batches.space()
    const count = Math.min(space.length, head.length - at)
    space.set(head.subarray(at, at + count))
    batches.filled(count)
    at += count
    await share(false)
  }
  const live = fileIdentity(fd) === null
  plan.progress?.file(size)
  plan.progress?.read(head.length)
  for (;;) {
    if (live && !shares()) handler.wait?.()
    // Threads answer between two turns of the event loop: a read that blocks would keep their answers waiting.
    const later = plan.patient || (live && shares())
    const count = later ? await readPieceLater(fd, batches.space()) : readPiece(fd, batches.space())
    if (count === 0) break
    plan.progress?.read(count)
    batches.filled(count)
    await share(false)
  }
  batches.end()
  await share(true)
  plan.progress?.file(null)
}
