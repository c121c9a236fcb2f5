/** The place of a reading, as printed. */
import { foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { lookupPlace, type Place, placeOf } from '../places/index.js'
import { opensByline } from './byline.js'
import { isAllCapitals, isCased, isPlaceLike, wordsOf } from './casing.js'
import type { JudgedLine, Piece } from './reading.js'
import { meaning, wordAt } from './words.js'

/** What kind of a name it looks like, and whether it is known. */
export class PlaceText {
  readonly start: number
  readonly end: number
  readonly words: number
  readonly cased: boolean
  readonly #piece: Piece
  readonly #line: JudgedLine
  readonly #city: number
  readonly #whole: Place | null

  constructor(piece: Piece, line: JudgedLine) {
    this.#piece = piece
    this.#line = line
    this.start = line.folded.at(piece.start)
    this.end = line.folded.at(piece.end - 1) + 1
    this.#city = cityEnd(line.text, this.start, this.end)
    this.#whole = placeOf(line.folded.key.slice(piece.start, piece.end))
    this.words = wordsOf(line.text, this.start, this.end).length
    this.cased = isCased(line.text, this.start, this.end)
  }

  isLikely(): boolean {
    if (this.end - this.start < 2 || this.#isBylineWord()) return false
    return this.#whole !== null || isPlaceLike(this.#line.text, this.start, this.end)
  }

  /** `By Associated Press | …`. */
  #isBylineWord(): boolean {
    return this.words === 1 && opensByline(this.#line.folded.key, this.#piece.start, this.#line.language)
  }

  /** Written in capitals up to the first comma or bracket (`CHATHAM, Mass.`). */
  inCapitals(): boolean {
    return this.#city - this.start > 1 && isAllCapitals(this.#line.text, this.start, this.#city)
  }

  /** In the gazetteer, whole or its first part. */
  isKnown(): boolean {
    return this.#whole !== null || lookupPlace(this.#line.text.slice(this.start, this.#city)) !== null
  }

  /** A city or a part of a country is known in it; a country alone is none (`Iran: talks to resume`). */
  isKnownCity(): boolean {
    const { text } = this.#line
    const city = this.#whole ?? lookupPlace(text.slice(this.start, this.#city))
    if (city !== null) return city.kind !== 'country'
    return this.#city < this.end && regionsOf(text.slice(this.#city, this.end)).some(isRegion)
  }

  /** `في طهران`, `In Paris`, `الثلاثاء`: a small word of the language stands first, and it is no known place's (`La Habana, Cuba`). */
  beginsWithSmallWord(): boolean {
    if (this.inCapitals() || this.isKnown()) return false
    const { text, language, languages, folded } = this.#line
    const first = wordsOf(text, this.start, this.end, 1)[0]
    const key = first === undefined ? '' : foldKey(text.slice(first.start, first.end))
    if (this.words > 1 && language !== null && smallWords(language).has(key)) return true
    const entry = wordAt(folded.key, this.#piece.start)
    if (entry === null || entry.key.length >= this.#piece.end - this.#piece.start) return false
    return (['leader', 'joiner', 'weekday'] as const).some((kind) => meaning(entry, kind, languages, false) !== null)
  }

  /** In capitals, and a town by what else is printed: a region behind it (`BASCO, Batanes`), or its name again in the story. */
  isTown(): boolean {
    const { text } = this.#line
    if (!this.inCapitals() || this.words > MOST_TOWN_WORDS || this.#city - this.start < SHORTEST_TOWN) return false
    const region = text.slice(this.#city, this.end)
    if (/^, \p{Lu}\p{Ll}+/u.test(region)) return true
    if (region !== '') return false
    const stem = text.slice(this.start, this.#city - LONGEST_ENDING)
    const name = stem.charAt(0) + stem.slice(1).toLowerCase()
    return text.slice(this.end, this.end + NEAR).includes(` ${name}`)
  }

  /** In a script of India or Cambodia: papers print the place with a colon (`തിരുവനന്തപുരം: …`), and their headlines have no stop. */
  isIndian(): boolean {
    const c = this.#line.text.charCodeAt(this.start)
    return (c >= FIRST_INDIAN && c <= LAST_INDIAN) || (c >= FIRST_KHMER && c <= LAST_KHMER)
  }

  /** A weekday too (`دوشنبه` is Monday and a city). */
  isWeekday(): boolean {
    const entry = wordAt(this.#line.folded.key, this.#piece.start)
    if (entry === null || entry.key.length < this.#piece.end - this.#piece.start) return false
    return meaning(entry, 'weekday', this.#line.languages, false) !== null
  }
}

const MOST_TOWN_WORDS = 4
/** Of a town's name, in UTF-16 units: shorter ones are initials. */
const SHORTEST_TOWN = 5
/** What a case puts in the place of a name's last letters (`ZLATIBOR`: `na Zlatiboru`). */
const LONGEST_ENDING = 1
/** How far into the story the name is looked for. */
const NEAR = 2000

const FIRST_INDIAN = 0x900
const LAST_INDIAN = 0xdff
const FIRST_KHMER = 0x1780
const LAST_KHMER = 0x17ff

const smallWordsOf = new WeakMap<Language, ReadonlySet<string>>()

/** Folded once a language. */
function smallWords(language: Language): ReadonlySet<string> {
  let words = smallWordsOf.get(language)
  if (words === undefined) {
    words = new Set((language.words ?? []).map(foldKey))
    smallWordsOf.set(language, words)
  }
  return words
}

/** End of the part before the first comma, bracket or slash. */
function cityEnd(text: string, start: number, end: number): number {
  let to = start
  while (to < end && !',،([/'.includes(text[to]!)) to++
  while (to > start && text[to - 1] === ' ') to--
  return to
}

function regionsOf(rest: string): string[] {
  return rest
    .split(/[,،()[\]/]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** `South Russia`, `eastern Congo` too. */
function isRegion(name: string): boolean {
  return lookupPlace(name) !== null || lookupPlace(name.slice(name.lastIndexOf(' ') + 1)) !== null
}
