/**
 * The gazetteer: names that datelines print → country and time zone. One table a script, read when a name in that script
 * is first looked up. A name that it does not have is unknown, never guessed.
 */
import { foldKey } from '../core/fold.js'
import { readTable } from '../data/read.js'
import type { Script } from '../languages/language.js'
import { scriptOf } from '../languages/script.js'

export interface Place {
  /** ISO 3166-1 alpha-2; null where the name is one of several countries'. */
  country: string | null
  /** IANA; null where the place has several zones or it is not known in which it lies. */
  timeZone: string | null
  /** `state` is any part of a country. */
  kind: 'city' | 'country' | 'state'
}

interface Gazetteer {
  names: ReadonlyMap<string, Place | Place[]>
  /** Length of the longest name. */
  longest: number
}

const gazetteers = new Map<Script, Gazetteer | null>()

/**
 * What is known of a place as printed: case, accents, hamza and such do not count, nor do full stops. `country` (ISO)
 * settles a name that several countries have; without it a city goes before countries of its name, as datelines name
 * cities (`عمان`), and any other such name has null country and zone. Null when nothing is known.
 */
export function lookupPlace(name: string, country?: string): Place | null {
  const key = foldKey(name).trim().replace(/ +/g, ' ')
  const names = gazetteerOf(key)?.names
  const found =
    names?.get(key) ?? names?.get(key.replaceAll('.', '')) ?? (key.length > 2 ? names?.get(`${key}.`) : undefined)
  if (found === undefined) return null
  if (!Array.isArray(found)) return { ...found }
  const wanted = found.filter((place) => place.country === country)
  if (wanted.length > 0) return settle(wanted)
  const noCountry = found.filter((place) => place.kind !== 'country')
  return settle(noCountry.length > 0 && noCountry.every((place) => place.kind === 'city') ? noCountry : found)
}

/** One answer from several places of one name: what they have in common. */
function settle(places: readonly Place[]): Place {
  const first = places[0]!
  const country = places.every((place) => place.country === first.country) ? first.country : null
  const zones = new Set(places.map((place) => place.timeZone).filter((zone) => zone !== null))
  const timeZone = country !== null && zones.size === 1 ? [...zones][0]! : null
  const kinds = (['city', 'country', 'state'] as const).filter((kind) => places.some((place) => place.kind === kind))
  return { country, timeZone, kind: kinds[0]! }
}

/** Whether a folded key is the name of a place; abbreviated states are none (`La.`, `Miss.`). */
export function isPlace(folded: string): boolean {
  return !folded.endsWith('.') && (gazetteerOf(folded)?.names.has(folded) ?? false)
}

/**
 * Length of the longest name at the start of a folded key, 0 without one. A name that ends where a word does goes before
 * a longer one that runs into the next word.
 */
export function placeAtStart(folded: string): number {
  return longestName(folded, (length) => [0, length])
}

/**
 * Length of the longest name at the end of a folded key, 0 without one. A name that begins where a word does goes before
 * a longer one that is glued to the word before it (`أخبارطهران`).
 */
export function placeAtEnd(folded: string): number {
  return longestName(folded, (length) => [folded.length - length, folded.length])
}

/** A glued name has at least so many letters: shorter ones are in the end of too many words. */
const leastGlued = 4

function longestName(folded: string, stretch: (length: number) => [number, number]): number {
  const gazetteer = gazetteerOf(folded)
  if (gazetteer === null) return 0
  let glued = 0
  for (let length = Math.min(gazetteer.longest, folded.length); length > 1; length--) {
    const [start, end] = stretch(length)
    if (!isPlace(folded.slice(start, end))) continue
    if (isEdge(folded, start) && isEdge(folded, end)) return length
    if (glued === 0 && length >= leastGlued) glued = length
  }
  return glued
}

/** True where no word of a script that parts words runs on. */
function isEdge(folded: string, i: number): boolean {
  if (i === 0 || i === folded.length) return true
  const before = scriptOf(folded.charCodeAt(i - 1))
  const after = scriptOf(folded.charCodeAt(i))
  return before === null || after === null || isUnparted(before) || isUnparted(after)
}

/** Scripts that write words without blanks, or stick endings to them. */
function isUnparted(script: Script): boolean {
  return script === 'Hani' || script === 'Hang' || script === 'Thai' || script === 'Laoo' || script === 'Khmr'
}

/** The gazetteer of the script that a key is written in; null when it has no letters, or none that is carried. */
function gazetteerOf(key: string): Gazetteer | null {
  for (let i = 0; i < key.length; i++) {
    const script = scriptOf(key.charCodeAt(i))
    if (script === null) continue
    const known = gazetteers.get(script)
    if (known !== undefined) return known
    const gazetteer = read(script)
    gazetteers.set(script, gazetteer)
    return gazetteer
  }
  return null
}

function read(script: Script): Gazetteer {
  const names = new Map<string, Place | Place[]>()
  let longest = 0
  const table = readTable(`places-${script}`) as Readonly<Record<string, string>>
  for (const [group, keys] of Object.entries(table)) {
    const [kind, country, zone] = group.split(' ')
    const place: Place = { country: country!, timeZone: zone ?? null, kind: kind as Place['kind'] }
    for (const key of keys.split('|')) {
      longest = Math.max(longest, key.length)
      const known = names.get(key)
      if (known === undefined) names.set(key, place)
      else if (Array.isArray(known)) known.push(place)
      else names.set(key, [known, place])
    }
  }
  return { names, longest }
}
