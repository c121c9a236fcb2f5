/**
 * Writes the tables that are made of this project's own data into a folder of the built package, given as the argument;
 * the last step of the build. What they hold is what `tables.ts` and `agencies/table.ts` work out in the sources.
 */
import { writeFileSync } from 'node:fs'
import { agencyTable } from '../agencies/table.js'
import { formatSections, type Sections } from '../data/buckets.js'
import { languages } from '../languages/index.js'
import { sectionsOf } from './tables.js'

/** Table name → sections. */
export function recogniserTables(): Map<string, Sections> {
  const scripts = new Set(languages.map((language) => language.script))
  const names = [
    'names',
    'forms',
    ...languages.map((language) => `forms-${language.tag}`),
    ...[...scripts].map((script) => `lexicon-${script}`),
  ]
  const tables = new Map(names.map((name) => [name, sectionsOf(name)]))
  return tables.set('agencies', new Map([['agencies', agencyTable()]]))
}

const [folder] = process.argv.slice(2)
if (folder !== undefined)
  for (const [name, sections] of recogniserTables()) writeFileSync(`${folder}/${name}.txt`, formatSections(sections))
