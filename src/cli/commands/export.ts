/** `wire export`: stories in another format. */
import {
  describeLoss,
  formatNamed,
  formatOfPath,
  formats,
  type Loss,
  readerNamed,
  toStoryError,
  type Writer,
  type WriterEntry,
} from '../../index.js'
import { isTree, Stream, Tree } from '../destination.js'
import { Misuse } from '../errors.js'
import type { Handler } from '../inputs/read.js'
import type { Sharing } from '../jobs/parallel.js'
import type { Producer } from '../jobs/producer.js'
import { TextBuffer } from '../jobs/text-buffer.js'
import type { InputFlags } from '../options.js'
import { openSession, type Session } from '../session.js'
import { suggestion } from '../suggestion.js'

export interface ExportFlags extends InputFlags {
  to?: string
  output?: string
  spans?: boolean
  /** What a format cannot hold is a failure. */
  strictExport?: boolean
}

/** Gives the exit status. */
export async function exportCommand(paths: readonly string[], flags: ExportFlags): Promise<number> {
  const { output } = flags
  const entry = formatAsked(flags)
  const session = await openSession(paths, flags, output === undefined ? [] : [output])
  const writer = await entry.load()
  const losses = new Losses()
  const options = { spans: flags.spans ?? false }
  if (output !== undefined && isTree(output)) {
    const tree = new Tree(output, entry.extensions[0]!)
    // A file of one story is a whole document: an array of one, a table with its header.
    const { before, after } = writer.join ?? { before: '', after: '' }
    await session.read({
      story(parsed, input) {
        const written = writer.write(parsed, options)
        losses.add(written.losses)
        tree.write(
          written.bytes ?? before + written.text + after,
          parsed,
          input,
          readerNamed(parsed.story.source.format)?.single ?? true,
        )
      },
    })
  } else await exportStream(session, writer, new Stream(output), losses, flags)
  losses.tell(session)
  if (flags.strictExport === true && losses.entries().length > 0) session.messages.raise(2)
  return session.messages.status
}

async function exportStream(
  session: Session,
  writer: Writer,
  stream: Stream,
  losses: Losses,
  flags: ExportFlags,
): Promise<void> {
  const { join } = writer
  const options = { spans: flags.spans ?? false }
  let count = 0
  const put = (document: string | Uint8Array): void => {
    if (join === null && count > 0) throw new Misuse(`${writer.name} holds one story a file; write a tree with -o DIR/`)
    if (join !== null) stream.sink.write(count === 0 ? join.before : join.between)
    count++
    if (typeof document === 'string') stream.sink.write(document)
    else stream.sink.writeBytes(document)
  }
  const handler: Handler = {
    story(parsed) {
      const written = writer.write(parsed, options)
      losses.add(written.losses)
      put(written.bytes ?? written.text)
    },
    wait: () => stream.flush(),
    unreadable(record) {
      if (writer.writeError !== undefined) put(writer.writeError(toStoryError(record)))
    },
  }
  const sharing: Sharing = {
    job: { command: 'export', flags },
    put({ bytes, extra }) {
      const made = extra as Exported
      if (made.count > 0) put(bytes)
      losses.merge(made.losses)
    },
  }
  // Where a format holds one story a file, a second one is misuse: no thread has to tell.
  await session.read(handler, join === null ? null : sharing)
  if (join !== null) stream.sink.write(count === 0 ? join.empty : join.after)
  stream.end()
}

/** What a thread says of the documents it wrote. */
interface Exported {
  count: number
  losses: readonly (readonly [string, number])[]
}

/** The command's work in a thread of its own: documents with what stands between them. */
export async function exportProducer(flags: ExportFlags): Promise<Producer> {
  const writer = await formatAsked(flags).load()
  const options = { spans: flags.spans ?? false }
  const out = new TextBuffer()
  let losses = new Losses()
  let count = 0
  const put = (document: string | Uint8Array): void => {
    if (count > 0) out.write(writer.join?.between ?? '')
    count++
    if (typeof document === 'string') out.write(document)
    else out.writeBytes(document)
  }
  return {
    handler: {
      story(parsed) {
        const written = writer.write(parsed, options)
        losses.add(written.losses)
        put(written.bytes ?? written.text)
      },
      unreadable(record) {
        if (writer.writeError !== undefined) put(writer.writeError(toStoryError(record)))
      },
    },
    take() {
      const extra: Exported = { count, losses: losses.entries() }
      count = 0
      losses = new Losses()
      return { bytes: out.take(), extra }
    },
  }
}

function formatAsked({ to, output }: ExportFlags): WriterEntry {
  const known = formats.map((entry) => entry.name)
  if (to !== undefined) {
    const entry = formatNamed(to)
    if (entry !== undefined) return entry
    throw new Misuse(`--to ${to}: no such format${suggestion(to, known)}; it is one of ${known.join(', ')}`)
  }
  const entry = output === undefined ? undefined : formatOfPath(output)
  if (entry !== undefined) return entry
  const why = output === undefined ? '' : `${output} has no extension that names a format; `
  throw new Misuse(`${why}say --to FORMAT, one of ${known.join(', ')}`)
}

/** What formats could not carry: each kind once, with the number of stories that have it. */
class Losses {
  readonly #counts = new Map<string, number>()

  add(losses: readonly Loss[]): void {
    for (const loss of losses) {
      const text = describeLoss(loss)
      this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1)
    }
  }

  merge(entries: Exported['losses']): void {
    for (const [text, count] of entries) this.#counts.set(text, (this.#counts.get(text) ?? 0) + count)
  }

  entries(): Exported['losses'] {
    return [...this.#counts]
  }

  tell({ messages }: Session): void {
    for (const [text, count] of this.#counts)
      messages.note(null, `${text} (${count} ${count === 1 ? 'story' : 'stories'})`)
  }
}
