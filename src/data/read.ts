/** The generated tables: files beside this module in the sources, in `data/` beside the built code. */
import { isAscii } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { parseSections, type Sections } from './buckets.js'

const read = new Map<string, unknown>()

let folder: string | null = null

/**
 * The table of that name (`language-Arab`), read on first use and kept. Throws when no such table was shipped: that is
 * a broken installation, never a broken story.
 */
export function readTable(name: string): unknown {
  let table = read.get(name)
  if (table === undefined) {
    const bytes = readBytes(name)
    table = JSON.parse(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8'))
    read.set(name, table)
  }
  return table
}

/** The bytes of the JSON table of that name; nothing is kept. Throws like {@link readTable}. */
export function readBytes(name: string): Buffer {
  return readFileSync(pathOf(`${name}.json`))
}

/** The JSON value that stands in such bytes from an offset to the end of the line, the comma behind it aside. */
export function valueAt(bytes: Buffer, start: number): unknown {
  const line = bytes.toString('utf8', start, bytes.indexOf('\n', start))
  return JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line)
}

/** A table of {@link parseSections}; its bytes are kept as long as the sections. Throws like {@link readTable}. */
export function readSections(name: string): Sections {
  return parseSections(readFileSync(pathOf(`${name}.txt`)))
}

function pathOf(file: string): string {
  folder ??= existsSync(`${import.meta.dirname}/data`) ? `${import.meta.dirname}/data` : import.meta.dirname
  return `${folder}/${file}`
}
