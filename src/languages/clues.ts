/**
 * What speaks for which languages of a script: words, beginnings of words, letters. The words are hashed when the tables
 * are generated, so that the first story does not wait for thousands of them to be read.
 */
import { foldUnit } from '../core/fold.js'
import { readTable } from '../data/read.js'
import type { Script } from './language.js'
import { tagsOf } from './load.js'

/** A sign of some languages: the fewer they are, the more it says for each. */
export interface Clue {
  /** By their place in the script's table. */
  languages: readonly number[]
  weight: number
}

export interface Clues {
  /** Tags. */
  languages: readonly string[]
  /** Function words, months and weekdays. */
  words: WordClues
  /** By the hash of the first two or three folded letters of a longer word. */
  prefixes: ReadonlyMap<number, Clue>
  /** By code unit, both cases. */
  letters: ReadonlyMap<number, Clue>
}

/** As generated: the hashes in order, and the group of languages that have each. */
export interface WordTable {
  /** Languages by their place in the script's table, joined by blanks. */
  groups: readonly string[]
  hashes: readonly number[]
  /** In step with `hashes`: the place of the group. */
  of: readonly number[]
  /** Of each language, joined by blanks. */
  prefixes: readonly string[]
  /** Of each language. */
  letters: readonly string[]
}

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
    prefixes: smallClues(table.prefixes, prefixWeight, (prefixes) => prefixes.split(' ').map(hashOf)),
    letters: smallClues(table.letters, letterWeight, bothCases),
  }
  read.set(script, clues)
  return clues
}

/** The clue of a hashed word, if it is one. */
type WordClues = (key: number) => Clue | undefined

/** An open table of hashes: it is filled, and looked up, several times faster than a map of numbers. */
function wordClues({ groups, hashes, of }: WordTable): WordClues {
  let slots = 8
  while (slots < hashes.length * 2) slots *= 2
  const mask = slots - 1
  const keys = new Int32Array(slots)
  /** In step with the keys: the group's place from 1, 0 where the slot is empty. */
  const places = new Uint16Array(slots)
  for (let i = 0; i < hashes.length; i++) {
    const key = hashes[i]!
    let slot = key & mask
    while (places[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = key
    places[slot] = of[i]! + 1
  }
  const clues = groups.map((group) => {
    const languages = group.split(' ').map(Number)
    return { languages, weight: wordWeight / languages.length }
  })
  return (key) => {
    let slot = key & mask
    while (places[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return clues[places[slot]! - 1]
  }
}

/** `data`: of each language; an empty text gives it no clue. */
function smallClues(
  data: readonly string[],
  weight: number,
  keysOf: (of: string) => readonly number[],
): Map<number, Clue> {
  const found = new Map<number, number[]>()
  data.forEach((of, index) => {
    if (of === '') return
    for (const key of new Set(keysOf(of))) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [index])
      else known.push(index)
    }
  })
  const clues = new Map<number, Clue>()
  for (const [key, having] of found) clues.set(key, { languages: having, weight: weight / having.length })
  return clues
}

function bothCases(letters: string): number[] {
  return [...letters].flatMap((letter) => [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)])
}

/** The state of a hash before the first unit. */
export const basis = 0x811c9dc5

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
