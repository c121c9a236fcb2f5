/** The files below a directory, in the order of their paths by code unit. */
import { lstatSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { isClaimed } from '../../index.js'
import { isSystemError, reasonOf } from '../errors.js'
import type { Messages } from '../messages.js'
import type { IgnoreRules } from './ignore-file.js'
import type { Input } from './input.js'

interface Entry {
  /** UTF-8, with U+FFFD where the name is not. */
  name: string
  raw: Buffer
  isDirectory: boolean
}

/**
 * Regular files with an extension that a reader claims; no dot files, no `node_modules`, no links. What cannot be
 * listed is told and passed over. `except` is a directory, as an absolute path, that the run writes into.
 */
export async function* walk(
  root: string,
  rules: IgnoreRules,
  messages: Messages,
  except: string | null,
): AsyncGenerator<Input> {
  const base = root.endsWith('/') ? root : `${root}/`
  const open: { entries: Entry[]; at: number; path: string; raw: Buffer; rules: IgnoreRules }[] = []
  const enter = async (path: string, raw: Buffer, outer: IgnoreRules): Promise<void> => {
    const entries = list(path, raw, messages)
    if (entries.length > 0) open.push({ entries, at: 0, path, raw, rules: await outer.with(path, messages) })
  }
  await enter(base, Buffer.from(base), rules)
  while (open.length > 0) {
    const level = open.at(-1)!
    const entry = level.entries[level.at++]
    if (entry === undefined) {
      open.pop()
      continue
    }
    const path = level.path + entry.name
    if (level.rules.ignores(path, entry.isDirectory)) continue
    if (except !== null && entry.isDirectory && resolve(path) === except) continue
    const raw = Buffer.concat([level.raw, entry.raw])
    if (entry.isDirectory) await enter(`${path}/`, Buffer.concat([raw, Buffer.from('/')]), level.rules)
    else {
      const file = path.includes('\ufffd') ? raw : path
      yield { path, file, named: false, relative: path.slice(base.length) }
    }
  }
}

function list(path: string, raw: Buffer, messages: Messages): Entry[] {
  try {
    const entries: Entry[] = []
    for (const dirent of readdirSync(raw, { withFileTypes: true, encoding: 'buffer' })) {
      const name = dirent.name.toString()
      if (name.startsWith('.') || name === 'node_modules') continue
      const kind =
        dirent.isFile() || dirent.isDirectory() || dirent.isSymbolicLink() ? dirent : kindOf(raw, dirent.name)
      if (kind.isDirectory()) entries.push({ name, raw: dirent.name, isDirectory: true })
      else if (kind.isFile() && isClaimed(name)) entries.push({ name, raw: dirent.name, isDirectory: false })
    }
    return entries.sort(byPath)
  } catch (error) {
    if (!isSystemError(error)) throw error
    messages.fail({ path }, reasonOf(error))
    return []
  }
}

/** Some file systems do not say in a listing what an entry is. */
function kindOf(directory: Buffer, name: Buffer): { isDirectory(): boolean; isFile(): boolean } {
  return lstatSync(Buffer.concat([directory, name]))
}

/** A directory sorts with its slash, so that the order is that of whole paths. */
function byPath(a: Entry, b: Entry): number {
  const left = a.isDirectory ? `${a.name}/` : a.name
  const right = b.isDirectory ? `${b.name}/` : b.name
  return left < right ? -1 : left > right ? 1 : 0
}
