/** `wire parse`: one JSON story for each story found. */
import { escapeJson, recordLine, toStory, toStoryError } from '../../index.js'
import { ByteSink } from '../byte-sink.js'
import { readInputs } from '../inputs/read.js'
import { Messages } from '../messages.js'
import { type InputFlags, inputsOf, parseOptions } from '../options.js'
import { isTerminal } from '../terminal.js'

export interface ParseFlags extends InputFlags {
  spans?: boolean
  pretty?: boolean
  compact?: boolean
}

/** Gives the exit status. */
export async function parseCommand(paths: readonly string[], flags: ParseFlags): Promise<number> {
  const messages = new Messages()
  const options = await parseOptions(flags)
  const inputs = inputsOf(paths, flags, messages)
  const sink = new ByteSink(1, 'stdout')
  const spans = flags.spans ?? false
  const print = await printer(flags)
  const keep = flags.keepErrors ?? false
  await readInputs(
    inputs,
    { options, messages, tellUnreadable: !keep },
    {
      story(parsed) {
        sink.write(print === null ? `${recordLine(parsed, { spans })}\n` : print(toStory(parsed, spans)))
      },
      unreadable(record) {
        const error = toStoryError(record)
        sink.write(print === null ? `${escapeJson(JSON.stringify(error))}\n` : print(error))
      },
    },
  )
  sink.flush()
  return messages.status
}

/** Null for one record a line. */
async function printer(flags: ParseFlags): Promise<((value: object) => string) | null> {
  if (flags.compact === true || (flags.pretty !== true && !isTerminal(1))) return null
  const { prettyPrinter } = await import('../pretty-json.js')
  return prettyPrinter(flags.color)
}
