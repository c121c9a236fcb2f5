/** Reads one line for a dateline: from its start, and behind what scraping or a stand-first put before it. */
import { type Folded, foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { placeAtEnd, placeAtStart, placeOf } from '../places/index.js'
import { judge, type Verdict } from './accept.js'
import { isCapital, isCased, isSmall } from './casing.js'
import type { DateContext } from './date.js'
import { readBehindText, readEastAsian } from './eastasian.js'
import { isEastAsian } from './fused.js'
import { startBehindHeadline } from './headed.js'
import { nameAt } from './names.js'
import { partOpening, takeBylineBehind, takeOutletBehind } from './outlet.js'
import { behindBullet } from './paper.js'
import type { Piece, Reading } from './reading.js'
import { Scanner } from './scan.js'
import { areNames, isBehindSentence, knownPlaceEnd, standfirstEnd, startsBehindStandfirst } from './standfirst.js'
import { walk } from './walk.js'

export interface Opening {
  verdict: Verdict
  reading: Reading
  /** Leads from the reading's key offsets to the text. */
  folded: Folded
  /** Text before the dateline on its line that is no part of it: a stand-first, a navigation word. Key offsets. */
  before: Piece | null
  /** The text before is a navigation word that scraping glued on. */
  glued: boolean
}

export interface OpeningContext {
  text: string
  /** The line, or the beginning of a long one. */
  folded: Folded
  language: Language | null
  /** Where it is forgiving, a stand-first and a lead glued to the agency are read too. */
  dates: DateContext
  /** Something follows the line that can be a lead. */
  followed: boolean
  /** The line is the first of the text. */
  opens: boolean
}

const MOST_PLACE_WORDS = 5
const FIRST_EAST_ASIAN = 0x1100
/** So many words are longer. */
const SHORTEST_TITLED = 16

/** The best reading of a line, or null when it is no dateline. */
export function readOpening(context: OpeningContext): Opening | null {
  return new OpeningReader(context).read()
}

class OpeningReader {
  readonly #context: OpeningContext
  readonly #folded: Folded
  readonly #scanner: Scanner

  constructor(context: OpeningContext) {
    const { text, folded, dates } = context
    this.#context = context
    this.#folded = folded
    this.#scanner = new Scanner(folded.key, dates, (i) => text.charCodeAt(folded.at(i)))
  }

  read(): Opening | null {
    const plain = this.#offer(readEastAsian(this.#scanner)) ?? this.#behindText() ?? this.#fromStart()
    if (!this.#context.dates.forgiving || plain?.verdict === 'strong') return plain
    const found = this.#behindStandfirst() ?? this.#gluedToLead()
    if (found !== null) return found
    // `Bihar: party weighs options PATNA, Feb 14 - …`: the headline may have a colon of its own.
    const open = plain === null || plain.reading.mark?.marks === ':'
    return (open ? this.#behindHeadline() : null) ?? plain
  }

  #offer(reading: Reading | null, before: Piece | null = null, glued = false): Opening | null {
    if (reading === null) return null
    const { text, language, dates, followed } = this.#context
    partOpening(reading, this.#folded.key, language)
    takeBylineBehind(reading, this.#folded.key, language)
    takeOutletBehind(reading, text, this.#folded)
    const verdict = judge(reading, { text, folded: this.#folded, language, languages: dates.languages, followed })
    return verdict === null ? null : { verdict, reading, folded: this.#folded, before, glued }
  }

  /** A fused dateline behind a headline or a caption on its line. */
  #behindText(): Opening | null {
    const first = this.#folded.key.charCodeAt(0)
    if (first < FIRST_EAST_ASIAN || !isEastAsian(first)) return null
    const reading = readBehindText(this.#scanner)
    return reading === null ? null : this.#offer(reading, { start: 0, end: reading.start })
  }

  #strong(from: number): Opening | null {
    const found = this.#offer(walk(this.#scanner, from), { start: 0, end: from })
    return found?.verdict === 'strong' ? found : null
  }

  /** The reading from the line's start, a headline in capitals or a glued navigation word cut off. */
  #fromStart(): Opening | null {
    const bullet = behindBullet(this.#folded.key)
    if (bullet > 0) return this.#behindBullet(bullet)
    const reading = walk(this.#scanner, 0)
    const found = this.#printedTwice(reading) ?? this.#offer(reading)
    if (found === null) return this.#behindCode()
    const { place } = found.reading
    if (place === null) return found
    const { text, language } = this.#context
    const bare = found.reading.date === null
    if (bare && areNames(text, this.#folded, place.start, place.end, language)) return null
    const headed = standfirstEnd(text, this.#folded, place)
    const behind = headed === null ? place : { start: headed, end: place.end }
    const cut = knownPlaceEnd(text, this.#folded, behind, language) ?? headed
    const shorter = cut === null ? this.#behindTitle(found.reading, place) : this.#strong(cut)
    return shorter ?? this.#unglued(place) ?? found
  }

  /** `BUDAPEST, Hungría —  BUDAPEST, Hungría (AP) — …`: the page prints the place before the dateline does. */
  #printedTwice(reading: Reading | null): Opening | null {
    if (reading?.place == null || reading.source !== null || reading.lead === null) return null
    const { place, lead } = reading
    const { key } = this.#folded
    if (!key.startsWith(key.slice(place.start, place.end), lead)) return null
    return this.#offer(walk(this.#scanner, lead), { start: place.start, end: lead }, true)
  }

  /** Lists have bullets too: what follows this one names its source. */
  #behindBullet(start: number): Opening | null {
    const found = this.#offer(walk(this.#scanner, start), { start: 0, end: start - 1 })
    return found?.reading.source === null ? null : found
  }

  /** A transmission code stands before the place: `CL2305001530 Palma, 23 may (EFE).-`. */
  #behindCode(): Opening | null {
    const { key } = this.#folded
    const blank = key.indexOf(' ')
    if (blank < 4 || blank > 20 || !/\d/.test(key.slice(0, blank))) return null
    if (!isCapital(this.#context.text.charCodeAt(this.#folded.at(0)))) return null
    const found = this.#strong(blank)
    return found?.reading.source === null ? null : found
  }

  /** `HM Greets President of Austria Muscat, 25 Oct (ONA) --- …`: no place has so many words, and a known one ends them. */
  #behindTitle(reading: Reading, place: Piece): Opening | null {
    if (place.end - place.start < SHORTEST_TITLED) return null
    const key = this.#folded.key.slice(place.start, place.end)
    const words = key.split(' ', MOST_PLACE_WORDS + 1).length
    if (words < MOST_PLACE_WORDS || key.includes(',')) return null
    const known = placeAtEnd(key)
    if (known < 3) return this.#withoutPlace(reading, place)
    return words === MOST_PLACE_WORDS || key[key.length - known - 1] !== ' ' ? null : this.#strong(place.end - known)
  }

  /** `Senator Backs Stricter Gun Checks Feb. 19 (UPI) -- …`: neither a comma nor a known place before the date of a known agency. */
  #withoutPlace({ date, names }: Reading, place: Piece): Opening | null {
    if (date === null || names.length === 0 || this.#scanner.blanks(place.end) !== date.start) return null
    return this.#strong(date.start)
  }

  /** A navigation word of the page glued before a known place: `أخبارطهران / …`. */
  #unglued(place: Piece): Opening | null {
    const words = this.#context.language?.glued
    if (words === undefined) return null
    const key = this.#folded.key.slice(place.start, place.end)
    const known = placeAtEnd(key)
    if (known < 3 || known === key.length || placeAtStart(key) === key.length) return null
    const word = key.slice(0, -known)
    if (!words.some((glued) => foldKey(glued) === word)) return null
    const cut = place.end - known
    return this.#offer(walk(this.#scanner, cut), { start: place.start, end: cut }, true)
  }

  #behindStandfirst(): Opening | null {
    const { text, language } = this.#context
    for (const start of startsBehindStandfirst(text, this.#scanner, this.#folded, language)) {
      const found = this.#strong(start)
      if (found !== null && found.reading.lead !== null && !this.#isInSentence(found, start)) return found
    }
    return null
  }

  /** `… خبرگزاری دانشجویان ایران (ایسنا) منطقه یزد …`: without capitals, a mark or a date nothing tells a place from a name. */
  #isInSentence({ reading }: Opening, start: number): boolean {
    if (reading.mark !== null || reading.date !== null || reading.place === null) return false
    const { text } = this.#context
    const at = this.#folded.at(start)
    if (isCased(text, at, this.#folded.at(reading.place.end - 1) + 1) || isBehindSentence(text, at)) return false
    const place = placeOf(this.#folded.key.slice(reading.place.start, reading.place.end))
    return place?.kind !== 'city' || reading.names.every(({ common }) => common)
  }

  /** A known city in capitals behind a headline on its line, and a paragraph behind it. */
  #behindHeadline(): Opening | null {
    const { text, language, opens } = this.#context
    const start = startBehindHeadline(text, this.#scanner, this.#folded, language, opens)
    const found = start === null ? null : this.#offer(walk(this.#scanner, start), { start: 0, end: start })
    if (found?.reading.lead == null || this.#folded.key.length - found.reading.lead < SHORTEST_PARAGRAPH) return null
    return { ...found, verdict: 'strong' }
  }

  /** `نيويورك - وامشارك الوفد …`: an agency's name and the lead run together, behind a known place. */
  #gluedToLead(): Opening | null {
    const { key } = this.#folded
    const dash = key.indexOf('- ')
    if (dash < 2 || dash > 40) return null
    const at = this.#scanner.blanks(dash + 2)
    for (let end = at + 2; end <= at + 12 && end < key.length && key[end] !== ' '; end++) {
      const shortened = key.slice(0, end)
      const name = nameAt(shortened, at)
      if (name === null || at + name.key.length !== end || !this.#beginsWord(end)) continue
      const reading = walk(new Scanner(shortened, this.#scanner.context), 0)
      if (reading?.place == null || placeAtStart(key.slice(0, reading.place.end)) !== reading.place.end) continue
      return this.#offer({ ...reading, lead: end, gluedLead: true })
    }
    return null
  }

  /** Letters with case begin a word with a capital and small ones: `PARIS - PARIS, …` is no copy of PA. */
  #beginsWord(i: number): boolean {
    const { text } = this.#context
    const [first, second] = [text.charCodeAt(this.#folded.at(i)), text.charCodeAt(this.#folded.at(i + 1))]
    return !(isCapital(first) || isSmall(first)) || (isCapital(first) && isSmall(second))
  }
}

/** Behind a headline and a city on its line. */
const SHORTEST_PARAGRAPH = 100

/** What ends a word of a date in a dateline. */
export function endsAtName(key: string, i: number): boolean {
  return nameAt(key.slice(i), 0) !== null
}
