/**
 * The packed tables of the recognisers, by name: `forms` (the templates of all agencies), `forms-TAG` (of a language),
 * `names` (of the agencies), `lexicon-SCRIPT` (the words of dates). The build puts a reader of the tables that
 * `generate.ts` wrote in this module's place (see `tsdown.config.ts`): a story then waits for no data to be folded.
 */
import type { Agency } from '../agencies/agency.js'
import { agencies } from '../agencies/index.js'
import { formatSections, type PackedBuckets, parseSections, type Sections } from '../data/buckets.js'
import type { Language, Script } from '../languages/language.js'
import { languageOf, languagesOf } from '../languages/load.js'
import { type AddForm, addAgencyForms, addGeneralForms, addLanguageForms, formKinds } from './form-data.js'
import { packLexicon } from './lexicon.js'
import { namesOf } from './name-data.js'
import { packTemplates } from './templates.js'
import { dateWordsOf } from './word-data.js'

/** The table of that name. */
export function sectionsOf(name: string): Sections {
  return parseSections(Buffer.from(formatSections(packTable(name))))
}

/** Builds the table of that name; `known` are the agencies in it. */
export function packTable(name: string, known: readonly Agency[] = agencies): ReadonlyMap<string, PackedBuckets> {
  const [kind, of = ''] = name.split(/-(.*)/u)
  if (kind === 'names') return new Map([['names', packLexicon(namesOf(known))]])
  if (kind === 'lexicon') return new Map([['words', packLexicon(dateWordsOf(languagesOf(of as Script)))]])
  return packForms((add) => {
    if (of === '') addAgencies(known, add)
    else addLanguageForms(languageOf(of) as Language, add)
  })
}

function addAgencies(known: readonly Agency[], add: AddForm): void {
  addGeneralForms(add)
  for (const agency of known) addAgencyForms(agency, add)
}

function packForms(addAll: (add: AddForm) => void): ReadonlyMap<string, PackedBuckets> {
  const found = new Map<string, [string, unknown][]>(formKinds.map((kind) => [kind, []]))
  addAll((kind, template, value) => found.get(kind)!.push([template, value]))
  return new Map([...found].map(([kind, all]): [string, PackedBuckets] => [kind, packTemplates(all)]))
}
