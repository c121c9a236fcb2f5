/**
 * Writes the language tables of `src/data`: what the files of this folder say, merged with the month and weekday names
 * of CLDR 48, one file a script. Run by `npm run generate`; a test compares what it makes with what is checked in.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packNumbers } from '../data/numbers.js'
import { cldrMonths, cldrWeekdays, matchKey } from './cldr.js'
import { hashOf, openTable, type WordTable } from './clues.js'
import { languages } from './index.js'
import type { Language, MonthTable, Script } from './language.js'
import { umalquraTable } from './umalqura.js'

/** CLDR locales of a language where they are not just its tag; a language that CLDR has not gives none. */
const locales: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-SY', 'ar-DZ', 'ar-MA', 'ar-MR', 'ar-IQ'],
  fa: ['fa', 'fa-AF'],
  en: ['en', 'en-GB', 'en-AU'],
  fr: ['fr', 'fr-CA'],
  es: ['es', 'es-MX', 'es-US'],
  pt: ['pt', 'pt-PT'],
  de: ['de', 'de-AT'],
  ur: ['ur', 'ur-IN'],
  sr: ['sr', 'sr-Cyrl-BA'],
  'sr-Latn': ['sr-Latn', 'sr-Latn-BA'],
}

/** Table name → JSON text, for every script, the index of tags and the Umm al-Qura calendar. */
export function languageTables(): Map<string, string> {
  const byScript = new Map<Script, Language[]>()
  for (const language of languages) {
    const group = byScript.get(language.script) ?? []
    group.push(merged(language))
    byScript.set(language.script, group)
  }
  const tables = new Map<string, string>()
  for (const [script, group] of byScript) {
    tables.set(`language-${script}`, linesOf(group))
    if (group.length > 1) tables.set(`words-${script}`, wordTable(group))
  }
  const index = [...byScript].map(([script, group]) => [script, group.map((language) => language.tag)])
  tables.set('languages', `${JSON.stringify(Object.fromEntries(index))}\n`)
  tables.set('umalqura', `${JSON.stringify(umalquraTable())}\n`)
  return tables
}

/** One language a line, so that a change of one shows as one line; without the sources, which are for people. */
function linesOf(group: readonly Language[]): string {
  const lines = group.map((language) => JSON.stringify({ ...language, sources: [] }))
  return `[\n${lines.join(',\n')}\n]\n`
}

/** The words that tell the languages of a script apart: theirs, their months and their weekdays. */
function wordTable(group: readonly Language[]): string {
  const having = new Map<number, number[]>()
  group.forEach((language, index) => {
    const names = [...language.months.gregory!, ...language.weekdays!].flat().filter((name) => name.length > 3)
    for (const key of new Set([...(language.words ?? []), ...names].map(hashOf)))
      having.set(key, [...(having.get(key) ?? []), index])
  })
  const hashes = [...having.keys()].sort((a, b) => a - b)
  const groupOf = (key: number): string => having.get(key)!.join(' ')
  const groups = [...new Set(hashes.map(groupOf))].sort()
  const places = new Map(groups.map((group, place) => [group, place]))
  const { keys, places: of } = openTable(
    hashes,
    hashes.map((key) => places.get(groupOf(key))!),
  )
  const table: WordTable = {
    groups,
    keys: packNumbers(keys),
    places: packNumbers(of),
    prefixes: signsOf(group.map(({ prefixes = [] }) => prefixes)).map(([signs, of]) => [signs.join(' '), of]),
    letters: signsOf(group.map(({ letters = '' }) => bothCases(letters))).map(([signs, of]) => [signs.join(''), of]),
  }
  return `${JSON.stringify(table)}\n`
}

/** Signs by the group of languages that have them; `lists`: those of each language. */
function signsOf(lists: readonly (readonly string[])[]): [signs: string[], group: string][] {
  const having = new Map<string, number[]>()
  lists.forEach((signs, index) => {
    for (const sign of new Set(signs)) having.set(sign, [...(having.get(sign) ?? []), index])
  })
  const groups = new Map<string, string[]>()
  for (const [sign, languages] of having) {
    const group = languages.join(' ')
    groups.set(group, [...(groups.get(group) ?? []), sign])
  }
  return [...groups].map(([group, signs]) => [signs, group])
}

/** As code units: no letter that tells a language is beyond the first plane. */
function bothCases(letters: string): string[] {
  return [...letters].flatMap((letter) => [letter[0]!, letter.toUpperCase()[0]!])
}

function merged(language: Language): Language {
  const names = locales[language.tag] ?? [language.tag]
  const gregory = merge(12, [...names.map(cldrMonths), language.months.gregory ?? []])
  const weekdays = merge(7, [...names.map(cldrWeekdays), language.weekdays ?? []])
  const months: Language['months'] = { gregory }
  for (const [calendar, table] of Object.entries(language.months))
    if (calendar !== 'gregory') months[calendar as keyof Language['months']] = merge(table.length, [table])
  return { ...language, months, weekdays }
}

/**
 * Unites the spellings of each row, without the full stop that ends them; of those that fold to one key the first
 * stays.
 */
function merge(rows: number, tables: readonly MonthTable[]): string[][] {
  return Array.from({ length: rows }, (_, row) => {
    const forms = new Map<string, string>()
    for (const table of tables)
      for (const form of table[row] ?? []) {
        const key = matchKey(form)
        if (!forms.has(key)) forms.set(key, form.replace(/\.$/, ''))
      }
    return [...forms.values()]
  })
}

/** Writes every table; the folder is `src/data`. */
function writeAll(tables: ReadonlyMap<string, string>): void {
  for (const [name, text] of tables) writeFileSync(new URL(`../data/${name}.json`, import.meta.url), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAll(languageTables())
