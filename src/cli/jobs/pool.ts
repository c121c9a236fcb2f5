/** Threads that read batches, this one among them, and the order in which what came of the batches is taken. */
import type { Worker } from 'node:worker_threads'
import type { ParseOptions } from '../../index.js'
import type { Input } from '../inputs/input.js'
import { keepSmall } from '../memory.js'
import type { Batch, BatchResult, Task, WorkerSetup } from './producer.js'
import { Rooms } from './rooms.js'
import { Work } from './work.js'

/** Stories leave nothing behind: room for more of the newest objects would only be memory that is never given back. */
const youngMegabytes = 4

/** Batches that a thread is told at once: while this one reads a batch, none of the others should run out. */
const told = 2

export interface PoolReceiver {
  /** What came of a batch, in its turn. */
  result(result: BatchResult): void
  /** The thread that read a batch ended before it had an answer. */
  lost(batch: Batch, reason: string): void
}

/** A batch in its turn. */
interface Slot {
  task: Task
  result: BatchResult | null
  /** Why there is no result. */
  reason: string | null
}

/** A thread with what it was told and has not answered, the first being the one that it reads. */
interface Thread {
  worker: Worker
  slots: Slot[]
}

export class Pool {
  readonly #script: string
  readonly #setup: WorkerSetup
  readonly #jobs: number
  readonly #receiver: PoolReceiver
  /** In the order of their turns. */
  readonly #slots: Slot[] = []
  readonly #threads: Thread[] = []
  readonly #rooms = new Rooms()
  /** Threads that there have been: one that died is not made again. */
  #started = 0
  #own: Work | null = null
  /** The batches that this thread reads, one behind the other, and the beginnings of other threads before them. */
  #here: Promise<void> = Promise.resolve()
  #failure: unknown = null
  #wake: (() => void) | null = null

  /** `script`: the file that a thread runs; `jobs`: how many threads there are, this one counted. */
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

  /** {@link read} for whole lines: the bytes are copied. */
  lines(bytes: Uint8Array, input: Input, options: ParseOptions): Promise<void> {
    return this.read({ kind: 'lines', bytes: this.#rooms.hold(bytes), input, options })
  }

  /** Tells a thread a batch, or reads it; resolves when there is room for another. Throws what the receiver threw. */
  async read(batch: Batch): Promise<void> {
    const slot: Slot = { task: { batch, room: this.#rooms.lend(0) }, result: null, reason: null }
    this.#slots.push(slot)
    await this.#give(slot)
    await this.#until(() => this.#slots.length <= told * this.#jobs)
  }

  /** Resolves when every batch had its turn. */
  async drain(): Promise<void> {
    await this.#until(() => this.#slots.length === 0)
  }

  /** Ends the threads, whatever they are doing. */
  async close(): Promise<void> {
    const threads = this.#threads.splice(0)
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }

  async #until(done: () => boolean): Promise<void> {
    while (this.#failure === null && !done())
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    if (this.#failure !== null) throw this.#failure
  }

  async #give(slot: Slot): Promise<void> {
    const thread = this.#leastBusy()
    if (thread === null) {
      this.#here = this.#here.then(() => this.#readHere(slot))
      return await this.#here
    }
    thread.slots.push(slot)
    thread.worker.postMessage(slot.task)
  }

  /** The thread that has the least to do, if it may be told more; a new one where none is without work. */
  #leastBusy(): Thread | null {
    const least = this.#threads.reduce<Thread | null>(
      (found, thread) => (found === null || thread.slots.length < found.slots.length ? thread : found),
      null,
    )
    if (least?.slots.length !== 0 && this.#started < this.#jobs - 1) return this.#start()
    return least !== null && least.slots.length < told ? least : null
  }

  /** Never fails: what goes wrong is the reason why the batch has no result. */
  async #readHere(slot: Slot): Promise<void> {
    try {
      this.#own ??= await Work.begin(this.#setup)
      slot.result = await this.#own.read(slot.task)
    } catch (error) {
      slot.reason = error instanceof Error ? error.message : String(error)
    }
    this.#turn()
    // The others' answers have come in the meantime.
    await new Promise((resolve) => setImmediate(resolve))
  }

  #start(): Thread {
    this.#started++
    const threads = process.getBuiltinModule('node:worker_threads')
    const worker = new threads.Worker(this.#script, {
      workerData: this.#setup,
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    })
    // A thread that begins sets back what keeps this one's memory small: nothing is read here until that is mended.
    const begun = new Promise<void>((resolve) => {
      worker.once('online', resolve)
      worker.once('exit', () => resolve())
    })
    this.#here = this.#here.then(() => begun).then(keepSmall)
    const thread: Thread = { worker, slots: [] }
    this.#threads.push(thread)
    worker.on('message', (result: BatchResult) => {
      thread.slots.shift()!.result = result
      this.#turn()
    })
    worker.on('error', (error) => this.#ended(thread, error.message))
    worker.on('exit', () => this.#ended(thread, 'it stopped'))
    return thread
  }

  /** What the thread read is lost; what it had not begun is given to others. */
  #ended(thread: Thread, reason: string): void {
    const i = this.#threads.indexOf(thread)
    if (i < 0) return
    this.#threads.splice(i, 1)
    const [lost, ...others] = thread.slots
    if (lost !== undefined) lost.reason = reason
    this.#turn()
    for (const slot of others) void this.#give(slot)
  }

  #free({ batch, room }: Task): void {
    this.#rooms.takeBack(room)
    if (batch.kind === 'lines') this.#rooms.takeBack(batch.bytes.buffer)
  }

  /** Hands out what is ready and next in turn. */
  #turn(): void {
    try {
      for (let slot = this.#slots[0]; slot !== undefined; slot = this.#slots[0]) {
        if (slot.result !== null) this.#receiver.result(slot.result)
        else if (slot.reason !== null) this.#receiver.lost(slot.task.batch, slot.reason)
        else break
        this.#slots.shift()
        this.#free(slot.task)
      }
    } catch (error) {
      this.#failure ??= error
    }
    this.#wake?.()
  }
}
