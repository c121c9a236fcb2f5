/** A build that knows three agencies, to show that the others cost nothing. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { agencies } from '../src/agencies/index.js'
import { writeTables } from '../src/recognise/generate.js'

/** Of the corpus, and one besides. */
const kept: ReadonlySet<string> = new Set(['ap', 'irna', 'reuters'])

/** Copies the built command line into a folder, with tables of three agencies; gives the path of its `wire`. */
export function buildWithFew(root: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(folder, part), { recursive: true })
  writeTables(
    join(folder, 'dist/data'),
    agencies.filter(({ id }) => kept.has(id)),
  )
  return join(folder, 'bin/wire.js')
}
