/** Phrases by their folded spelling: the longest that stands at a position, at a cost that does not grow with their number. */
import { unitAt } from '../core/characters.js'
import { foldKey } from '../core/fold.js'
import { type Buckets, type PackedBuckets, packBuckets } from '../data/buckets.js'

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

/** Most words of a text are in no lexicon: so many slots that they fall into an empty one. */
const SLOTS = 4096
const LONGEST_START = 3
const TAB = 9

export class Lexicon<E extends Entry> {
  readonly #packed: PackedLexicon<E>
  /** The number of the first bucket of a hash, 0 for none. */
  readonly #slots = new Uint16Array(SLOTS)
  /** Three units of each bucket, by its number from 1: phrases that begin so, or a shorter one, what it lacks 0. */
  readonly #starts: Uint16Array
  /** The number of another bucket of the same hash. */
  readonly #next: Uint16Array
  /** The longest first; null until a text has this beginning. */
  readonly #entries: (readonly E[] | null)[] = [null]

  constructor(packed: PackedLexicon<E>) {
    const { keys } = packed.buckets
    // A key and its tab are two units at least.
    const most = (keys.length >> 1) + 1
    this.#packed = packed
    this.#starts = new Uint16Array(LONGEST_START * most)
    this.#next = new Uint16Array(most)
    for (let at = 0; at < keys.length; at = keys.indexOf('\t', at) + 1) this.#note(keys, at)
  }

  /** A bucket of the start that stands in the list of keys at `at`, up to a tab. */
  #note(keys: string, at: number): void {
    const n = this.#entries.length
    for (let i = 0; i < LONGEST_START && keys.charCodeAt(at + i) !== TAB; i++)
      this.#starts[LONGEST_START * n + i] = keys.charCodeAt(at + i)
    const slot = this.#slotOf(n)
    this.#next[n] = this.#slots[slot]!
    this.#slots[slot] = n
    this.#entries.push(null)
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
    const starts = this.#starts
    for (let n = this.#slots[slotOf(first, second, third)]!; n > 0; n = this.#next[n]!) {
      const at = LONGEST_START * n
      if (starts[at + 2] === third && starts[at + 1] === second && starts[at] === first)
        return longestAt(key, i, this.#entries[n] ?? this.#unpack(n))
    }
    return null
  }

  #unpack(n: number): readonly E[] {
    const units = this.#starts.subarray(LONGEST_START * n, LONGEST_START * (n + 1)).filter((unit) => unit !== 0)
    const packed = JSON.parse(this.#packed.buckets.get(String.fromCharCode(...units))!) as PackedEntry[]
    const entries = packed.map(([key, ...values]) => this.#packed.read(key, values))
    this.#entries[n] = entries
    return entries
  }

  #slotOf(n: number): number {
    const at = LONGEST_START * n
    return slotOf(this.#starts[at]!, this.#starts[at + 1]!, this.#starts[at + 2]!)
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
export function packLexicon(all: Iterable<readonly [text: string, value: readonly unknown[]]>): PackedBuckets {
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
