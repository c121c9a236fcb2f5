/**
 * Which language a text is in, by its own evidence: the script first, then letters and words within the script. It reads
 * the beginning of the text and stops as soon as one language is clearly ahead.
 */
import { foldUnit } from '../core/fold.js'
import { readUnits, units } from '../core/units.js'
import { basis, type Clue, type Clues, cluesOf, hash } from '../languages/clues.js'
import type { Script } from '../languages/language.js'
import { tagsOf } from '../languages/load.js'
import { scriptNumber, scripts } from '../languages/script.js'

export interface DetectedLanguage {
  /** BCP 47. */
  tag: string
  /** `script` when the script alone decides, `words` when letters or words within it did. */
  from: 'script' | 'words'
}

/** UTF-16 units that are looked at. */
const sample = 2000

/** The language of a text; null when it has no letters of a carried script, or too little to tell its languages apart. */
export function detectLanguage(text: string): DetectedLanguage | null {
  const end = readUnits(text.slice(0, sample))
  const script = scriptOfText(end)
  if (script === null) return null
  if (script === 'Hani') return detectHan(end)
  const tags = tagsOf(script)
  if (tags.length === 1) return { tag: tags[0]!, from: 'script' }
  const tag = countOf(script).read(end)
  return tag === null ? null : { tag, from: 'words' }
}

/** The languages between which the words of a text do not decide (Danish and Norwegian, Bosnian and Croatian). */
export function closeLanguages(text: string): readonly string[] {
  const end = readUnits(text.slice(0, sample))
  const script = scriptOfText(end)
  return script === null || script === 'Hani' ? [] : countOf(script).close(end)
}

/** After so many letters a script that has nearly all of them has won. */
const enough = 256

const hani = scripts.indexOf('Hani') + 1

/** By the number of the script: a Chinese character or a Korean syllable weighs as much as three letters or two. */
const weights = Uint8Array.of(0, ...scripts.map((script) => (script === 'Hani' ? 3 : script === 'Hang' ? 2 : 1)))
/** Of the text that is being read, likewise. */
const counts = new Uint32Array(weights.length)

/** The script of most letters. */
function scriptOfText(end: number): Script | null {
  counts.fill(0)
  let total = 0
  let best = 0
  for (let i = 0; i < end; i++) {
    const number = scriptNumber(units[i]!)
    if (number === 0) continue
    counts[number]! += weights[number]!
    total += weights[number]!
    if (number !== best && counts[number]! > counts[best]!) best = number
    if (total >= enough && counts[best]! * 10 > total * 9) break
  }
  return best === 0 ? null : scripts[best - 1]!
}

const none: readonly number[] = []

/** Kana make it Japanese; else the characters that only one of the two ways of writing Chinese has decide. */
function detectHan(end: number): DetectedLanguage | null {
  let kana = 0
  let letters = 0
  let lead = 0
  const { letters: known } = cluesOf('Hani')
  for (let i = 0; i < end && letters < enough; i++) {
    const c = units[i]!
    if (scriptNumber(c) !== hani) continue
    letters++
    if ((c >= 0x3041 && c <= 0x30ff) || c >= 0xff66) kana++
    for (const language of known.get(c)?.languages ?? none) lead += language === 0 ? 1 : -1
  }
  if (kana * 12 >= letters) return { tag: 'ja', from: 'script' }
  if (lead === 0) return { tag: 'zh', from: 'script' }
  return { tag: lead > 0 ? 'zh' : 'zh-Hant', from: 'words' }
}

/** Words between two looks at the score, and the lead that ends the count. */
const stride = 24
const decided = 30
/** A smaller lead than this, one letter that only one language has, tells nothing. */
const least = 2

const counters = new Map<Script, Count>()

function countOf(script: Script): Count {
  let count = counters.get(script)
  if (count === undefined) {
    count = new Count(cluesOf(script))
    counters.set(script, count)
  }
  return count
}

/** Counts what speaks for each language of a script, one text after the other. */
class Count {
  readonly #clues: Clues
  readonly #scores: Float64Array
  #best = 0

  constructor(clues: Clues) {
    this.#clues = clues
    this.#scores = new Float64Array(clues.languages.length)
  }

  /** The tag of the language that is ahead at the end; null when none is. */
  read(end: number): string | null {
    this.#scores.fill(0)
    let words = 0
    for (let i = 0; i < end; i++) {
      if (scriptNumber(units[i]!) === 0) continue
      i = this.#word(i, end)
      if (++words % stride === 0 && this.#lead() >= decided) break
    }
    if (this.#lead() < least) return null
    return this.#clues.languages[this.#best]!
  }

  /** The tags of those that are ahead of the others, none further than tells something. */
  close(end: number): readonly string[] {
    this.read(end)
    const best = this.#scores[this.#best]!
    return best <= 0 ? [] : this.#clues.languages.filter((_, i) => best - this.#scores[i]! < least)
  }

  /** Counts the word that begins at `i`; gives its end. */
  #word(i: number, end: number): number {
    const { words, prefixes, letters } = this.#clues
    let state = basis
    let length = 0
    let two = 0
    let three = 0
    let at = i
    for (; at < end; at++) {
      const c = units[at]!
      let unit = c | 0x20
      if (c >= 0x80) {
        this.#add(letters.get(c))
        unit = foldUnit(c)
        if (unit === 0) continue
        if (!isWordUnit(c)) break
      } else if (unit < 97 || unit > 122) break
      state = hash(state, unit)
      length++
      if (length === 2) two = state
      else if (length === 3) three = state
    }
    this.#add(words.get(state))
    if (length > 4 && prefixes !== null) {
      this.#add(prefixes.get(two))
      this.#add(prefixes.get(three))
    }
    return at
  }

  #add(clue: Clue | null): void {
    if (clue === null) return
    const { languages, weight } = clue
    for (let i = 0; i < languages.length; i++) this.#scores[languages[i]!]! += weight
  }

  /** Finds the language that is ahead, the first of several: gives by how much. */
  #lead(): number {
    const scores = this.#scores
    let best = 0
    let second = 0
    for (let i = 1; i < scores.length; i++) {
      const score = scores[i]!
      if (score > scores[best]!) {
        second = scores[best]!
        best = i
      } else if (score > second) second = score
    }
    this.#best = best
    return scores[best]! - second
  }
}

/** Letters, and the apostrophe of Uzbek (`o‘`), which stands inside words. */
function isWordUnit(c: number): boolean {
  return scriptNumber(c) !== 0 || c === 0x2018 || c === 0x2bb || c === 0x2bc
}
