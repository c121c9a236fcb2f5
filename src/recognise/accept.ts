/**
 * Judges a reading: is it a dateline, or a sentence, a headline, a list that happens to be built like one?
 * CONVENTIONS.md sections 2 (last paragraph), 10 and 12.
 */
import { type Folded, foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { lookupPlace, type Place, placeOf } from '../places/index.js'
import { isAllCapitals, isCapital, isCased, isPlaceLike, isSmall, wordsOf } from './casing.js'
import { nameAt, plainMarks, traitsOf } from './names.js'
import type { Piece, Reading } from './reading.js'
import { meaning, wordAt } from './words.js'

/** `strong` stands on its own; `weak` (a place and a mark, no more) needs a lead that reads like one and no better line. */
export type Verdict = 'strong' | 'weak' | null

export interface JudgedLine {
  text: string
  folded: Folded
  language: Language | null
  /** Languages whose words count, the likeliest first. */
  languages: readonly string[]
  /** Something follows the line that can be the lead of a dateline that has its line to itself. */
  followed: boolean
}

/** What a reading of a line is worth; null for none. */
export function judge(reading: Reading, line: JudgedLine): Verdict {
  if (reading.lead === null && !line.followed) return null
  const place = reading.place === null ? null : new PlaceText(reading.place, line)
  if (place !== null && !place.isLikely()) return null
  return new Judge(reading, line, place).verdict()
}

/** The place as printed. */
class PlaceText {
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
    if (this.end - this.start < 2) return false
    return this.#whole !== null || isPlaceLike(this.#line.text, this.start, this.end)
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
    return (
      this.#city < this.end && regionsOf(text.slice(this.#city, this.end)).some((name) => lookupPlace(name) !== null)
    )
  }

  /** `في طهران`, `In Paris`, `الثلاثاء`: a small word of the language stands first, and the whole is no known place. */
  beginsWithSmallWord(): boolean {
    if (this.inCapitals() || this.#whole !== null) return false
    const { text, language, languages, folded } = this.#line
    const first = wordsOf(text, this.start, this.end, 1)[0]
    const key = first === undefined ? '' : foldKey(text.slice(first.start, first.end))
    if (this.words > 1 && language !== null && smallWords(language).has(key)) return true
    const entry = wordAt(folded.key, this.#piece.start)
    if (entry === null || entry.key.length >= this.#piece.end - this.#piece.start) return false
    return (['leader', 'joiner', 'weekday'] as const).some((kind) => meaning(entry, kind, languages, false) !== null)
  }

  /** A weekday too (`دوشنبه` is Monday and a city). */
  isWeekday(): boolean {
    const entry = wordAt(this.#line.folded.key, this.#piece.start)
    if (entry === null || entry.key.length < this.#piece.end - this.#piece.start) return false
    return meaning(entry, 'weekday', this.#line.languages, false) !== null
  }
}

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

class Judge {
  readonly #reading: Reading
  readonly #line: JudgedLine
  readonly #place: PlaceText | null

  constructor(reading: Reading, line: JudgedLine, place: PlaceText | null) {
    this.#reading = reading
    this.#line = line
    this.#place = place
  }

  verdict(): Verdict {
    const { names, source, placeless, bracketed, date, dateless, mark } = this.#reading
    const closed = this.#place?.cased === true && bracketed && mark !== null && !this.#leadIsSmall()
    const sure = names.length > 0 && (date !== null || closed)
    if (!sure && this.#place?.beginsWithSmallWord() === true) return null
    if (names.length > 0) return this.#known()
    if (source !== null) return this.#unknown()
    if (placeless && bracketed) return mark === null ? null : 'strong'
    return date !== null || dateless ? this.#dated() : this.#placeAlone()
  }

  /** A known agency: a place, a date or a label beside it, or a form of its own that has none. */
  #known(): Verdict {
    const { date, placeless, lead, names, mark, bracketed } = this.#reading
    const place = this.#place
    if (place !== null && date === null && (this.#isOrdinaryWord(place) || !this.#mayStandBefore(place))) return null
    if (place !== null || date !== null || placeless) return 'strong'
    const marks = lead === null ? '\n' : plainMarks(mark?.marks ?? '')
    const bare = names.some(({ agency, common }) => {
      const traits = traitsOf(agency)
      return traits.noPlace && (bracketed || !common || traits.alone.includes(marks))
    })
    return bare && (lead !== null || names.some(({ agency }) => traitsOf(agency).alone.includes(marks)))
      ? 'strong'
      : null
  }

  /** What stands before an undated agency is its place, and no sentence or headline that names it. */
  #mayStandBefore(place: PlaceText): boolean {
    const { mark, lead, bracketed, source } = this.#reading
    const sourceFirst = source!.start < this.#reading.place!.start
    if (place.isKnown() || sourceFirst) return mark !== null || lead === null || !this.#leadIsSmall()
    if (!place.cased) return place.words <= (bracketed ? 3 : 4)
    if (lead === null) return true
    if (this.#leadIsSmall()) return false
    return mark !== null || !(place.inCapitals() && this.#leadIsCapitals())
  }

  /** `The app (APP) - free for all`, `شیراز، فارس - …`: a name that is a word too wants a place beyond doubt. */
  #isOrdinaryWord(place: PlaceText): boolean {
    const { names, source, bracketed, start, mark } = this.#reading
    if (!names.every((name) => name.common) || source!.start < this.#reading.place!.start) return false
    const { key } = this.#line.folded
    if (bracketed && '(['.includes(key[start]!)) return false
    const slashed = /[/([]/.test(key.slice(this.#reading.place!.end, source!.start))
    if (!place.cased && slashed) return place.words > 3
    if (place.inCapitals() || place.isKnown()) return false
    return mark === null || !slashed || this.#hasSmallWord(place)
  }

  #hasSmallWord(place: PlaceText): boolean {
    const { text } = this.#line
    return wordsOf(text, place.start, place.end).some((word) => isSmall(text.charCodeAt(word.start)))
  }

  /** An unknown name in brackets: beside a date (in capitals where no place is), or behind a known city in capitals (`CHICAGO (STNG) -- `). */
  #unknown(): Verdict {
    const { mark, placeless, date, source } = this.#reading
    const { text, folded } = this.#line
    if (mark === null || this.#leadIsSmall() || this.#isAside()) return null
    const from = folded.at(source!.start)
    const to = folded.at(source!.end - 1) + 1
    if (isSmall(text.charCodeAt(from)) || !hasLetter(text, from, to)) return null
    if (placeless) return 'strong'
    if (this.#place === null)
      return date !== null && !date.first.figures && isAllCapitals(text, from, to) && this.#leadOpensSentence()
        ? 'strong'
        : null
    if (date !== null) return 'strong'
    if (wordsOf(text, from, to).length > 4 || /[\d.]/.test(folded.key.slice(source!.start, source!.end))) return null
    return this.#place.inCapitals() && this.#place.isKnownCity() ? 'strong' : null
  }

  /** A date without a source: a place is needed, and more than figures that may be a score. */
  #dated(): Verdict {
    const { placeless, date, mark, timed, lead } = this.#reading
    if (placeless) return mark === null ? null : 'strong'
    const place = this.#place
    if (place === null || place.isWeekday()) return null
    if (date?.first.figures === true && date.first.year === null && !timed) return null
    const sure = place.inCapitals() || place.isKnown()
    if (this.#dateFirst() && !place.inCapitals()) return null
    if (lead === null) return sure || place.words <= 4 ? 'strong' : null
    if (this.#isAside() || (!sure && this.#leadIsSmall())) return null
    if (!sure && !place.cased && place.words > 2) return null
    if (mark !== null && !mark.marks.includes('-') && !mark.marks.includes('_')) return sure ? 'strong' : null
    return sure || place.words <= 4 ? 'strong' : null
  }

  /** `6 października Warszawa - …`: a date that no mark parts from what follows. */
  #dateFirst(): boolean {
    const { date, place } = this.#reading
    return date !== null && place !== null && date.start < place.start
  }

  /** A known city with a mark, or in capitals alone on a line. */
  #placeAlone(): Verdict {
    const { mark, lead } = this.#reading
    const place = this.#place
    if (place === null || !place.isKnownCity()) return null
    if (this.#isBracketed() && !place.inCapitals()) return null
    if (lead === null) return mark === null && place.inCapitals() ? 'weak' : null
    if (mark === null || this.#isAside() || (place.cased && !this.#leadOpensSentence())) return null
    if (mark.marks.includes(':')) return place.inCapitals() ? 'weak' : null
    return place.cased || this.#isLeadApart(lead) ? 'weak' : null
  }

  /** Where there are no capitals a blank parts the mark from the lead, and the lead is no agency (`بغداد - واع`). */
  #isLeadApart(lead: number): boolean {
    const { key } = this.#line.folded
    return key[lead - 1] === ' ' && nameAt(key, lead) === null
  }

  /** `(ANKARA) - …`. */
  #isBracketed(): boolean {
    const { start, place } = this.#reading
    return place !== null && start < place.start && this.#line.folded.key[start] === '('
  }

  #leadIsSmall(): boolean {
    const { lead } = this.#reading
    return lead !== null && isSmall(this.#line.text.charCodeAt(this.#line.folded.at(lead)))
  }

  /** A capital, or a quotation mark before what follows. */
  #leadOpensSentence(): boolean {
    const { text, folded } = this.#line
    const c = text.charCodeAt(folded.at(this.#reading.lead!))
    return isCapital(c) || '"“„«‘\'`¡¿'.includes(String.fromCharCode(c))
  }

  #leadIsCapitals(): boolean {
    const { text, folded } = this.#line
    return isAllCapitals(text, folded.at(this.#reading.lead!), folded.at(folded.key.length))
  }

  /** `WASHINGTON — not London — hosted …`: a second dash closes what the first opened, a few words on. */
  #isAside(): boolean {
    const { mark, lead } = this.#reading
    if (mark === null || lead === null || !/^-+$/.test(mark.marks)) return false
    const { key } = this.#line.folded
    const second = key.indexOf(' - ', lead)
    return second > lead && second - lead <= LONGEST_ASIDE && !key.slice(lead, second).includes('(')
  }
}

const LONGEST_ASIDE = 30

function hasLetter(text: string, start: number, end: number): boolean {
  return /\p{L}{2}/u.test(text.slice(start, end))
}
