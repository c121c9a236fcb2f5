/** From operands to inputs: files, directories, globs, `-`, and the list of `--files-from`. */

import { lstatSync, statSync } from 'node:fs'
import { basename, normalize } from 'node:path'
import { readers } from '../../index.js'
import { isSystemError, Misuse, reasonOf } from '../errors.js'
import type { Messages } from '../messages.js'
import { IgnoreRules } from './ignore-file.js'
import { type Input, standardInput } from './input.js'
import { walk } from './walk.js'

/** Where the operands came from: names in a list are taken as they are, without globs. */
export interface Operand {
  name: string | Buffer
  glob: boolean
}

/** Each input in turn. What cannot be found is told, and the others go on. `except`: see {@link walk}. */
export async function* expand(
  operands: Iterable<Operand>,
  messages: Messages,
  except: string | null,
): AsyncGenerator<Input> {
  let stdinTaken = false
  for (const operand of operands) {
    if (operand.name !== '-' || !operand.glob) {
      yield* expandOne(operand, messages, except)
      continue
    }
    if (stdinTaken) throw new Misuse('standard input can be read only once; give "-" once')
    stdinTaken = true
    yield standardInput
  }
}

async function* expandOne({ name, glob }: Operand, messages: Messages, except: string | null): AsyncGenerator<Input> {
  const path = name.toString()
  let found: 'file' | 'directory'
  try {
    found = statSync(name).isDirectory() ? 'directory' : 'file'
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (glob && error.code === 'ENOENT' && hasMagic(path) && !isLink(path)) yield* expandGlob(path, messages)
    else messages.fail({ path }, explain(error, path))
    return
  }
  if (found === 'file') yield { path, file: name, named: true, relative: basename(path) }
  else yield* expandDirectory(path, messages, except)
}

/** A link that leads nowhere is there all the same. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function explain(error: Parameters<typeof reasonOf>[0], path: string): string {
  if (error.code === 'ENOENT' && path.includes('\ufffd'))
    return 'the name is not valid UTF-8 and cannot be given on the command line; name its directory, or use --files-from'
  return reasonOf(error)
}

async function* expandDirectory(path: string, messages: Messages, except: string | null): AsyncGenerator<Input> {
  const rules = await IgnoreRules.none.with('.', messages)
  let count = 0
  const before = messages.status
  for await (const input of walk(path, rules, messages, except)) {
    count++
    yield input
  }
  if (count > 0 || messages.status > before) return
  const extensions = readers.flatMap((entry) => entry.extensions).join(' ')
  messages.fail(
    { path },
    `no file in it that wire reads (${extensions}); name a file to have it read whatever it is called`,
  )
}

function hasMagic(path: string): boolean {
  return /[*?[\]{}()!+@]/.test(path)
}

async function* expandGlob(pattern: string, messages: Messages): AsyncGenerator<Input> {
  // Not `import()`: code that comes from V8's cache has no way to it.
  const load = process.getBuiltinModule('node:module').createRequire(import.meta.url)
  const glob = load('fast-glob') as typeof import('fast-glob')
  const rules = await IgnoreRules.none.with('.', messages)
  const paths = glob
    .sync(pattern, { followSymbolicLinks: false, ignore: ['**/node_modules/**'], suppressErrors: true })
    .filter((path) => !rules.ignores(path, false))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  if (paths.length === 0) messages.fail({ path: pattern }, 'no such file, and as a pattern it matches none')
  for (const path of paths) yield { path, file: path, named: false, relative: below(path) }
}

/** A path without what leads out of the directory that it is put into. */
function below(path: string): string {
  return normalize(path).replace(/^(?:\.\.\/|\/)+/, '')
}
