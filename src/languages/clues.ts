/**
 * What speaks for which languages of a script: words, beginnings of words, letters. The words are hashed when the tables
 * are generated, so that the first story does not wait for thousands of them to be read.
 */
import { foldUnit } from '../core/fold.js'
import { unpackInt32, unpackUint16 } from '../data/numbers.js'
import { readTable } from '../data/read.js'
import type { Script } from './language.js'
import { tagsOf } from './load.js'

/** A sign of some languages: the fewer they are, the more it says for each. */
export interface Clue {
  /** By their place in the script's table. */
  readonly languages: readonly number[]
  readonly weight: number
}

export interface Clues {
  /** Tags. */
  readonly languages: readonly string[]
  /** Function words, months and weekdays, by their hash. */
  readonly words: HashedClues
  /** By the hash of the first two or three folded letters of a longer word; null where no language has any. */
  readonly prefixes: HashedClues | null
  /** By code unit, both cases. */
  readonly letters: LetterClues
}

/** As generated: the words' hashes, and the group of languages that have each. */
export interface WordTable {
  /** Languages by their place in the script's table, joined by blanks. */
  groups: readonly string[]
  /** The two lists of an {@link OpenTable}; its places are those of groups. */
  keys: string
  places: string
  /** Joined by blanks. */
  prefixes: readonly Signs[]
  /** One after the other, both cases. */
  letters: readonly Signs[]
}

/** What the same languages have. */
export type Signs = readonly [signs: string, group: string]

const wordWeight = 6
const prefixWeight = 4
const letterWeight = 2

const read = new Map<Script, Clues>()

/** The clues to the languages of a script that has several; they are read once. */
export function cluesOf(script: Script): Clues {
  const known = read.get(script)
  if (known !== undefined) return known
  const languages = tagsOf(script)
  const table = readTable(`words-${script}`) as WordTable
  const clues = {
    languages,
    words: wordClues(table),
    prefixes: prefixClues(table.prefixes),
    letters: new LetterClues(table.letters),
  }
  read.set(script, clues)
  return clues
}

/** An open table of hashes: it is looked up several times faster than a map of numbers. */
interface OpenTable {
  /** By slot; their number is a power of two. */
  readonly keys: Int32Array
  /** In step with the keys: what each stands for, from 1; 0 where the slot is empty. */
  readonly places: Uint16Array
}

/** `of`: in step with `hashes`, what each stands for, from 0. */
export function openTable(hashes: readonly number[], of: readonly number[]): OpenTable {
  let slots = 8
  while (slots * 2 < hashes.length * 3) slots *= 2
  const table = { keys: new Int32Array(slots), places: new Uint16Array(slots) }
  for (let i = 0; i < hashes.length; i++) {
    const slot = slotOf(table, hashes[i]!)
    table.keys[slot] = hashes[i]!
    table.places[slot] = of[i]! + 1
  }
  return table
}

/** The slot of a hash, or the empty one where it would be. */
function slotOf({ keys, places }: OpenTable, hash: number): number {
  const mask = keys.length - 1
  let slot = hash & mask
  while (places[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** Clues by hash. */
class HashedClues {
  readonly #clues: readonly Clue[]
  readonly #table: OpenTable

  constructor(clues: readonly Clue[], table: OpenTable) {
    this.#clues = clues
    this.#table = table
  }

  /** The clue of a hash, if it is of one. */
  get(hash: number): Clue | null {
    const place = this.#table.places[slotOf(this.#table, hash)]!
    return place === 0 ? null : this.#clues[place - 1]!
  }
}

function wordClues({ groups, keys, places }: WordTable): HashedClues {
  const clues = groups.map((group) => clueOf(group, wordWeight))
  return new HashedClues(clues, { keys: unpackInt32(keys), places: unpackUint16(places) })
}

function prefixClues(prefixes: readonly Signs[]): HashedClues | null {
  if (prefixes.length === 0) return null
  const hashes: number[] = []
  const of: number[] = []
  prefixes.forEach(([words], place) => {
    for (const word of words.split(' ')) {
      hashes.push(hashOf(word))
      of.push(place)
    }
  })
  return new HashedClues(
    prefixes.map(([, group]) => clueOf(group, prefixWeight)),
    openTable(hashes, of),
  )
}

function clueOf(group: string, weight: number): Clue {
  const languages = group.split(' ').map(Number)
  return { languages, weight: weight / languages.length }
}

/** Clues by code unit. */
class LetterClues {
  readonly #clues: readonly Clue[]
  /** The clue's place from 1. */
  readonly #places = new Uint16Array(0x10000)

  constructor(letters: readonly Signs[]) {
    this.#clues = letters.map(([, group]) => clueOf(group, letterWeight))
    letters.forEach(([units], place) => {
      for (let i = 0; i < units.length; i++) this.#places[units.charCodeAt(i)] = place + 1
    })
  }

  get(unit: number): Clue | null {
    const place = this.#places[unit]!
    return place === 0 ? null : this.#clues[place - 1]!
  }
}

/** The state of a hash before the first unit: an integer of 32 bits with its sign, as all that follow. */
export const basis = 0x811c9dc5 | 0

/** FNV-1a over folded units: for two words to have one hash they would have to meet in one script's table. */
export function hash(state: number, unit: number): number {
  return Math.imul(state ^ unit, 0x01000193)
}

/** The hash of a word, folded unit by unit. */
export function hashOf(word: string): number {
  let state = basis
  for (let i = 0; i < word.length; i++) {
    const unit = foldUnit(word.charCodeAt(i))
    if (unit !== 0) state = hash(state, unit)
  }
  return state
}
