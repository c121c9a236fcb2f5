/** `wire parse`: one JSON story for each story found. */
import { escapeJson, readerNamed, recordLine, type StoryError, toStory, toStoryError } from '../../index.js'
import { isTree, Stream, Tree } from '../destination.js'
import type { InputFlags } from '../options.js'
import { openSession } from '../session.js'
import { isTerminal } from '../terminal.js'

export interface ParseFlags extends InputFlags {
  spans?: boolean
  pretty?: boolean
  compact?: boolean
  output?: string
}

/** Gives the exit status. */
export async function parseCommand(paths: readonly string[], flags: ParseFlags): Promise<number> {
  const { output } = flags
  const session = await openSession(paths, flags, output === undefined ? [] : [output])
  const spans = flags.spans ?? false
  const print = await printer(flags)
  const storyText =
    print === null
      ? (parsed: Parameters<typeof toStory>[0]) => `${recordLine(parsed, { spans })}\n`
      : (parsed: Parameters<typeof toStory>[0]) => print(toStory(parsed, spans))
  if (output !== undefined && isTree(output)) {
    const tree = new Tree(output, '.json')
    await session.read({
      story: (parsed, input) => tree.write(storyText(parsed), parsed, input, isSingle(parsed.story.source.format)),
    })
    return session.messages.status
  }
  const stream = new Stream(output)
  await session.read({
    story: (parsed) => stream.sink.write(storyText(parsed)),
    wait: () => stream.flush(),
    unreadable: (record) => stream.sink.write(errorText(toStoryError(record), print)),
  })
  stream.end()
  return session.messages.status
}

function isSingle(format: string): boolean {
  return readerNamed(format)?.single ?? true
}

type Print = (value: object) => string

function errorText(error: StoryError, print: Print | null): string {
  return print === null ? `${escapeJson(JSON.stringify(error))}\n` : print(error)
}

/** Null for one record a line. */
async function printer(flags: ParseFlags): Promise<Print | null> {
  const terminal = flags.output === undefined && isTerminal(1)
  if (flags.compact === true || (flags.pretty !== true && !terminal)) return null
  const { prettyPrinter } = await import('../pretty-json.js')
  return prettyPrinter(flags.output === undefined ? flags.color : 'never')
}
