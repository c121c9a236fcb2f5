/** Phrases by their folded spelling: the longest that stands at a position, at a cost that does not grow with their number. */
import { foldKey } from '../core/fold.js'
import { type Buckets, packBuckets } from '../data/buckets.js'

export interface Entry<V> {
  /** Folded. */
  key: string
  /** Everything that was added under this spelling, in the order of adding. */
  values: V[]
}

/** What {@link packLexicon} made. */
export interface PackedLexicon<V> {
  readonly buckets: Buckets
  /** A value from its JSON. */
  read(fields: readonly unknown[]): V
}

type PackedEntry = readonly [key: string, ...values: (readonly unknown[])[]]

/** Lists of phrases by their first two units; packed ones are unpacked when a text has these two. */
export class Lexicon<V> {
  readonly #packed: PackedLexicon<V> | null
  /** The longest first, or JSON that is not unpacked yet. */
  readonly #buckets = new Map<number, Entry<V>[] | string>()
  /** Phrases of one unit. */
  readonly #single = new Map<number, Entry<V>[]>()
  readonly #firsts = new Uint8Array(256)

  constructor(packed: PackedLexicon<V> | null = null) {
    this.#packed = packed
    if (packed === null) return
    for (const [start, json] of packed.buckets) {
      this.#firsts[start.charCodeAt(0) & 255] = 1
      if (start.length > 1) this.#buckets.set(codeOf(start, 0), json)
      else this.#single.set(start.charCodeAt(0), this.#unpack(json))
    }
  }

  /**
   * The longest entry that stands at `i` of a folded key and is a word of its own there: what stands before and behind
   * it is no letter of a script that writes words apart (a digit beside a letter parts words too).
   */
  at(key: string, i: number): Entry<V> | null {
    const first = key.charCodeAt(i)
    if (this.#firsts[first & 255] === 0 || !isApart(key, i)) return null
    const code = codeOf(key, i)
    let bucket = this.#buckets.get(code)
    if (typeof bucket === 'string') {
      bucket = this.#unpack(bucket)
      this.#buckets.set(code, bucket)
    }
    const found = bucket === undefined ? null : find(key, i, bucket)
    if (found !== null || this.#single.size === 0) return found
    const single = this.#single.get(first)
    return single === undefined ? null : find(key, i, single)
  }

  #unpack(json: string): Entry<V>[] {
    return (JSON.parse(json) as PackedEntry[]).map(([key, ...values]) => ({
      key,
      values: values.map((fields) => this.#packed!.read(fields)),
    }))
  }
}

/** Most entries of a bucket differ in their third unit: that is looked at before any text is compared. */
function find<V>(key: string, i: number, bucket: readonly Entry<V>[]): Entry<V> | null {
  const third = key.charCodeAt(i + 2)
  for (const entry of bucket) {
    const { length } = entry.key
    if (length > 2 && entry.key.charCodeAt(2) !== third) continue
    if (key.startsWith(entry.key, i) && isApart(key, i + length)) return entry
  }
  return null
}

function codeOf(key: string, i: number): number {
  return key.charCodeAt(i) + key.charCodeAt(i + 1) * 0x10000
}

/** Packs phrases as printed, each with its values in their order, by the first two units of their keys, the longest first. */
export function packLexicon(all: Iterable<readonly [text: string, value: readonly unknown[]]>): Map<string, string> {
  const entries = new Map<string, (readonly unknown[])[]>()
  for (const [text, value] of all) {
    const key = foldKey(text).trim()
    if (key === '') continue
    const values = entries.get(key) ?? []
    entries.set(key, values)
    values.push(value)
  }
  const buckets = new Map<string, PackedEntry[]>()
  for (const [key, values] of entries) {
    const bucket = buckets.get(key.slice(0, 2)) ?? []
    buckets.set(key.slice(0, 2), bucket)
    bucket.push([key, ...values])
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b[0].length - a[0].length)
  return packBuckets(buckets)
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
