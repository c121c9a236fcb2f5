/** What the commands that read stories have in common: options checked, inputs found, outputs known. */
import { resolve } from 'node:path'
import type { ParseOptions } from '../index.js'
import { checkedOutput, fileIdentity, isTree } from './destination.js'
import type { Input } from './inputs/input.js'
import { type Handler, type ReadPlan, readInputs } from './inputs/read.js'
import { Parallel, type Sharing } from './jobs/parallel.js'
import { Messages } from './messages.js'
import { type InputFlags, inputsOf, parseOptions } from './options.js'
import { isTerminal } from './terminal.js'

export interface Session {
  readonly messages: Messages
  readonly options: ParseOptions
  /** Reads every input to its end; `sharing`: how threads may help, where they can. */
  read(handler: Handler, sharing?: Sharing | null): Promise<void>
}

export interface SessionPlan extends Partial<Pick<ReadPlan, 'tellDecoding' | 'optionsOf'>> {
  /** Names of files that are no inputs, though they may be found among them. */
  passOver?: readonly string[]
  /** Also files are written whose names are not known yet. */
  writes?: boolean
}

/** `outputs`: names of files or trees that the run writes, besides standard output. */
export async function openSession(
  paths: readonly string[],
  flags: InputFlags,
  outputs: readonly string[] = [],
  { tellDecoding = true, optionsOf, passOver = [], writes = false }: SessionPlan = {},
): Promise<Session> {
  const messages = new Messages()
  const options = await parseOptions(flags)
  for (const output of outputs) checkedOutput(output)
  const tree = outputs.find(isTree)
  const inputs: AsyncGenerator<Input> = inputsOf(paths, flags, messages, tree === undefined ? null : resolve(tree))
  const patient = writes || outputs.length > 0
  if (patient) {
    const { cleanUpOnSignals } = await import('./signals.js')
    cleanUpOnSignals()
  }
  const identities = [1, ...outputs, ...passOver].map(fileIdentity).filter((identity) => identity !== null)
  const tellUnreadable = flags.keepErrors !== true
  const plan: ReadPlan = {
    options,
    ...(optionsOf && { optionsOf }),
    messages,
    tellUnreadable,
    tellDecoding,
    outputs: new Set(identities),
    patient,
    progress: isTerminal(2) ? (await import('./progress.js')).openProgress() : null,
  }
  return {
    messages,
    options,
    async read(handler, sharing = null) {
      try {
        await readInputs(inputs, plan, handler, parallelOf(flags, plan, sharing, handler))
      } finally {
        plan.progress?.end()
      }
    },
  }
}

/** Null where nothing can be shared. */
function parallelOf({ jobs }: InputFlags, plan: ReadPlan, sharing: Sharing | null, handler: Handler): Parallel | null {
  if (sharing === null || jobs === '1') return null
  return new Parallel(jobs === undefined ? null : Number(jobs), plan, sharing, handler)
}
