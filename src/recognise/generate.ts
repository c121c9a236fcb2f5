/**
 * Writes the tables that are made of this project's own data into a folder of the built package, given as the argument;
 * the last step of the build. What they hold is what `tables.ts` and `agencies/table.ts` work out in the sources.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Agency } from '../agencies/agency.js'
import { agencies } from '../agencies/index.js'
import { packAgencies } from '../agencies/table.js'
import { formatSections, type PackedBuckets } from '../data/buckets.js'
import { languages } from '../languages/index.js'
import { packTable } from './tables.js'

/** Table name → sections; `known` are the agencies in them. */
export function recogniserTables(known: readonly Agency[] = agencies): Map<string, ReadonlyMap<string, PackedBuckets>> {
  const scripts = new Set(languages.map((language) => language.script))
  const names = [
    'names',
    'forms',
    ...languages.map((language) => `forms-${language.tag}`),
    ...[...scripts].map((script) => `lexicon-${script}`),
  ]
  const tables = new Map(names.map((name) => [name, packTable(name, known)]))
  return tables.set('agencies', new Map([['agencies', packAgencies(known)]]))
}

/** Writes them into a folder of the built package. */
export function writeTables(folder: string, known?: readonly Agency[]): void {
  for (const [name, sections] of recogniserTables(known))
    writeFileSync(`${folder}/${name}.txt`, formatSections(sections))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTables(process.argv[2]!)
