/** The work of one thread, the main one included: a batch in, what came of it out. */
import { type Handler, type ReadPlan, readLines, tryInput } from '../inputs/read.js'
import { Messages, type Place } from '../messages.js'
import { type BatchResult, type Producer, producerOf, type Task, type WorkerSetup } from './producer.js'
import { placed } from './rooms.js'

/** Keeps what the user is to be told, for the main thread to say in its turn. */
class Notes extends Messages {
  readonly list: { place: Place | null; reason: string }[] = []

  override note(place: Place | null, reason: string): void {
    const told = place === null ? null : { path: place.path, line: place.line ?? null, column: place.column ?? null }
    this.list.push({ place: told, reason })
  }
}

/** Reads batches, one at a time. */
export class Work {
  readonly #producer: Producer
  readonly #setup: Omit<ReadPlan, 'messages'>
  /** Text is not decoded from shared memory: lines are copied here. */
  #bytes = new Uint8Array(0)

  private constructor(producer: Producer, { options, tellUnreadable, tellDecoding, outputs }: WorkerSetup) {
    const { optionsOf } = producer
    this.#producer = producer
    this.#setup = {
      ...{ options, tellUnreadable, tellDecoding, outputs: new Set(outputs), patient: false },
      ...(optionsOf && { optionsOf }),
    }
  }

  static async begin(setup: WorkerSetup): Promise<Work> {
    return new Work(await producerOf(setup.job), setup)
  }

  async read({ batch, room }: Task): Promise<BatchResult> {
    const messages = new Notes()
    const plan: ReadPlan = { ...this.#setup, messages }
    let stories = 0
    const handler = counting(this.#producer.handler, () => stories++)
    let passedOver = 0
    if (batch.kind === 'lines') await readLines(this.#own(batch.bytes), batch.input, batch.options, plan, handler)
    else for (const input of batch.inputs) if (!(await tryInput(input, plan, handler))) passedOver++
    const { bytes, extra } = this.#producer.take()
    const made = { bytes: placed(bytes, room), extra }
    return { ...made, notes: messages.list, status: messages.status, stories, passedOver }
  }

  #own(lines: Uint8Array): Uint8Array {
    if (this.#bytes.length < lines.length) this.#bytes = new Uint8Array(lines.length)
    const own = this.#bytes.subarray(0, lines.length)
    own.set(lines)
    return own
  }
}

/** A handler that also says of each story and record that it was there. */
function counting(handler: Handler, count: () => void): Handler {
  return {
    begin: (input, format) => handler.begin?.(input, format),
    whole: (bytes, input, format) => handler.whole?.(bytes, input, format) ?? false,
    end: (input) => handler.end?.(input),
    story(parsed, input) {
      count()
      handler.story(parsed, input)
    },
    unreadable(record, input) {
      count()
      handler.unreadable?.(record, input)
    },
  }
}
