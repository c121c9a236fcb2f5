/** `--fix`: the fixes of a story, made in its file, or shown as a diff. */
import {
  type CheckOptions,
  type Diagnostic,
  encode,
  fix,
  type ParsedStory,
  type ParseOptions,
  parse,
  readerNamed,
  type Source,
  UnencodableError,
} from '../index.js'
import type { ByteSink } from './byte-sink.js'
import { diffFor } from './fix-diff.js'
import { Refusal, replaceFile, type Stamp, stampOf, targetOf } from './fix-write.js'
import type { Input } from './inputs/input.js'
import type { Messages } from './messages.js'
import { rewritten } from './validation.js'

export interface FixPlan {
  /** Print a diff and write nothing. */
  dryRun: boolean
  /** Also what needs a human eye. */
  unsafe: boolean
  /** Directories that links may lead into. */
  roots: readonly string[]
  /** For standard input's text, or for the diff. */
  out: ByteSink
  /** How the diff is shown. */
  show: { terminal: boolean; color: boolean }
}

export class Fixer {
  readonly #plan: FixPlan
  readonly #messages: Messages
  #bytes: Uint8Array = new Uint8Array(0)
  #stamp: Stamp | null = null
  #fixes = 0
  #files = 0

  constructor(plan: FixPlan, messages: Messages) {
    this.#plan = plan
    this.#messages = messages
  }

  /** An input of this format was opened. One record a line is never rewritten. */
  begin(input: Input, name: string, lines: boolean): void {
    if (lines) this.#pass(input, name)
  }

  /** What a story of another format would have fixed is told, and not done. */
  leave(parsed: ParsedStory, input: Input, diagnostics: readonly Diagnostic[]): void {
    const { format: name } = parsed.story.source
    if (name === rewritten || readerNamed(name)?.lines === true) return
    const count = diagnostics.filter((one) => one.fix !== null && (one.fix.safe || this.#plan.unsafe)).length
    if (count > 0) this.#pass(input, name)
  }

  /** Who names a file wants it fixed; what a walk finds is only passed over. */
  #pass(input: Input, name: string): void {
    const reason = `${name} is not rewritten; only plain text is`
    if (input.named) this.#messages.fail(input, reason)
    else this.#messages.note(input, reason)
  }

  /** The bytes of the input whose story comes next. They stay the caller's. */
  read(bytes: Uint8Array, input: Input): void {
    this.#bytes = bytes
    this.#stamp = null
    if (typeof input.file === 'string') this.#attempt(input, () => this.#look(input.file as string))
  }

  #look(path: string): void {
    this.#stamp = stampOf(path)
  }

  /** The story as it is when its fixes are made; the same when there are none, or they cannot be made. */
  fix(parsed: ParsedStory, input: Input, options: ParseOptions, check: CheckOptions): ParsedStory {
    if (parsed.story.source.format !== rewritten) return parsed
    const { text } = parsed.source
    const reparse = (next: string): ParsedStory => (next === text ? parsed : onlyStory(parse(next, options)))
    const done = this.#attempt(input, () => {
      const result = fix(text, reparse, { ...check, unsafe: this.#plan.unsafe })
      if (result.text === text) return null
      if (!result.settled) throw new Refusal('its fixes undo each other')
      const bytes = reencoded(parsed.source, result.text, this.#bytes)
      const after = onlyStory(parse(bytes, options))
      checkKept(parsed, after, result.text)
      this.#put(input, text, result.text, bytes)
      this.#fixes += result.applied
      this.#files++
      return after
    })
    if (done === null) this.unchanged(input)
    return done ?? parsed
  }

  /** Nothing of the input is fixed: as a filter it gives back what it was given. */
  unchanged(input: Input): void {
    if (input.path === null && !this.#plan.dryRun) this.#plan.out.writeBytes(this.#bytes)
  }

  #put(input: Input, before: string, after: string, bytes: Uint8Array): void {
    const { dryRun, out, roots, show } = this.#plan
    if (input.path === null) {
      if (dryRun) out.write(diffFor(before, after, 'stdin', show))
      else out.writeBytes(bytes)
      return
    }
    if (typeof input.file !== 'string' || this.#stamp === null) throw new Refusal('its name is not valid UTF-8')
    const target = targetOf(input.file, roots)
    if (dryRun) out.write(diffFor(before, after, input.path, show))
    else if (!replaceFile(target, this.#stamp, this.#bytes, bytes))
      this.#messages.fail(input, 'is rewritten, but the system did not confirm that it is on the disk')
  }

  /** Null when it is refused, which is told. */
  #attempt<T>(input: Input, action: () => T): T | null {
    try {
      return action()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.#messages.fail(input, `not fixed: ${error.message}`)
      return null
    }
  }

  /** What is fixed goes out, before anything is said about it. */
  flush(): void {
    this.#plan.out.flush()
  }

  /** Tells how much was done. */
  end(): void {
    if (this.#fixes === 0) return
    const what = `${this.#fixes} ${this.#fixes === 1 ? 'fix' : 'fixes'}`
    const where = `${this.#files} ${this.#files === 1 ? 'file' : 'files'}`
    this.#messages.note(null, this.#plan.dryRun ? `${what} would change ${where}` : `${what} made in ${where}`)
  }
}

function onlyStory(stories: readonly ParsedStory[]): ParsedStory {
  const [story] = stories
  if (story === undefined) throw new Refusal('its fixes would leave nothing')
  return story
}

/** Throws {@link Refusal} unless the encoding is known and gives every byte back that no fix is about. */
function reencoded(source: Source, text: string, before: Uint8Array): Uint8Array {
  const { encoding, encodingFrom, bom, bad } = source
  if (encoding === null) throw new Refusal('its encoding is not known')
  if (encodingFrom === 'guess') throw new Refusal(`that it is ${encoding} is a guess; say --encoding`)
  if (bad.length > 0) throw new Refusal(`it has bytes that ${encoding} does not have, and a rewrite would lose them`)
  try {
    if (Buffer.compare(encode(source.text, encoding, bom), before) !== 0)
      throw new Refusal(`it has bytes that cannot be written again in ${encoding} as they are`)
    return encode(text, encoding, bom)
  } catch (error) {
    if (error instanceof UnencodableError) throw new Refusal(`${error.message}; convert the file to UTF-8`)
    throw error
  }
}

/** What is about to be written is what was meant, and holds all that no recogniser knew. Anything else is a bug. */
function checkKept(before: ParsedStory, after: ParsedStory, text: string): void {
  if (after.source.text !== text) throw new Error('the fixed text would not be read back as it is')
  let at = 0
  for (const { label, start, end } of before.spans()) {
    if (label !== 'unknown') continue
    const piece = before.source.text.slice(start, end)
    const found = text.indexOf(piece, at)
    if (found < 0) throw new Error(`fixes reached into text that is not known, at ${start}`)
    at = found + piece.length
  }
}
