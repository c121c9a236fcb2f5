/** Phrases by their folded spelling: the longest that stands at a position, at a cost that does not grow with their number. */
import { unitAt } from '../core/characters.js'
import { foldKey } from '../core/fold.js'
import { type Buckets, packBuckets } from '../data/buckets.js'

export interface Entry {
  /** Folded. */
  readonly key: string
}

/** What {@link packLexicon} made. */
export interface PackedLexicon<E extends Entry> {
  readonly buckets: Buckets
  /** An entry from its key and the JSON of everything that was added under this spelling, in the order of adding. */
  read(key: string, values: readonly (readonly unknown[])[]): E
}

type PackedEntry = readonly [key: string, ...values: (readonly unknown[])[]]

/** Phrases that begin with the same three units, or a shorter phrase by itself: what it lacks is 0. */
interface Bucket<E> {
  readonly first: number
  readonly second: number
  readonly third: number
  readonly json: string
  /** The longest first; null until a text has this beginning. */
  entries: readonly E[] | null
  /** Number of another bucket of this hash. */
  readonly next: number
}

/** Most words of a text are in no lexicon: so many slots that they fall into an empty one. */
const SLOTS = 4096
const LONGEST_START = 3

export class Lexicon<E extends Entry> {
  readonly #packed: PackedLexicon<E>
  /** The number of the first bucket of a hash, 0 for none. */
  readonly #slots = new Uint16Array(SLOTS)
  /** By their numbers, from 1. */
  readonly #buckets: (Bucket<E> | null)[] = [null]

  constructor(packed: PackedLexicon<E>) {
    this.#packed = packed
    for (const [start, json] of packed.buckets) {
      const [first, second, third] = [unitAt(start, 0), unitAt(start, 1), unitAt(start, 2)]
      const slot = slotOf(first, second, third)
      this.#buckets.push({ first, second, third, json, entries: null, next: this.#slots[slot]! })
      this.#slots[slot] = this.#buckets.length - 1
    }
  }

  /**
   * The longest entry that stands at `i` of a folded key and is a word of its own there: what stands before and behind
   * it is no letter of a script that writes words apart (a digit beside a letter parts words too).
   */
  at(key: string, i: number): E | null {
    if (i >= key.length || !isApart(key, i)) return null
    const first = key.charCodeAt(i)
    const second = unitAt(key, i + 1)
    const third = unitAt(key, i + 2)
    const found = this.#find(key, i, first, second, third)
    if (found !== null) return found
    const short = parts(second, third) ? this.#find(key, i, first, second, 0) : null
    return short === null && parts(first, second) ? this.#find(key, i, first, 0, 0) : short
  }

  #find(key: string, i: number, first: number, second: number, third: number): E | null {
    for (let n = this.#slots[slotOf(first, second, third)]!; n > 0; ) {
      const bucket = this.#buckets[n]!
      if (bucket.third === third && bucket.second === second && bucket.first === first)
        return longestAt(key, i, bucket.entries ?? this.#unpack(bucket))
      n = bucket.next
    }
    return null
  }

  #unpack(bucket: Bucket<E>): readonly E[] {
    const packed = JSON.parse(bucket.json) as PackedEntry[]
    bucket.entries = packed.map(([key, ...values]) => this.#packed.read(key, values))
    return bucket.entries
  }
}

function slotOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) % SLOTS
}

/** The first of the entries that stands at `i`; their beginning is known to. */
function longestAt<E extends Entry>(key: string, i: number, entries: readonly E[]): E | null {
  for (const entry of entries) if (goesOn(key, i, entry.key) && isApart(key, i + entry.key.length)) return entry
  return null
}

function goesOn(key: string, i: number, phrase: string): boolean {
  if (i + phrase.length > key.length) return false
  for (let n = LONGEST_START; n < phrase.length; n++) if (key.charCodeAt(i + n) !== phrase.charCodeAt(n)) return false
  return true
}

/** Packs phrases as printed, each with its values in their order, by the beginnings of their keys, the longest first. */
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
    const start = key.slice(0, LONGEST_START)
    const bucket = buckets.get(start) ?? []
    buckets.set(start, bucket)
    bucket.push([key, ...values])
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b[0].length - a[0].length)
  return packBuckets(buckets)
}

/** True when no word runs across position `i` of a folded key. */
export function isApart(key: string, i: number): boolean {
  return i <= 0 || i >= key.length || parts(key.charCodeAt(i - 1), key.charCodeAt(i))
}

/** No word runs from the one unit to the other. */
function parts(before: number, after: number): boolean {
  const kind = unitKind(before)
  return kind === OTHER || kind !== unitKind(after)
}

export const OTHER = 0
const DIGIT = 1
const LETTER = 2

/** Behind the last letter of a script that writes words apart. */
const LETTERS_END = 0x2e80
/** Letters of scripts without blanks between words count as `OTHER`: words there begin and end anywhere. */
const kinds = new Uint8Array(LETTERS_END).fill(LETTER, 0xc0)
kinds.fill(DIGIT, 48, 58)
for (const [first, last] of [
  [65, 90],
  [97, 122],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
] as const)
  kinds.fill(LETTER, first, last + 1)
for (const [first, last] of [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1100, 0x11ff],
  [0x1780, 0x17ff],
  [0x2000, 0x2bff],
] as const)
  kinds.fill(OTHER, first, last + 1)

/** Of a folded code unit: a letter, a digit, or what a word may stand beside ({@link OTHER}). */
export function unitKind(c: number): number {
  return c < LETTERS_END ? kinds[c]! : OTHER
}

/** True for a folded code unit that is part of a word written apart: a letter or a digit. */
export function isWordUnit(c: number): boolean {
  return unitKind(c) !== OTHER
}
