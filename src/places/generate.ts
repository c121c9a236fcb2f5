/**
 * Writes the gazetteer of `src/data`, one file a script: the exemplar cities of CLDR's time zones and CLDR's names of
 * countries, in every carried language, with the cities and countries of the text files beside this module. Run by
 * `npm run generate`; a test compares what it makes with what is checked in.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { foldKey } from '../core/fold.js'
import { languages } from '../languages/index.js'
import type { Script } from '../languages/language.js'
import { scriptOf } from '../languages/script.js'
import { ianaZone, zoneOfCountry, zonesOfCountries } from './zones.js'

const require = createRequire(import.meta.url)

type Kind = 'city' | 'country' | 'state'

/** `KIND COUNTRY ZONE`, the zone left out where there is none or more than one, → folded names, by script. */
type Gazetteer = Map<Script, Map<string, Set<string>>>

/** Languages whose CLDR names are carried in Latin script: those that agencies print in. */
const latin = new Set(
  'en fr es pt it ro ca de nl sv nb da fi et lv lt hu pl cs sk sl hr sq tr az vi id ms sw is eu'.split(' '),
)

/**
 * Names that CLDR has and that would only blur a better known place of that name: Juba and Jayapura in
 * Azerbaijani, Dili in Hindi, the island of Canton and San Luis in Chinese.
 */
const left = new Set([
  'SS cuba',
  'ID jaipur',
  'TL दिल्ली',
  'KI canton',
  'KI kanton',
  'AR 圣路易斯',
  'UM сша',
  'VI сша',
  'VI акш',
])

/** Table name → JSON text. */
export function placeTables(): Map<string, string> {
  const gazetteer: Gazetteer = new Map()
  addFile(gazetteer, 'cities.txt', 'city')
  addFile(gazetteer, 'countries.txt', 'country')
  for (const { tag, script } of languages) {
    if (script === 'Latn' && !latin.has(tag)) continue
    addCities(gazetteer, tag)
    addCountries(gazetteer, tag)
  }
  const tables = new Map<string, string>()
  for (const [script, groups] of [...gazetteer].sort(([a], [b]) => (a < b ? -1 : 1)))
    tables.set(`places-${script}`, tableOf(groups))
  return tables
}

/** Names by their first two units, `name=GROUP GROUP|…`, one bucket a line: a look-up unpacks one bucket. */
function tableOf(groups: ReadonlyMap<string, ReadonlySet<string>>): string {
  const names = new Map<string, number[]>()
  const places = [...groups.keys()].sort()
  places.forEach((place, index) => {
    for (const name of groups.get(place)!) names.set(name, [...(names.get(name) ?? []), index])
  })
  const buckets = new Map<string, string[]>()
  for (const name of [...names.keys()].sort()) {
    const bucket = buckets.get(name.slice(0, 2)) ?? []
    buckets.set(name.slice(0, 2), bucket)
    bucket.push(`${name}=${names.get(name)!.join(' ')}`)
  }
  const lines = [...buckets].map(([start, entries]) => `${JSON.stringify(start)}:${JSON.stringify(entries.join('|'))}`)
  const longest = Math.max(...[...names.keys()].map((name) => name.length))
  return `{"longest":${longest},\n"places":${JSON.stringify(places)},\n"names":{\n${lines.join(',\n')}\n}}\n`
}

function add(gazetteer: Gazetteer, kind: Kind, country: string, zone: string | null, name: string): void {
  const key = foldKey(name).trim()
  const script = scriptOfKey(key)
  if (script === null || left.has(`${country} ${key}`)) return
  const groups = gazetteer.get(script) ?? new Map<string, Set<string>>()
  gazetteer.set(script, groups)
  const group = zone === null ? `${kind} ${country}` : `${kind} ${country} ${zone}`
  const names = groups.get(group) ?? new Set<string>()
  groups.set(group, names)
  names.add(key)
  if (key.slice(0, -1).includes('.')) names.add(key.replaceAll('.', ''))
}

function scriptOfKey(key: string): Script | null {
  for (let i = 0; i < key.length; i++) {
    const script = scriptOf(key.charCodeAt(i))
    if (script !== null) return script
  }
  return null
}

/** Reads a text file of this folder: `@COUNTRY ZONE KIND` lines and, below each, names parted by `|`. */
function addFile(gazetteer: Gazetteer, file: string, kindOfFile: Kind): void {
  let country = ''
  let zone: string | null = null
  let kind = kindOfFile
  for (const line of readFileSync(new URL(`./${file}`, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    if (!line.startsWith('@')) {
      for (const name of line.split('|')) add(gazetteer, kind, country, zone, name)
      continue
    }
    const [code, ...rest] = line.slice(1).split(' ')
    country = code!
    zone = rest.find((word) => word.includes('/')) ?? null
    kind = (rest.find((word) => !word.includes('/')) as Kind | undefined) ?? kindOfFile
  }
}

type Zones = { readonly [part: string]: Zones | string }

/** The exemplar cities of a language; a zone without one has the city of its own name. */
function addCities(gazetteer: Gazetteer, tag: string): void {
  const file = require(`cldr-dates-full/main/${tag}/timeZoneNames.json`)
  const zones = file.main[tag].dates.timeZoneNames.zone as Zones
  const countries = zonesOfCountries()
  for (const [country, ids] of countries)
    for (const id of ids) {
      let at: Zones | string | undefined = zones
      for (const part of id.split('/')) at = typeof at === 'object' ? at[part] : undefined
      const city = typeof at === 'object' ? at.exemplarCity : undefined
      const own = id.slice(id.lastIndexOf('/') + 1).replaceAll('_', ' ')
      if (typeof city === 'string') add(gazetteer, 'city', country, ianaZone(id), city)
      else if (tag === 'en') add(gazetteer, 'city', country, ianaZone(id), own)
    }
}

/** The countries of a language, with their zone where they keep to one; short and other names are names too. */
function addCountries(gazetteer: Gazetteer, tag: string): void {
  const file = require(`cldr-localenames-full/main/${tag}/territories.json`)
  const territories = file.main[tag].localeDisplayNames.territories as Readonly<Record<string, string>>
  const zones = zonesOfCountries()
  for (const [code, name] of Object.entries(territories)) {
    const country = code.split('-')[0]!
    if (!zones.has(country)) continue
    const zone = zoneOfCountry(country)
    for (const form of formsOf(country, name)) add(gazetteer, 'country', country, zone, form)
  }
}

/** `Myanmar (Burma)` is two names; what stands in brackets behind others is no name of theirs (`Hong Kong (China)`). */
function formsOf(country: string, name: string): string[] {
  const open = name.search(/[(（]/)
  if (open < 1) return [name]
  if (country !== 'MM') return []
  return [name.slice(0, open), name.slice(open + 1).replace(/[)）]/, '')].map((form) => form.trim())
}

function writeAll(tables: ReadonlyMap<string, string>): void {
  for (const [name, text] of tables) writeFileSync(new URL(`../data/${name}.json`, import.meta.url), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAll(placeTables())
