/** `wire validate`: findings about the wire format of each story, and their fixes. */
import { statSync } from 'node:fs'
import { rules } from '../../index.js'
import { type BaselineFlags, openBaseline } from '../baseline-file.js'
import { ByteSink } from '../byte-sink.js'
import type { Cache } from '../cache.js'
import { type ConfigFlags, openSettings, type Settings } from '../config-file.js'
import { isSystemError, Misuse } from '../errors.js'
import type { Fixer } from '../fix.js'
import type { Sharing } from '../jobs/parallel.js'
import type { Producer } from '../jobs/producer.js'
import type { InputFlags } from '../options.js'
import { openReports, reportFiles, reportsAsked } from '../reports.js'
import { openSession, type Session } from '../session.js'
import { isTerminal, wantsColor } from '../terminal.js'
import { CheckedStories, usualAgency, Validation, type ValidationEvent } from '../validation.js'

export interface ValidateFlags extends InputFlags, ConfigFlags, BaselineFlags, FixFlags {
  reporter?: string[]
  maxWarnings?: string
  quiet?: boolean
  cache?: boolean
  printConfig?: string
}

interface FixFlags {
  fix?: boolean
  fixDryRun?: boolean
  fixUnsafe?: boolean
}

/** Gives the exit status. */
export async function validateCommand(paths: readonly string[], flags: ValidateFlags): Promise<number> {
  const settings = openSettings(flags)
  if (flags.printConfig !== undefined) {
    const { printConfig } = await import('../config-print.js')
    return printConfig(settings, flags.printConfig)
  }
  const out = takesOutput(paths, flags) ? 2 : 1
  const asked = reportsAsked(flags.reporter ?? [], out)
  const limit = warningLimit(flags.maxWarnings)
  const baseline = openBaseline(flags)
  const session = await openSession(paths, flags, reportFiles(asked), {
    tellDecoding: false,
    optionsOf: (path) => usualAgency(settings, path),
    passOver: [settings.path, baseline?.path ?? null].filter((path) => path !== null),
    writes: isFixing(flags) || flags.updateBaseline === true || flags.cache === true,
  })
  const { messages, options } = session
  const fixer = isFixing(flags) ? await openFixer(paths, flags, session) : null
  const cache = flags.cache === true ? await openCache(settings, session) : null
  const reports = await openReports(asked, flags.color ?? 'auto', rules, out)
  const asOf = flags.asOf ?? null
  const quiet = flags.quiet ?? false
  const validation = new Validation({ options, settings, asOf, quiet, reports, baseline, cache, fixer })
  reports.begin()
  const sharing: Sharing = {
    job: { command: 'validate', flags },
    put: ({ extra }) => validation.replay(extra as ValidationEvent[]),
  }
  await session.read(validation, fixer === null && cache === null ? sharing : null)
  fixer?.flush()
  reports.end(validation.summary)
  fixer?.end()
  baseline?.end()
  cache?.end()
  const { errors, warnings } = validation.summary
  if (errors > 0 || warnings > limit) messages.raise(1)
  if (warnings > limit) messages.note(null, `${warnings} warnings, and --max-warnings allows ${limit}`)
  return messages.status
}

/** The command's work in a thread of its own: stories are checked there, and counted and reported by who asked. */
export function validateProducer(flags: ValidateFlags): Producer {
  const settings = openSettings(flags)
  const checked = new CheckedStories(settings, flags.asOf ?? null)
  return {
    handler: checked,
    optionsOf: (path) => usualAgency(settings, path),
    take: () => ({ bytes: new Uint8Array(0), extra: checked.take() }),
  }
}

function isFixing(flags: FixFlags): boolean {
  return flags.fix === true || flags.fixDryRun === true || flags.fixUnsafe === true
}

/** Standard output is for a diff, or for the fixed text of standard input: reports have to go elsewhere. */
function takesOutput(paths: readonly string[], flags: ValidateFlags): boolean {
  if (flags.fixDryRun === true) return true
  const readsInput = paths.includes('-') || (paths.length === 0 && flags.filesFrom === undefined)
  return readsInput && isFixing(flags)
}

async function openFixer(paths: readonly string[], flags: ValidateFlags, { messages }: Session): Promise<Fixer> {
  const { Fixer } = await import('../fix.js')
  const terminal = isTerminal(1)
  return new Fixer(
    {
      dryRun: flags.fixDryRun ?? false,
      unsafe: flags.fixUnsafe ?? false,
      roots: paths.filter(isDirectory),
      out: new ByteSink(1, 'stdout'),
      show: { terminal, color: wantsColor(flags.color ?? 'auto', 1) },
    },
    messages,
  )
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}

async function openCache(settings: Settings, { messages }: Session): Promise<Cache> {
  const { Cache } = await import('../cache.js')
  return new Cache(settings.directory, messages)
}

function warningLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (/^[0-9]{1,9}$/.test(text)) return Number(text)
  throw new Misuse(`--max-warnings ${text}: not a number from 0 on`)
}
