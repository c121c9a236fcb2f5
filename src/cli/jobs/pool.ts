/** Threads that read batches, and the order in which what came of them is taken. */
import type { Worker } from 'node:worker_threads'
import type { Batch, BatchResult, WorkerSetup } from './producer.js'

/** Stories leave nothing behind: room for more of the newest objects would only be memory that is never given back. */
const youngMegabytes = 4

/** Batches that are told ahead of the one whose turn it is, for each thread. */
const ahead = 2

export interface PoolReceiver {
  /** What came of a batch, in its turn. */
  result(result: BatchResult): void
  /** The thread that read a batch ended before it had an answer. */
  lost(batch: Batch, reason: string): void
}

/** A batch in its turn; `settled` when its thread answered or ended. */
interface Slot {
  batch: Batch
  result: BatchResult | null
  /** Why there is no result. */
  reason: string | null
}

export class Pool {
  readonly #script: string
  readonly #setup: WorkerSetup
  readonly #jobs: number
  readonly #receiver: PoolReceiver
  /** In the order of their turns. */
  readonly #slots: Slot[] = []
  readonly #waiting: Slot[] = []
  readonly #idle: Worker[] = []
  readonly #threads = new Set<Worker>()
  #failure: unknown = null
  #wake: (() => void) | null = null

  /** `script`: the file that a thread runs. */
  constructor(script: string, setup: WorkerSetup, jobs: number, receiver: PoolReceiver) {
    this.#script = script
    this.#setup = setup
    this.#jobs = jobs
    this.#receiver = receiver
  }

  /** No batch is being read. */
  get isIdle(): boolean {
    return this.#slots.length === 0
  }

  /** Tells a thread a batch; resolves when there is room for another. Throws what the receiver threw. */
  async read(batch: Batch): Promise<void> {
    const slot: Slot = { batch, result: null, reason: null }
    this.#slots.push(slot)
    this.#waiting.push(slot)
    this.#tell()
    await this.#until(() => this.#slots.length < ahead * this.#jobs)
  }

  /** Resolves when every batch had its turn. */
  async drain(): Promise<void> {
    await this.#until(() => this.#slots.length === 0)
  }

  /** Ends the threads, whatever they are doing. */
  async close(): Promise<void> {
    const threads = [...this.#threads]
    this.#threads.clear()
    await Promise.all(threads.map((thread) => thread.terminate()))
  }

  async #until(done: () => boolean): Promise<void> {
    while (this.#failure === null && !done())
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    if (this.#failure !== null) throw this.#failure
  }

  #tell(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#idle.pop() ?? (this.#threads.size < this.#jobs ? this.#start() : null)
      if (thread === null) return
      const slot = this.#waiting.shift()!
      thread.removeAllListeners()
      thread.once('message', (result: BatchResult) => {
        slot.result = result
        this.#idle.push(thread)
        this.#turn()
      })
      thread.once('error', (error) => this.#ended(thread, slot, error.message))
      thread.once('exit', () => this.#ended(thread, slot, 'it stopped'))
      thread.postMessage(slot.batch)
    }
  }

  #start(): Worker {
    const threads = process.getBuiltinModule('node:worker_threads')
    const thread = new threads.Worker(this.#script, {
      workerData: this.#setup,
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    })
    this.#threads.add(thread)
    return thread
  }

  #ended(thread: Worker, slot: Slot, reason: string): void {
    if (!this.#threads.delete(thread) || slot.result !== null) return
    slot.reason = reason
    this.#turn()
  }

  /** Hands out what is ready and next in turn, and tells the threads more. */
  #turn(): void {
    try {
      for (let slot = this.#slots[0]; slot !== undefined; slot = this.#slots[0]) {
        if (slot.result !== null) this.#receiver.result(slot.result)
        else if (slot.reason !== null) this.#receiver.lost(slot.batch, slot.reason)
        else break
        this.#slots.shift()
      }
      this.#tell()
    } catch (error) {
      this.#failure ??= error
    }
    this.#wake?.()
  }
}
