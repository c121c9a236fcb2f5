/** Phrases by their folded spelling: the longest that stands at a position, at a cost that does not grow with their number. */
import { foldKey } from '../core/fold.js'

export interface Entry<V> {
  /** Folded. */
  key: string
  /** Everything that was added under this spelling, in the order of adding. */
  values: V[]
}

export class Lexicon<V> {
  /** By the first two code units of the key. */
  readonly #buckets = new Map<number, Entry<V>[]>()

  /** Adds a phrase as printed; an empty one is ignored. */
  add(text: string, value: V): void {
    const key = foldKey(text).trim()
    if (key === '') return
    const code = bucketOf(key, 0)
    let bucket = this.#buckets.get(code)
    if (bucket === undefined) {
      bucket = []
      this.#buckets.set(code, bucket)
    }
    const known = bucket.find((entry) => entry.key === key)
    if (known !== undefined) {
      known.values.push(value)
      return
    }
    bucket.push({ key, values: [value] })
    bucket.sort((a, b) => b.key.length - a.key.length)
  }

  /**
   * The longest entry that stands at `i` of a folded key and is a word of its own there: what stands before and behind
   * it is no letter of a script that writes words apart (a digit beside a letter parts words too).
   */
  at(key: string, i: number): Entry<V> | null {
    return (
      this.#find(key, i, this.#buckets.get(bucketOf(key, i))) ??
      this.#find(key, i, this.#buckets.get(key.charCodeAt(i)))
    )
  }

  #find(key: string, i: number, bucket: Entry<V>[] | undefined): Entry<V> | null {
    if (bucket === undefined) return null
    for (const entry of bucket)
      if (key.startsWith(entry.key, i) && isApart(key, i) && isApart(key, i + entry.key.length)) return entry
    return null
  }
}

/** A key of one unit has the bucket of that unit alone, which no pair can have (no text begins with NUL after a letter). */
function bucketOf(key: string, i: number): number {
  const second = key.charCodeAt(i + 1)
  return Number.isNaN(second) ? key.charCodeAt(i) : key.charCodeAt(i) + second * 0x10000
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
