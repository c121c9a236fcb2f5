/** When and how the work of a run is shared: batches of lines and of files for the threads of a pool. */
import type { ParseOptions } from '../../index.js'
import type { Input } from '../inputs/input.js'
import type { Handler, ReadPlan } from '../inputs/read.js'
import { countLines } from './lines.js'
import { Pool } from './pool.js'
import type { Batch, BatchResult, Job } from './producer.js'

/** What one thread reads before others are started: smaller work is done before they are warm. */
const fewStories = 12_000
const fewBytes = 64 * 1024 * 1024

/** Lines come in pieces of up to twice this. */
const lineBytes = 128 * 1024
const filesInBatch = 64

/** What a command gives for its work to be shared. */
export interface Sharing {
  job: Job
  /** What a thread made, in its turn. */
  put(result: BatchResult): void
}

export class Parallel {
  readonly #plan: ReadPlan
  readonly #sharing: Sharing
  readonly #handler: Handler
  readonly #jobs: number | null
  #pool: Pool | null = null
  /** There is one core. */
  #alone = false
  #stories = 0
  #bytes = 0
  #files: Input[] = []
  #passedOver = 0

  /** `jobs`: how many threads from the first story on; null for as many as there are cores, once the work is large. */
  constructor(jobs: number | null, plan: ReadPlan, sharing: Sharing, handler: Handler) {
    this.#plan = plan
    this.#sharing = sharing
    this.#handler = handler
    this.#jobs = jobs
    if (jobs !== null) this.#start()
  }

  /** Threads are at work: what is to be read goes to them. */
  get active(): boolean {
    return this.#pool !== null
  }

  /** Inputs that threads passed over. */
  get passedOver(): number {
    return this.#passedOver
  }

  /** So many bytes are about to be read; null when nobody knows. */
  expect(bytes: number | null): void {
    if (this.#pool === null && bytes !== null && bytes > fewBytes) this.#start()
  }

  /** This thread read so much more; when it was enough, the others start. */
  count(stories: number, bytes: number): void {
    this.#stories += stories
    this.#bytes += bytes
    if (this.#pool === null && (this.#stories > fewStories || this.#bytes > fewBytes)) this.#start()
  }

  #start(): void {
    if (this.#alone) return
    const jobs = this.#jobs ?? process.getBuiltinModule('node:os').availableParallelism()
    this.#alone = jobs < 2
    if (this.#alone) return
    const { options, tellUnreadable, tellDecoding, outputs } = this.#plan
    const setup = { job: this.#sharing.job, options, tellUnreadable, tellDecoding, outputs: [...outputs] }
    this.#pool = new Pool(`${import.meta.dirname}/worker.cjs`, setup, jobs, {
      result: (result) => this.#result(result),
      lost: (batch, reason) => this.#lost(batch, reason),
    })
  }

  /** An input for a thread to read from beginning to end. */
  async file(input: Input): Promise<void> {
    this.#files.push(input)
    if (this.#files.length >= filesInBatch) await this.flush()
  }

  /** Whole lines; the bytes are copied. `options.index` is the number of the first. */
  async lines(bytes: Uint8Array, input: Input, options: ParseOptions): Promise<void> {
    await this.#pool!.lines(bytes, input, options)
  }

  /** Lines are worth a batch of their own: there are many, or a thread has nothing to do. */
  isEnough(bytes: number): boolean {
    return bytes >= lineBytes || (bytes > 0 && this.#pool?.isIdle === true)
  }

  /** Files that wait for their batch to fill go to a thread. */
  async flush(): Promise<void> {
    if (this.#files.length === 0) return
    const inputs = this.#files
    this.#files = []
    await this.#pool!.read({ kind: 'files', inputs })
  }

  /** Everything that was told has been read and taken. */
  async drain(): Promise<void> {
    await this.flush()
    await this.#pool?.drain()
  }

  async close(): Promise<void> {
    await this.#pool?.close()
    this.#pool = null
  }

  #result(result: BatchResult): void {
    const { messages } = this.#plan
    for (const { place, reason } of result.notes) messages.note(place, reason)
    messages.raise(result.status)
    this.#passedOver += result.passedOver
    this.#plan.progress?.count(result.stories)
    this.#sharing.put(result)
  }

  /** What a thread took with it: an error record for each line or file, and the user is told. */
  #lost(batch: Batch, reason: string): void {
    const { messages } = this.#plan
    const message = `the thread that read this ended before it was done (${reason})`
    const tell = (input: Input, index: number, line: number | null) => {
      messages.fail({ path: input.path, line }, message)
      this.#handler.unreadable?.({ id: null, path: input.path, index, message, line, column: null }, input)
    }
    if (batch.kind === 'files') for (const input of batch.inputs) tell(input, 0, null)
    else {
      const { index = 0 } = batch.options
      const lines = countLines(batch.bytes)
      for (let n = 0; n < lines; n++) tell(batch.input, index + n, index + n + 1)
    }
  }
}
