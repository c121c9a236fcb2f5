/** Phrases by their folded spelling: the longest that stands at a position, at a cost that does not grow with their number. */
import { firstUnit, foldKey } from '../core/fold.js'

export interface Entry<V> {
  /** Folded. */
  key: string
  /** Everything that was added under this spelling, in the order of adding. */
  values: V[]
}

/** Phrases that begin with one unit. They are folded when a text first has that unit at the beginning of a word. */
interface Shelf<V> {
  pending: { text: string; make: () => V }[]
  /** By the second unit (0 where there is none), the longest first. */
  buckets: Map<number, Entry<V>[]>
}

export class Lexicon<V> {
  readonly #shelves = new Map<number, Shelf<V>>()

  /** Adds a phrase as printed; an empty one is ignored. `make` is called once, when the phrase may be met. */
  add(text: string, make: () => V): void {
    const first = firstUnit(text)
    if (Number.isNaN(first)) return
    const shelf = this.#shelves.get(first)
    if (shelf === undefined) this.#shelves.set(first, { pending: [{ text, make }], buckets: new Map() })
    else shelf.pending.push({ text, make })
  }

  /**
   * The longest entry that stands at `i` of a folded key and is a word of its own there: what stands before and behind
   * it is no letter of a script that writes words apart (a digit beside a letter parts words too).
   */
  at(key: string, i: number): Entry<V> | null {
    const shelf = this.#shelves.get(key.charCodeAt(i))
    if (shelf === undefined || !isApart(key, i)) return null
    if (shelf.pending.length > 0) unpack(shelf)
    return find(key, i, shelf.buckets.get(key.charCodeAt(i + 1))) ?? find(key, i, shelf.buckets.get(0))
  }
}

function unpack<V>(shelf: Shelf<V>): void {
  const touched = new Set<Entry<V>[]>()
  for (const { text, make } of shelf.pending) {
    const key = foldKey(text).trim()
    const second = key.length > 1 ? key.charCodeAt(1) : 0
    let bucket = shelf.buckets.get(second)
    if (bucket === undefined) {
      bucket = []
      shelf.buckets.set(second, bucket)
    }
    const known = bucket.find((entry) => entry.key === key)
    if (known === undefined) bucket.push({ key, values: [make()] })
    else known.values.push(make())
    touched.add(bucket)
  }
  shelf.pending = []
  for (const bucket of touched) bucket.sort((a, b) => b.key.length - a.key.length)
}

function find<V>(key: string, i: number, bucket: Entry<V>[] | undefined): Entry<V> | null {
  if (bucket === undefined) return null
  for (const entry of bucket) if (key.startsWith(entry.key, i) && isApart(key, i + entry.key.length)) return entry
  return null
}

/** True when no word runs across position `i` of a folded key. */
export function isApart(key: string, i: number): boolean {
  if (i <= 0 || i >= key.length) return true
  const before = kindOf(key.charCodeAt(i - 1))
  return before === Kind.Other || before !== kindOf(key.charCodeAt(i))
}

enum Kind {
  Other,
  Digit,
  Letter,
}

/** Letters of scripts without blanks between words count as `Other`: words there begin and end anywhere. */
function kindOf(c: number): Kind {
  if (c < 0x80) {
    if (c >= 48 && c <= 57) return Kind.Digit
    return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) ? Kind.Letter : Kind.Other
  }
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba ? Kind.Letter : Kind.Other
  if (c >= 0x0e00 && c <= 0x0eff) return Kind.Other
  if ((c >= 0x1000 && c <= 0x109f) || (c >= 0x1100 && c <= 0x11ff) || (c >= 0x1780 && c <= 0x17ff)) return Kind.Other
  if (c >= 0x2000 && c <= 0x2bff) return Kind.Other
  return c < 0x2e80 ? Kind.Letter : Kind.Other
}

/** True for a folded code unit that is part of a word written apart: a letter or a digit. */
export function isWordUnit(c: number): boolean {
  return kindOf(c) !== Kind.Other
}
