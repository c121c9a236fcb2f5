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
    table = JSON.parse(readText(`${name}.json`))
    read.set(name, table)
  }
  return table
}

/** The JSON table of that name line by line; nothing is kept. Throws like {@link readTable}. */
export function readLines(name: string): string[] {
  return readText(`${name}.json`).split('\n')
}

/** The bytes of the JSON table of that name; nothing is kept. Throws like {@link readTable}. */
export function readBytes(name: string): Buffer {
  return readFileSync(pathOf(`${name}.json`))
}

/** A table of {@link parseSections}; it is not kept. Throws like {@link readTable}. */
export function readSections(name: string): Sections {
  return parseSections(readText(`${name}.txt`))
}

/** Node reads a file as text in small pieces. */
function readText(file: string): string {
  const bytes = readFileSync(pathOf(file))
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
}

function pathOf(file: string): string {
  folder ??= existsSync(`${import.meta.dirname}/data`) ? `${import.meta.dirname}/data` : import.meta.dirname
  return `${folder}/${file}`
}
