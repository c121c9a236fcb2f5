/** Runs one command line and turns every way in which it can end into an exit status. */
import { type Command, CommanderError } from 'commander'
import { writeAll } from './bytes.js'
import { isSystemError, Misuse, NothingNamed, OutputClosed, reasonOf, WriteFailure } from './errors.js'
import { say, tell } from './messages.js'
import { program } from './program.js'
import { removeUnfinished } from './unfinished.js'
import { version } from './version.js'

/** Gives the exit status: 0, 1, 2, 70 or 141. */
export async function run(argv: readonly string[]): Promise<number> {
  let status = 0
  const wire = program((result) => {
    status = result
  }, argv[0])
  for (const command of [wire, ...wire.commands]) {
    command.exitOverride()
    command.configureOutput({
      writeOut: (text) => writeAll(1, Buffer.from(text)),
      writeErr: tell,
      outputError: (text) => say(oneLine(text)),
    })
  }
  wire.on('option:version', () => {
    throw new VersionAsked()
  })
  try {
    await wire.parseAsync(argv, { from: 'user' }).catch(printVersion)
    return status
  } catch (error) {
    removeUnfinished()
    return statusOf(error, usageOf(wire, argv))
  }
}

/** `--version` was met: what stands behind it does not matter. */
class VersionAsked extends Error {}

function printVersion(error: unknown): void {
  if (!(error instanceof VersionAsked)) throw error
  writeAll(1, Buffer.from(`${version}\n`))
}

/** One line on how the command is used. */
function usageOf(wire: Command, argv: readonly string[]): string {
  const command = wire.commands.find((one) => one.name() === argv[0]) ?? wire
  return command.helpInformation()
}

/** `error: unknown option '--span'\n(Did you mean --spans?)` as one line. */
function oneLine(text: string): string {
  const [first = '', ...rest] = text
    .trim()
    .replace(/^error: /, '')
    .split('\n')
  const hint = rest.join(' ').replace(/^\(Did you mean (.*)\?\)$/, 'did you mean $1?')
  return hint === '' ? first : `${first}; ${hint}`
}

function statusOf(error: unknown, usage: string): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof OutputClosed || (isSystemError(error) && error.code === 'EPIPE')) return 141
  if (error instanceof NothingNamed) {
    tell(usage)
    return 2
  }
  if (error instanceof Misuse || error instanceof WriteFailure) {
    say(error.message)
    return 2
  }
  if (isSystemError(error) && error.code === 'ENOSPC') {
    say(`stdout: ${reasonOf(error)}`)
    return 2
  }
  say(`a fault in wire itself: ${error instanceof Error ? error.message : String(error)}; WIRE_DEBUG=1 shows where`)
  if (process.env.WIRE_DEBUG === '1' && error instanceof Error) tell(`${error.stack ?? ''}\n`)
  return 70
}
