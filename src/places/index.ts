/**
 * The gazetteer: names that datelines print → country and time zone. One table a script, read when a name in that script
 * is first looked up. A name that it does not have is unknown, never guessed.
 */
import { foldKey } from '../core/fold.js'
import { readBytes, valueAt } from '../data/read.js'
import type { Script } from '../languages/language.js'
import { scriptOf } from '../languages/script.js'

export interface Place {
  /** ISO 3166-1 alpha-2; null where the name is one of several countries'. */
  readonly country: string | null
  /** IANA; null where the place has several zones or it is not known in which it lies. */
  readonly timeZone: string | null
  /** `state` is any part of a country. */
  readonly kind: 'city' | 'country' | 'state'
}

/** A script's table, read as names are asked for. */
interface Gazetteer {
  /** Length of the longest name. */
  longest: number
  /** `KIND COUNTRY ZONE`, the zone left out where there is none or more than one. */
  places: readonly string[]
  /** The table: a line for all names that begin with the same two units. */
  bytes: Buffer
  /** By the first two units of the names, as far as they were asked for; null where no name begins so. */
  buckets: Map<string, Bucket | null>
}

/** By name; as numbers until somebody asks. */
type Bucket = Map<string, string | readonly Place[]>

const gazetteers = new Map<Script, Gazetteer>()

/**
 * What is known of a place as printed: case, accents, hamza and such do not count, nor do full stops. `country` (ISO)
 * settles a name that several countries have; without it a city goes before countries of its name, as datelines name
 * cities (`عمان`), and any other such name has null country and zone. Null when nothing is known.
 */
export function lookupPlace(name: string, country?: string): Place | null {
  const found = placesNamed(name)
  return found === null ? null : choose(found, country)
}

/** {@link lookupPlace} for a name that is folded already. */
export function placeOf(folded: string): Place | null {
  const found = placesSpelt(folded)
  return found === null ? null : choose(found)
}

function choose(found: readonly Place[], country?: string): Place {
  if (found.length === 1) return found[0]!
  const wanted = found.filter((place) => place.country === country)
  if (wanted.length > 0) return settle(wanted)
  const parts = found.filter((place) => place.kind !== 'country')
  return settle(parts.length > 0 && parts.every((place) => place.kind === 'city') ? parts : found)
}

/** What was looked up last: an archive names the same cities over and over. */
const recent = new Map<string, readonly Place[] | null>()
const mostRecent = 2048
/** A longer part of a text would keep all of that text in memory. */
const longestRecent = 12

function placesNamed(name: string): readonly Place[] | null {
  if (name.length > longestRecent) return placesSpelt(foldKey(name))
  const known = recent.get(name)
  if (known !== undefined) return known
  const found = placesSpelt(foldKey(name))
  if (recent.size >= mostRecent) recent.clear()
  recent.set(name, found)
  return found
}

/** Blanks count once, and not at the edges; full stops may be missing or too many. */
function placesSpelt(folded: string): readonly Place[] | null {
  const trimmed = folded.trim()
  const key = trimmed.includes('  ') ? trimmed.replace(/ +/g, ' ') : trimmed
  const found = placesOf(key)
  if (found !== null) return found
  if (key.includes('.')) {
    const plain = placesOf(key.replaceAll('.', ''))
    if (plain !== null) return plain
  }
  return key.length > 2 ? placesOf(`${key}.`) : null
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

/** A folded name is the whole of a city's, or of a part of a country; a country alone is none. */
export function isCity(key: string): boolean {
  const place = placeOf(key)
  return place !== null && place.kind !== 'country'
}

/** Whether a folded key is the name of a place; abbreviated states are none (`La.`, `Miss.`). */
export function isPlace(folded: string): boolean {
  return !folded.endsWith('.') && placesOf(folded) !== null
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
    const gazetteer = readGazetteer(script)
    gazetteers.set(script, gazetteer)
    return gazetteer
  }
  return null
}

/** The places of a folded name; null without one. */
function placesOf(key: string): readonly Place[] | null {
  const gazetteer = gazetteerOf(key)
  if (gazetteer === null) return null
  const bucket = bucketOf(gazetteer, key.slice(0, 2))
  const found = bucket?.get(key)
  if (typeof found !== 'string') return found ?? null
  const places = found.split(' ').map((number) => placeFrom(gazetteer.places[Number(number)]!))
  bucket!.set(key, places)
  return places
}

function bucketOf(gazetteer: Gazetteer, start: string): Bucket | null {
  const known = gazetteer.buckets.get(start)
  if (known !== undefined) return known
  const bucket = readBucket(gazetteer.bytes, start)
  gazetteer.buckets.set(start, bucket)
  return bucket
}

/** `"START":"name=PLACE PLACE|name=PLACE",`, places by their number. */
function readBucket(bytes: Buffer, start: string): Bucket | null {
  const before = `\n${JSON.stringify(start)}:`
  const found = bytes.indexOf(before)
  if (found < 0) return null
  const bucket: Bucket = new Map()
  for (const entry of (valueAt(bytes, found + Buffer.byteLength(before)) as string).split('|')) {
    const behind = entry.indexOf('=')
    bucket.set(entry.slice(0, behind), entry.slice(behind + 1))
  }
  return bucket
}

function placeFrom(packed: string): Place {
  const [kind, country, zone] = packed.split(' ')
  return { country: country!, timeZone: zone ?? null, kind: kind as Place['kind'] }
}

/** Each line of the table stands for itself (see `generate.ts`): a look-up reads one and not all. */
function readGazetteer(script: Script): Gazetteer {
  const bytes = readBytes(`places-${script}`)
  const behind = (name: string) => valueAt(bytes, bytes.indexOf(name) + name.length)
  return {
    longest: behind('"longest":') as number,
    places: behind('"places":') as string[],
    bytes,
    buckets: new Map(),
  }
}
