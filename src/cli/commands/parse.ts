/** `wire parse`: one JSON story for each story found. */
import {
  escapeJson,
  type ParsedStory,
  readerNamed,
  recordLine,
  type StoryError,
  toStory,
  toStoryError,
  type UnreadableRecord,
} from '../../index.js'
import { isTree, Stream, Tree } from '../destination.js'
import type { Producer } from '../jobs/producer.js'
import { TextBuffer } from '../jobs/text-buffer.js'
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
  const { story: storyText, error: errorText } = await textsOf(flags)
  if (output !== undefined && isTree(output)) {
    const tree = new Tree(output, '.json')
    await session.read({
      story: (parsed, input) => tree.write(storyText(parsed), parsed, input, isSingle(parsed.story.source.format)),
    })
    return session.messages.status
  }
  const stream = new Stream(output)
  await session.read(
    {
      story: (parsed) => stream.sink.write(storyText(parsed)),
      wait: () => stream.flush(),
      unreadable: (record) => stream.sink.write(errorText(record)),
    },
    { job: { command: 'parse', flags }, put: ({ bytes }) => stream.sink.writeBytes(bytes) },
  )
  stream.end()
  return session.messages.status
}

/** The command's work in a thread of its own. */
export async function parseProducer(flags: ParseFlags): Promise<Producer> {
  const { story, error } = await textsOf(flags)
  const out = new TextBuffer()
  return {
    handler: { story: (parsed) => out.write(story(parsed)), unreadable: (record) => out.write(error(record)) },
    take: () => ({ bytes: out.take(), extra: null }),
  }
}

interface Texts {
  story(parsed: ParsedStory): string
  error(record: UnreadableRecord): string
}

async function textsOf(flags: ParseFlags): Promise<Texts> {
  const spans = flags.spans ?? false
  const print = await printer(flags)
  return {
    story: (parsed) => (print === null ? recordLine(parsed, { spans }, '\n') : print(toStory(parsed, spans))),
    error: (record) => errorText(toStoryError(record), print),
  }
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
