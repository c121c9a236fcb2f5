/** Where documents go: one stream (standard output or a file), or a tree with one file a story. */
import { fstatSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ParsedStory } from '../index.js'
import { AtomicFile } from './atomic-file.js'
import { ByteSink } from './byte-sink.js'
import { isSystemError, Misuse, reasonOf, WriteFailure } from './errors.js'
import type { Input } from './inputs/input.js'
import { safeName } from './safe-name.js'

/** Whether `-o` names a directory: by its last character, or because there is one. */
export function isTree(output: string): boolean {
  if (output.endsWith('/')) return true
  try {
    return statSync(output, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch (error) {
    if (isSystemError(error)) throw new WriteFailure(`${output}: ${reasonOf(error)}`)
    throw error
  }
}

/** One stream. The file of `-o` is made when the first byte is there, or at the end. */
export class Stream {
  #file: AtomicFile | null = null
  #sink: ByteSink | null = null

  /** `fd`: where it goes without an `output`. */
  constructor(
    readonly output: string | undefined,
    readonly fd: 1 | 2 = 1,
  ) {}

  get sink(): ByteSink {
    if (this.#sink === null) {
      if (this.output !== undefined) this.#file = new AtomicFile(this.output)
      this.#sink = this.#file?.sink ?? new ByteSink(this.fd, this.fd === 1 ? 'stdout' : 'stderr')
    }
    return this.#sink
  }

  /** What is written so far goes out, where somebody may be waiting for it. */
  flush(): void {
    if (this.#file === null) this.#sink?.flush()
  }

  end(): void {
    const { sink } = this
    if (this.#file === null) sink.flush()
    else this.#file.commit()
  }
}

/** One file a story below a directory, at the place that the input has below the directory that was walked. */
export class Tree {
  readonly #taken = new Set<string>()

  /** `extension` with its dot. */
  constructor(
    readonly root: string,
    readonly extension: string,
  ) {}

  write(document: string | Uint8Array, parsed: ParsedStory, input: Input, single: boolean): void {
    const stem = withoutExtension(input.relative)
    const story = parsed.story.id === null ? String(parsed.story.source.index + 1) : safeName(parsed.story.id)
    const name = single ? stem : input.path === null ? story : `${stem}/${story}`
    const path = join(this.root, this.#free(name))
    if (isSameFile(path, input)) throw new WriteFailure(`${path}: is an input; write into another directory`)
    try {
      mkdirSync(dirname(path), { recursive: true })
    } catch (error) {
      if (isSystemError(error)) throw new WriteFailure(`${dirname(path)}: ${reasonOf(error)}`)
      throw error
    }
    const file = new AtomicFile(path)
    if (typeof document === 'string') file.sink.write(document)
    else file.sink.writeBytes(document)
    file.commit()
  }

  /** Two stories never share a file, on a file system without case either. */
  #free(name: string): string {
    for (let n = 1; ; n++) {
      const full = `${n === 1 ? name : `${name}-${n}`}${this.extension}`
      const key = full.normalize('NFC').toLowerCase()
      if (this.#taken.has(key)) continue
      this.#taken.add(key)
      return full
    }
  }
}

function withoutExtension(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path
}

function isSameFile(path: string, input: Input): boolean {
  return input.path !== null && resolve(path) === resolve(input.path)
}

/** Identity of a regular file, to find an output among the inputs; null for anything else. */
export function fileIdentity(target: number | string | undefined): string | null {
  if (target === undefined) return null
  try {
    const found = typeof target === 'number' ? fstatSync(target, { bigint: true }) : statSync(target, { bigint: true })
    return found.isFile() ? `${found.dev}:${found.ino}` : null
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}

/** Throws {@link Misuse} for an empty `-o`. */
export function checkedOutput(output: string | undefined): string | undefined {
  if (output === '') throw new Misuse('-o needs the name of a file, or of a directory with "/" at its end')
  return output
}
