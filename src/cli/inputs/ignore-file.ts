/** `.wireignore`: what a walk passes over, in the syntax of `.gitignore`, for the directory it stands in and below. */
import { readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'
import { isSystemError, reasonOf } from '../errors.js'
import type { Messages } from '../messages.js'

interface IgnoreFile {
  base: string
  rules: Ignore
}

export class IgnoreRules {
  private constructor(readonly files: readonly IgnoreFile[]) {}

  static readonly none = new IgnoreRules([])

  /** These rules and those of the `.wireignore` in `directory`, if there is one. One that cannot be read is told. */
  async with(directory: string, messages: Messages): Promise<IgnoreRules> {
    const base = resolve(directory)
    if (this.files.some((file) => file.base === base)) return this
    const text = readIfThere(join(directory, '.wireignore'), messages)
    if (text === null) return this
    const { default: ignore } = await import('ignore')
    return new IgnoreRules([...this.files, { base, rules: ignore().add(text) }])
  }

  ignores(path: string, isDirectory: boolean): boolean {
    if (this.files.length === 0) return false
    const full = resolve(path)
    return this.files.some(({ base, rules }) => {
      const below = relative(base, full)
      // The library throws for paths that lead out of its directory.
      if (below === '' || below === '..' || below.startsWith(`..${sep}`)) return false
      const slashed = sep === '/' ? below : below.split(sep).join('/')
      return rules.ignores(isDirectory ? `${slashed}/` : slashed)
    })
  }
}

function readIfThere(path: string, messages: Messages): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (error.code !== 'ENOENT' && error.code !== 'EISDIR') messages.fail({ path }, reasonOf(error))
    return null
  }
}
