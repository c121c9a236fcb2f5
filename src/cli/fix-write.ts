/** Puts new bytes in the place of a file: wholly or not at all, and only when it still is the file that was read. */
import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { dirname, sep } from 'node:path'
import { temporaryName } from './atomic-file.js'
import { readSome, writeAll } from './bytes.js'
import { isSystemError, reasonOf } from './errors.js'
import { unfinished } from './unfinished.js'

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY, W_OK } = constants

/** Why a file stays as it is. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** What a file was when it was read. */
export type Stamp = Pick<BigIntStats, 'dev' | 'ino' | 'size' | 'mtimeNs'>

/** A file that may be replaced: its path without links, and what must be kept of it. */
export interface Target {
  path: string
  stats: BigIntStats
}

/** Throws {@link Refusal} when the file is gone. */
export function stampOf(path: string): Stamp {
  return orRefuse(() => statSync(path, { bigint: true }))
}

/**
 * Throws {@link Refusal} for what may not or cannot be replaced. A link is followed, but not out of the directory that
 * it stands in, of the working directory and of `roots`.
 */
export function targetOf(path: string, roots: readonly string[]): Target {
  return orRefuse(() => {
    if (!statSync(path).isFile()) throw new Refusal('is no regular file')
    const real = realpathSync(path)
    if (lstatSync(path).isSymbolicLink() && ![dirname(path), '.', ...roots].some((root) => isInside(real, root)))
      throw new Refusal(`is a link that leads out of here, to ${real}; name that file itself`)
    const stats = lstatSync(real, { bigint: true })
    if (stats.nlink > 1n) throw new Refusal(`has ${stats.nlink} hard links; a rewrite would part it from the others`)
    if (!isWritable(real)) throw new Refusal('is read-only')
    if (!isWritable(dirname(real))) throw new Refusal('stands in a directory that is read-only')
    return { path: real, stats }
  })
}

function isInside(real: string, root: string): boolean {
  const base = realpathSync(root)
  return real.startsWith(base.endsWith(sep) ? base : base + sep)
}

/** The mode is heeded even where the user, being root, could write all the same. */
function isWritable(path: string): boolean {
  if ((statSync(path).mode & 0o222) === 0) return false
  try {
    accessSync(path, W_OK)
    return true
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}

/**
 * Replaces `before` by `after`. Owner and mode stay. Throws {@link Refusal}, and then the file is as it was. False: the
 * file is replaced, but the system did not confirm that its directory is on the disk.
 */
export function replaceFile(target: Target, stamp: Stamp, before: Uint8Array, after: Uint8Array): boolean {
  const temporary = temporaryName(target.path)
  orRefuse(() => {
    const fd = openSync(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    unfinished.add(temporary)
    try {
      writeTemporary(fd, target, after)
      checkUnchanged(target, stamp, before)
      renameSync(temporary, target.path)
    } catch (error) {
      unlinkSync(temporary)
      throw error
    } finally {
      unfinished.delete(temporary)
    }
  })
  return syncDirectory(dirname(target.path))
}

/** Never open to more people than the file itself, not for a moment. */
function writeTemporary(fd: number, { stats }: Target, bytes: Uint8Array): void {
  try {
    writeAll(fd, bytes)
    const own = fstatSync(fd, { bigint: true })
    if (own.uid !== stats.uid || own.gid !== stats.gid) keepOwner(fd, stats)
    fchmodSync(fd, Number(stats.mode & 0o7777n))
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

function keepOwner(fd: number, { uid, gid }: BigIntStats): void {
  try {
    fchownSync(fd, Number(uid), Number(gid))
  } catch (error) {
    if (isSystemError(error)) throw new Refusal('belongs to somebody else, and a rewrite could not keep its owner')
    throw error
  }
}

function checkUnchanged({ path }: Target, stamp: Stamp, before: Uint8Array): void {
  const fd = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    const now = fstatSync(fd, { bigint: true })
    const same =
      now.dev === stamp.dev && now.ino === stamp.ino && now.size === stamp.size && now.mtimeNs === stamp.mtimeNs
    if (!same || !holds(fd, before)) throw new Refusal('was changed by somebody else meanwhile')
  } finally {
    closeSync(fd)
  }
}

function holds(fd: number, bytes: Uint8Array): boolean {
  const piece = Buffer.allocUnsafe(65_536)
  for (let at = 0; ; ) {
    const count = readSome(fd, piece)
    if (count === 0) return at === bytes.length
    if (piece.compare(bytes, at, Math.min(at + count, bytes.length), 0, count) !== 0) return false
    at += count
  }
}

/** Some systems cannot sync a directory and say so: then there is nothing to be confirmed. */
function syncDirectory(path: string): boolean {
  try {
    const fd = openSync(path, O_RDONLY)
    try {
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    return true
  } catch (error) {
    if (!isSystemError(error)) throw error
    return ['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'].includes(error.code)
  }
}

function orRefuse<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (isSystemError(error)) throw new Refusal(reasonOf(error))
    throw error
  }
}
