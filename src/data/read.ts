/** The generated tables: JSON files beside this module in the sources, in `data/` beside the built code. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const read = new Map<string, unknown>()

/**
 * The table of that name (`language-Arab`), read on first use and kept. Throws when no such table was shipped: that is
 * a broken installation, never a broken story.
 */
export function readTable(name: string): unknown {
  const known = read.get(name)
  if (known !== undefined) return known
  const table: unknown = JSON.parse(readFileSync(pathOf(name), 'utf8'))
  read.set(name, table)
  return table
}

function pathOf(name: string): string {
  const beside = fileURLToPath(new URL(`./${name}.json`, import.meta.url))
  return existsSync(beside) ? beside : fileURLToPath(new URL(`./data/${name}.json`, import.meta.url))
}
