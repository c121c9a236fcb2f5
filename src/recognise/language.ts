/**
 * Which language a text is in, by its own evidence: the script first, then letters and words within the script. It reads
 * the beginning of the text and stops as soon as one language is clearly ahead.
 */
import { foldUnit } from '../core/fold.js'
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
  const end = Math.min(text.length, sample)
  const script = scriptOfText(text, end)
  if (script === null) return null
  if (script === 'Hani') return detectHan(text, end)
  const tags = tagsOf(script)
  if (tags.length === 1) return { tag: tags[0]!, from: 'script' }
  const tag = new Count(cluesOf(script)).read(text, end)
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
  const { letters: known } = cluesOf('Hani')
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

/** Words between two looks at the score, and the lead that ends the count. */
const stride = 24
const decided = 30
/** A smaller lead than this, one letter that only one language has, tells nothing. */
const least = 2

/** One reading of one text. */
class Count {
  readonly #clues: Clues
  readonly #scores: Float64Array

  constructor(clues: Clues) {
    this.#clues = clues
    this.#scores = new Float64Array(clues.languages.length)
  }

  /** The tag of the language that is ahead at the end; null when none is. */
  read(text: string, end: number): string | null {
    const { letters } = this.#clues
    let words = 0
    for (let i = 0; i < end; i++) {
      if (scriptNumber(text.charCodeAt(i)) === 0) continue
      i = this.#word(text, i, end, letters)
      if (++words % stride === 0 && this.#lead() >= decided) break
    }
    if (this.#lead() < least) return null
    return this.#clues.languages[this.#best()]!
  }

  /** Counts the word that begins at `i`; gives its end. */
  #word(text: string, i: number, end: number, letters: Clues['letters']): number {
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
    this.#add(this.#clues.words(state))
    if (length > 4 && this.#clues.prefixes.size > 0) {
      this.#add(this.#clues.prefixes.get(two))
      this.#add(this.#clues.prefixes.get(three))
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
