/** Options that the commands share: what the command line says, checked, in the words of the library. */
import { decode, isDay, type ParseOptions, readerNamed, readers, UnsupportedEncodingError } from '../index.js'
import { Misuse, NothingNamed } from './errors.js'
import { expand, type Operand } from './inputs/expand.js'
import { readNames } from './inputs/files-from.js'
import type { Input } from './inputs/input.js'
import type { Messages } from './messages.js'
import { suggestion } from './suggestion.js'
import { type ColorWhen, isTerminal } from './terminal.js'

/** As commander hands them over. */
export interface InputFlags {
  from?: string
  encoding?: string
  agency?: string
  language?: string
  asOf?: string
  textField?: string
  filesFrom?: string
  /** `-0` */
  null?: boolean
  jobs?: string
  color?: ColorWhen
  keepErrors?: boolean
}

/** Checks every option before anything is read. */
export async function parseOptions(flags: InputFlags): Promise<ParseOptions> {
  if (!['auto', 'always', 'never'].includes(flags.color ?? 'auto'))
    throw new Misuse(`--color ${flags.color}: it is auto, always or never`)
  const options: ParseOptions = { from: checkedFormat(flags.from ?? 'auto') }
  if (flags.encoding !== undefined) options.encoding = checkedEncoding(flags.encoding)
  if (flags.asOf !== undefined) options.asOf = checkedDay(flags.asOf)
  if (flags.language !== undefined) options.language = checkedLanguage(flags.language)
  if (flags.textField !== undefined) options.textField = flags.textField
  if (flags.jobs !== undefined) checkedJobs(flags.jobs)
  if (flags.agency !== undefined) {
    const { checkedAgency } = await import('./check-agency.js')
    options.agency = checkedAgency(flags.agency)
  }
  return options
}

function checkedFormat(name: string): string {
  if (name === 'auto' || readerNamed(name) !== undefined) return name
  const known = ['auto', ...readers.map((entry) => entry.name)]
  throw new Misuse(`--from ${name}: no such format${suggestion(name, known)}; it is one of ${known.join(', ')}`)
}

function checkedEncoding(label: string): string {
  try {
    decode(new Uint8Array(0), { encoding: label })
    return label
  } catch (error) {
    if (error instanceof UnsupportedEncodingError) throw new Misuse(`--encoding ${label}: ${error.message}`)
    throw error
  }
}

function checkedDay(day: string): string {
  if (isDay(day)) return day
  throw new Misuse(`--as-of ${day}: not a day of the calendar; write it as YYYY-MM-DD`)
}

function checkedLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Misuse(`--language ${tag}: not a language tag; write one like ar, en or fa-AF`)
  }
}

function checkedJobs(jobs: string): number {
  const count = Number(jobs)
  if (/^[0-9]+$/.test(jobs) && count >= 1 && count <= 1024) return count
  throw new Misuse(`--jobs ${jobs}: not a number from 1 to 1024`)
}

/** The inputs of the operands, of `--files-from`, or standard input. `except`: a directory that the run writes into. */
export function inputsOf(
  paths: readonly string[],
  flags: InputFlags,
  messages: Messages,
  except: string | null = null,
): AsyncGenerator<Input> {
  const operands: Operand[] = paths.map((name) => ({ name, glob: true }))
  if (flags.filesFrom === undefined) {
    if (flags.null === true) throw new Misuse('-0 goes with --files-from; there is no list to read')
    if (operands.length === 0 && isTerminal(0)) throw new NothingNamed('nothing to read')
    return expand(operands.length === 0 ? [{ name: '-', glob: true }] : operands, messages, except)
  }
  if (flags.filesFrom === '-' && paths.includes('-'))
    throw new Misuse('standard input cannot be both the list of files and a story')
  for (const operand of readNames(flags.filesFrom, flags.null ?? false)) operands.push(operand)
  if (operands.length === 0) throw new Misuse(`--files-from ${flags.filesFrom}: the list names no file`)
  return expand(operands, messages, except)
}
