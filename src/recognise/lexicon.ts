/** Phrases by their folded spelling: the longest that stands at a position, at a cost that does not grow with their number. */
import { foldKey } from '../core/fold.js'
import { type Buckets, packBuckets } from '../data/buckets.js'
import { type Node, Trie } from './trie.js'

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

/** A tree over the units of the keys; packed phrases are unpacked when a text has the two units that they begin with. */
export class Lexicon<V> {
  readonly #trie = new Trie<Entry<V>>()
  readonly #packed: PackedLexicon<V> | null
  /** Buckets that are not unpacked yet, by their two units. */
  readonly #waiting = new Map<number, string>()

  constructor(packed: PackedLexicon<V> | null = null) {
    this.#packed = packed
    if (packed === null) return
    for (const [start, json] of packed.buckets)
      if (start.length < 2) this.#unpack(json)
      else this.#waiting.set(start.charCodeAt(0) + start.charCodeAt(1) * 0x10000, json)
  }

  /** Adds a phrase as printed; an empty one is ignored. */
  add(text: string, value: V): void {
    const key = foldKey(text).trim()
    if (key !== '') this.#entryOf(key).values.push(value)
  }

  #entryOf(key: string): Entry<V> {
    return this.#trie.at(key, () => ({ key, values: [] }))
  }

  #unpack(json: string): void {
    for (const [key, ...values] of JSON.parse(json) as PackedEntry[]) {
      const entry = this.#entryOf(key)
      for (const fields of values) entry.values.push(this.#packed!.read(fields))
    }
  }

  /**
   * The longest entry that stands at `i` of a folded key and is a word of its own there: what stands before and behind
   * it is no letter of a script that writes words apart (a digit beside a letter parts words too).
   */
  at(key: string, i: number): Entry<V> | null {
    if (!isApart(key, i)) return null
    if (this.#waiting.size > 0) this.#wake(key.charCodeAt(i) + key.charCodeAt(i + 1) * 0x10000)
    let node: Node<Entry<V>> = this.#trie.root
    let found: Entry<V> | null = null
    for (let at = i; at < key.length; ) {
      const next = node.next(key.charCodeAt(at++))
      if (next === null) break
      node = next
      if (node.value !== null && isApart(key, at)) found = node.value
    }
    return found
  }

  #wake(code: number): void {
    const json = this.#waiting.get(code)
    if (json === undefined) return
    this.#waiting.delete(code)
    this.#unpack(json)
  }
}

/** Packs phrases as printed, each with its values in their order, by the first two units of their keys. */
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
