/**
 * Which language a text is in, by its own evidence: the script first, then letters and words within the script. It reads
 * the beginning of the text and stops as soon as one language is clearly ahead.
 */
import { foldUnit } from '../core/fold.js'
import type { Language, Script } from '../languages/language.js'
import { languagesOf } from '../languages/load.js'
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
  const end = Math.min(text.length, sample)
  const script = scriptOfText(text, end)
  if (script === null) return null
  if (script === 'Hani') return detectHan(text, end)
  const languages = languagesOf(script)
  if (languages.length === 1) return { tag: languages[0]!.tag, from: 'script' }
  const tag = new Count(evidenceOf(script)).read(text, end)
  return tag === null ? null : { tag, from: 'words' }
}

/** After so many letters a script that has nearly all of them has won. */
const enough = 256

const hani = scripts.indexOf('Hani') + 1
const hang = scripts.indexOf('Hang') + 1

/** The script of most letters; a Chinese character or a Korean syllable weighs as much as three letters or two. */
function scriptOfText(text: string, end: number): Script | null {
  const counts = new Uint32Array(scripts.length + 1)
  let total = 0
  let best = 0
  for (let i = 0; i < end; i++) {
    const number = scriptNumber(text.charCodeAt(i))
    if (number === 0) continue
    const weight = number === hani ? 3 : number === hang ? 2 : 1
    counts[number]! += weight
    total += weight
    if (counts[number]! > counts[best]!) best = number
    if (total >= enough && counts[best]! * 10 > total * 9) break
  }
  return best === 0 ? null : scripts[best - 1]!
}

/** Kana make it Japanese; else the characters that only one of the two ways of writing Chinese has decide. */
function detectHan(text: string, end: number): DetectedLanguage | null {
  let kana = 0
  let letters = 0
  let lead = 0
  const { letters: known } = evidenceOf('Hani')
  for (let i = 0; i < end && letters < enough; i++) {
    const c = text.charCodeAt(i)
    if (scriptNumber(c) !== hani) continue
    letters++
    if ((c >= 0x3041 && c <= 0x30ff) || c >= 0xff66) kana++
    for (const language of known.get(c)?.languages ?? []) lead += language === 0 ? 1 : -1
  }
  if (kana * 12 >= letters) return { tag: 'ja', from: 'script' }
  if (lead === 0) return { tag: 'zh', from: 'script' }
  return { tag: lead > 0 ? 'zh' : 'zh-Hant', from: 'words' }
}

/** What speaks for some languages of a script: the fewer they are, the more it says for each. */
interface Clue {
  /** By their place in the table. */
  languages: number[]
  weight: number
}

type Clues = Map<number, Clue>

interface Evidence {
  languages: readonly Language[]
  /** By the hash of a folded word: function words, months and weekdays. */
  words: Clues
  /** By the hash of the first two or three folded letters of a longer word. */
  prefixes: Clues
  /** By code unit, both cases. */
  letters: Clues
}

const evidence = new Map<Script, Evidence>()

function evidenceOf(script: Script): Evidence {
  const known = evidence.get(script)
  if (known !== undefined) return known
  const built = buildEvidence(languagesOf(script))
  evidence.set(script, built)
  return built
}

const wordWeight = 6
const prefixWeight = 4
const letterWeight = 2

function buildEvidence(languages: readonly Language[]): Evidence {
  const words: Clues = new Map()
  const prefixes: Clues = new Map()
  const letters: Clues = new Map()
  languages.forEach((language, index) => {
    for (const word of language.words ?? []) put(words, hashOf(word), index)
    for (const names of [...(language.months.gregory ?? []), ...(language.weekdays ?? [])])
      for (const name of names) if (name.length > 3) put(words, hashOf(name), index)
    for (const prefix of language.prefixes ?? []) put(prefixes, hashOf(prefix), index)
    for (const letter of language.letters ?? '') {
      put(letters, letter.charCodeAt(0), index)
      put(letters, letter.toUpperCase().charCodeAt(0), index)
    }
  })
  weigh(words, wordWeight)
  weigh(prefixes, prefixWeight)
  weigh(letters, letterWeight)
  return { languages, words, prefixes, letters }
}

function put(clues: Clues, key: number, index: number): void {
  const known = clues.get(key)
  if (known === undefined) clues.set(key, { languages: [index], weight: 0 })
  else if (!known.languages.includes(index)) known.languages.push(index)
}

function weigh(clues: Clues, weight: number): void {
  for (const clue of clues.values()) clue.weight = weight / clue.languages.length
}

const basis = 0x811c9dc5

/** FNV-1a over folded units: two words with one hash would have to meet in one script's table. */
function hash(state: number, unit: number): number {
  return Math.imul(state ^ unit, 0x01000193)
}

function hashOf(word: string): number {
  let state = basis
  for (let i = 0; i < word.length; i++) {
    const unit = foldUnit(word.charCodeAt(i))
    if (unit !== 0) state = hash(state, unit)
  }
  return state
}

/** Words between two looks at the score, and the lead that ends the count. */
const stride = 24
const decided = 30
/** A smaller lead than this, one letter that only one language has, tells nothing. */
const least = 2

/** One reading of one text. */
class Count {
  readonly #evidence: Evidence
  readonly #scores: Float64Array

  constructor(evidence: Evidence) {
    this.#evidence = evidence
    this.#scores = new Float64Array(evidence.languages.length)
  }

  /** The tag of the language that is ahead at the end; null when none is. */
  read(text: string, end: number): string | null {
    const { letters } = this.#evidence
    let words = 0
    for (let i = 0; i < end; i++) {
      if (scriptNumber(text.charCodeAt(i)) === 0) continue
      i = this.#word(text, i, end, letters)
      if (++words % stride === 0 && this.#lead() >= decided) break
    }
    if (this.#lead() < least) return null
    return this.#evidence.languages[this.#best()]!.tag
  }

  /** Counts the word that begins at `i`; gives its end. */
  #word(text: string, i: number, end: number, letters: Clues): number {
    let state = basis
    let length = 0
    let two = 0
    let three = 0
    let at = i
    for (; at < end; at++) {
      const c = text.charCodeAt(at)
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
    this.#add(this.#evidence.words.get(state))
    if (length > 4 && this.#evidence.prefixes.size > 0) {
      this.#add(this.#evidence.prefixes.get(two))
      this.#add(this.#evidence.prefixes.get(three))
    }
    return at
  }

  #add(clue: Clue | undefined): void {
    if (clue === undefined) return
    for (const language of clue.languages) this.#scores[language]! += clue.weight
  }

  #best(): number {
    let best = 0
    for (let i = 1; i < this.#scores.length; i++) if (this.#scores[i]! > this.#scores[best]!) best = i
    return best
  }

  /** How far the best language is ahead of the next. */
  #lead(): number {
    const best = this.#best()
    let second = 0
    for (let i = 0; i < this.#scores.length; i++) if (i !== best) second = Math.max(second, this.#scores[i]!)
    return this.#scores[best]! - second
  }
}

/** Letters, and the apostrophe of Uzbek (`o‘`), which stands inside words. */
function isWordUnit(c: number): boolean {
  return scriptNumber(c) !== 0 || c === 0x2018 || c === 0x2bb || c === 0x2bc
}
