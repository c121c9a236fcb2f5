/**
 * `--cache`: the findings of inputs that were checked before, by a hash of their bytes and of all that the findings
 * hang on. The file is ours alone: one that is not as we wrote it is passed over.
 */
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../index.js'
import { AtomicFile } from './atomic-file.js'
import { isSystemError, reasonOf, WriteFailure } from './errors.js'
import type { Messages } from './messages.js'
import { version } from './version.js'

/** What is kept of a story. */
export interface CachedStory {
  index: number
  id: string | null
  diagnostics: Diagnostic[]
}

const schema = 'wire-cache/1'
/** Inputs that are remembered; those that were not asked for longest go first. */
const most = 200_000

function hashOf(...pieces: (string | Uint8Array)[]): string {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('base64url')
}

export class Cache {
  readonly #path: string
  readonly #messages: Messages
  /** In order of their last use; each value is the JSON of its stories. */
  readonly #entries: Map<string, string>
  /** Of settings: there are few, and each is asked for many times. */
  readonly #hashes = new Map<object, string>()
  #changed = false

  /** `directory`: that of the configuration, or the working one. */
  constructor(directory: string, messages: Messages) {
    this.#path = join(directory, '.wirecache')
    this.#messages = messages
    this.#entries = this.#load()
  }

  /**
   * The key of an input. Its findings hang on `settings`, the same object for the same ones, and on `others`, which are
   * those of the run.
   */
  keyOf(bytes: Uint8Array, format: string, settings: object, others: object): string {
    let hash = this.#hashes.get(settings)
    if (hash === undefined) {
      hash = hashOf(JSON.stringify([settings, others]))
      this.#hashes.set(settings, hash)
    }
    return hashOf(`${format} ${hash} `, bytes)
  }

  get(key: string): CachedStory[] | null {
    const entry = this.#entries.get(key)
    if (entry === undefined) return null
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return JSON.parse(entry) as CachedStory[]
  }

  set(key: string, stories: readonly CachedStory[]): void {
    this.#entries.set(key, JSON.stringify(stories))
    this.#changed = true
  }

  #load(): Map<string, string> {
    try {
      const found = lstatSync(this.#path, { throwIfNoEntry: false })
      if (found === undefined) return new Map()
      if (!found.isFile()) throw new BrokenCache('is no regular file')
      const entries = readEntries(readFileSync(this.#path, 'utf8'))
      if (entries !== null) return entries
    } catch (error) {
      this.#pass(error)
    }
    return new Map()
  }

  /** Written only when something is new. That it cannot be written makes the run no less complete. */
  end(): void {
    if (!this.#changed) return
    for (const key of this.#entries.keys()) {
      if (this.#entries.size <= most) break
      this.#entries.delete(key)
    }
    const body = JSON.stringify([...this.#entries])
    const head = JSON.stringify({ schema, version, hash: hashOf(body) })
    try {
      if (lstatSync(this.#path, { throwIfNoEntry: false })?.isFile() === false) return
      const file = new AtomicFile(this.#path)
      file.sink.write(`${head}\n${body}\n`)
      file.commit()
    } catch (error) {
      if (!(error instanceof WriteFailure)) throw error
      this.#messages.note(null, `the cache is not written: ${error.message}`)
    }
  }

  #pass(error: unknown): void {
    if (error instanceof BrokenCache) this.#messages.note({ path: this.#path }, `${error.message}; ignored`)
    else if (isSystemError(error)) this.#messages.note({ path: this.#path }, `${reasonOf(error)}; ignored`)
    else throw error
  }
}

class BrokenCache extends Error {}

/** Null for the cache of another version. */
function readEntries(text: string): Map<string, string> | null {
  const feed = text.indexOf('\n')
  const body = text.slice(feed + 1, -1)
  try {
    const head = JSON.parse(text.slice(0, feed)) as { schema?: unknown; version?: unknown; hash?: unknown } | null
    if (head?.schema !== schema) throw new BrokenCache('is no cache of wire')
    if (head.version !== version) return null
    if (head.hash !== hashOf(body)) throw new BrokenCache('is damaged')
    return new Map(JSON.parse(body) as [string, string][])
  } catch (error) {
    if (error instanceof SyntaxError) throw new BrokenCache('is no cache of wire')
    throw error
  }
}
