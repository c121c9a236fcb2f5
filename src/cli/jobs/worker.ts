/** A thread that reads batches: it is told one, sends what came of it, and waits for the next. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Handler, type ReadPlan, readLines, tryInput } from '../inputs/read.js'
import { Messages, type Place } from '../messages.js'
import { type Batch, type BatchResult, type Producer, producerOf, type WorkerSetup } from './producer.js'

/** Keeps what the user is to be told, for the main thread to say in its turn. */
class Notes extends Messages {
  readonly list: { place: Place | null; reason: string }[] = []

  override note(place: Place | null, reason: string): void {
    const told = place === null ? null : { path: place.path, line: place.line ?? null, column: place.column ?? null }
    this.list.push({ place: told, reason })
  }
}

type Setup = Omit<ReadPlan, 'messages'>

async function main({ job, outputs, ...rest }: WorkerSetup): Promise<void> {
  const producer = await producerOf(job)
  const { optionsOf } = producer
  const setup: Setup = { ...rest, outputs: new Set(outputs), patient: false, ...(optionsOf && { optionsOf }) }
  parentPort?.on('message', (batch: Batch) => {
    void work(batch, producer, setup).then((result) => {
      parentPort?.postMessage(result, [result.bytes.buffer])
    })
  })
}

async function work(batch: Batch, producer: Producer, setup: Setup): Promise<BatchResult> {
  const messages = new Notes()
  const plan: ReadPlan = { ...setup, messages }
  let stories = 0
  const handler = counting(producer.handler, () => stories++)
  let passedOver = 0
  if (batch.kind === 'lines') {
    // A copy, since text is not decoded from shared memory.
    const bytes = Uint8Array.prototype.slice.call(new Uint8Array(batch.bytes, 0, batch.length))
    await readLines(bytes, batch.input, batch.options, plan, handler)
  } else for (const input of batch.inputs) if (!(await tryInput(input, plan, handler))) passedOver++
  return { ...producer.take(), notes: messages.list, status: messages.status, stories, passedOver }
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

void main(workerData as WorkerSetup)
