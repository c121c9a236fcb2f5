/** The half of a command that can work in another thread: stories in, plain data out. */
import type { ParseOptions } from '../../index.js'
import type { Input } from '../inputs/input.js'
import type { Handler, ReadPlan } from '../inputs/read.js'
import type { Place } from '../messages.js'

/** What a command makes of stories: it goes from thread to thread. */
export interface Made {
  /** What goes out, in order; good until more is made. */
  bytes: Uint8Array
  /** What else the command wants to know of them; it can be cloned. */
  extra: unknown
}

export interface Producer {
  readonly handler: Handler
  readonly optionsOf?: (path: string | null) => ParseOptions
  /** What was made since the last call. */
  take(): Made
}

/** The command that a thread works for, with its flags as commander gave them. */
export interface Job {
  command: 'parse' | 'validate' | 'export'
  flags: object
}

/** What a thread is started with. */
export interface WorkerSetup extends Pick<ReadPlan, 'options' | 'tellUnreadable' | 'tellDecoding'> {
  job: Job
  outputs: readonly string[]
}

/** Whole lines of one input, or inputs that are read from beginning to end. */
export type Batch =
  | { kind: 'lines'; bytes: Uint8Array<SharedArrayBuffer>; input: Input; options: ParseOptions }
  | { kind: 'files'; inputs: readonly Input[] }

/** A batch as a thread is told it. */
export interface Task {
  batch: Batch
  /** Where what is made of it goes, as far as there is room. */
  room: SharedArrayBuffer
}

/** What came of a batch. */
export interface BatchResult extends Made {
  notes: readonly { place: Place | null; reason: string }[]
  status: number
  stories: number
  /** Inputs that were passed over. */
  passedOver: number
}

/** The producer of a job; each command's module is loaded when it is asked for. */
export async function producerOf({ command, flags }: Job): Promise<Producer> {
  if (command === 'parse') return (await import('../commands/parse.js')).parseProducer(flags)
  if (command === 'export') return (await import('../commands/export.js')).exportProducer(flags)
  return (await import('../commands/validate.js')).validateProducer(flags)
}
