/** Files that appear whole or not at all: written beside their place under a random name, then renamed. */
import { closeSync, constants, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ByteSink } from './byte-sink.js'
import { isSystemError, reasonOf, WriteFailure } from './errors.js'
import { removeUnfinished, unfinished } from './unfinished.js'

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants

export class AtomicFile {
  readonly sink: ByteSink
  /** Null for a device or a FIFO, which cannot be replaced and is written directly. */
  readonly #temporary: string | null
  readonly #target: string
  readonly #fd: number

  /** Throws {@link WriteFailure} when the file cannot be made. A link is followed: its target is replaced. */
  constructor(readonly path: string) {
    const found = attempt(path, () => statSync(path, { throwIfNoEntry: false }))
    if (found?.isDirectory())
      throw new WriteFailure(`${path}: is a directory; end the name with "/" for one file a story`)
    this.#target = found === undefined ? path : attempt(path, () => realpathSync(path))
    const replaceable = found === undefined || found.isFile()
    this.#temporary = replaceable ? temporaryName(this.#target) : null
    this.#fd = attempt(path, () =>
      this.#temporary === null
        ? openSync(path, O_WRONLY)
        : openSync(this.#temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666),
    )
    if (this.#temporary !== null) unfinished.add(this.#temporary)
    if (found?.isFile()) attempt(path, () => fchmodSync(this.#fd, found.mode & 0o777))
    this.sink = new ByteSink(this.#fd, path)
  }

  /** All is written: the file takes its place. */
  commit(): void {
    try {
      this.sink.flush()
      const temporary = this.#temporary
      attempt(this.path, () => {
        if (temporary !== null) fsyncSync(this.#fd)
        closeSync(this.#fd)
        if (temporary !== null) renameSync(temporary, this.#target)
      })
      if (temporary !== null) unfinished.delete(temporary)
    } catch (error) {
      removeUnfinished()
      throw error
    }
  }
}

/** At most 255 bytes, whatever the target is called; a dot file, so that no walk reads it. */
export function temporaryName(target: string): string {
  const stem = Buffer.from(basename(target))
    .subarray(0, 60)
    .toString('latin1')
    .replace(/[^A-Za-z0-9._-]/g, '_')
  return join(
    dirname(target),
    `.${stem}.wire-${process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex')}.tmp`,
  )
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (isSystemError(error)) throw new WriteFailure(`${path}: ${reasonOf(error)}`)
    throw error
  }
}
