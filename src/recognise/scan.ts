/** The pieces of a dateline's neighbourhood, read from a folded key: dates, agencies, brackets, marks and plain text. */
import { isDigit } from '../core/characters.js'
import { placeOf } from '../places/index.js'
import { isCapital, isSmall } from './casing.js'
import { type DateContext, type DatePhrase, DateReader } from './date.js'
import { isApart, isWordUnit, OTHER, unitKind } from './lexicon.js'
import { type Name, nameAt } from './names.js'
import { maySign, signedName } from './signed.js'
import { meaning, type WordEntry, wordAt } from './words.js'
import { localZones, zoneOffset } from './zone.js'

interface Piece {
  start: number
  end: number
}

export type Item =
  | (Piece & { kind: 'text' })
  | (Piece & { kind: 'date'; phrase: DatePhrase })
  | (Piece & { kind: 'time' })
  | (Piece & { kind: 'name'; names: readonly Name[] })
  /** `start` is the opening bracket; `inner` its content; `closed` is false where the closing one is missing. */
  | (Piece & { kind: 'bracket'; inner: Piece; closed: boolean })
  /** A run of marks with the blanks between them: `,`, ` - `, `.-`, `/. `. */
  | (Piece & { kind: 'marks'; marks: string; spaceBefore: boolean; spaceAfter: boolean })
  /** A label in the place's or the date's stead. */
  | (Piece & { kind: 'noPlace' })
  | (Piece & { kind: 'noDate' })
  | (Piece & { kind: 'end' })

const LONGEST_BRACKET = 100
const LONGEST_SIGNED = 60
/** No place, stand-first words included, is longer: what follows need not be read. */
const LONGEST_TEXT = 90

/** What a unit of a key is to a dateline. */
const WORD = 0
const BLANK = 1
const MARK = 2
const OPENING = 3
const CLOSING = 4

const classes = new Uint8Array(0x80)
for (const [kind, units] of [
  [BLANK, ' '],
  [MARK, ',;/-_:.=|'],
  [OPENING, '(['],
  [CLOSING, ')]'],
] as const)
  for (const unit of units) classes[unit.charCodeAt(0)] = kind

function classOf(c: number): number {
  return c < 0x80 ? classes[c]! : WORD
}

const SPACE = 32
const COMMA = 44
const DASH = 45
const STOP = 46
const SLASH = 47
const COLON = 58
const ROUND = 40
const ROUND_CLOSED = 41
const SQUARE_CLOSED = 93
const LOW_LINE = 95
const FIRST_INDIAN = 0x900
const FIRST_UNPARTED = 0xe00
const LAST_UNPARTED = 0x17ff

/** Behind a time of day. */
const CLOCK_WORDS = new Set(['am', 'pm', 'hrs', 'uhr'])
const HALVES = ['a.m.', 'p.m.']

/** `lastIndexOf` for lists of a few numbers: that one's start costs more than the search. */
function lastIndex(list: readonly number[], value: number): number {
  let at = list.length - 1
  while (at >= 0 && list[at] !== value) at--
  return at
}

/** Reads the pieces of `[from, to)` of a folded key one by one. */
export class Scanner {
  readonly key: string
  readonly to: number
  readonly context: DateContext
  readonly #print: (i: number) => number
  readonly #dates: DateReader
  /** What was read already, and where. */
  readonly #items: Item[] = []
  readonly #itemsAt: number[] = []
  readonly #specials: (Item | null)[] = []
  readonly #specialsAt: number[] = []

  /** `print` gives the printed code unit of a key offset, where a fold hides a difference that counts. */
  constructor(key: string, context: DateContext, print: (i: number) => number = (i) => key.charCodeAt(i)) {
    this.key = key
    this.to = key.length
    this.context = context
    this.#print = print
    this.#dates = new DateReader(key, context)
  }

  /** The piece at `i`, blanks before it skipped. A walk looks ahead, so each is read once and kept. */
  at(i: number): Item {
    const known = lastIndex(this.#itemsAt, i)
    if (known >= 0) return this.#items[known]!
    const item = this.#read(i)
    this.#itemsAt.push(i)
    this.#items.push(item)
    return item
  }

  /** What is printed at `i` is a capital. */
  isCapital(i: number): boolean {
    return isCapital(this.#print(i))
  }

  /** The code unit that is printed at `i`, where a fold hides a difference that counts. */
  printed(i: number): number {
    return this.#print(i)
  }

  #read(i: number): Item {
    const start = this.blanks(i)
    if (start >= this.to) return { kind: 'end', start: this.to, end: this.to }
    const c = this.key.charCodeAt(start)
    const unit = classOf(c)
    if (unit === OPENING) return this.#bracket(start)
    if (c === SLASH) {
      const signed = this.#slashed(start)
      if (signed !== null) return signed
    }
    if (unit === CLOSING || (unit === MARK && this.#isMark(start))) return this.#marks(start)
    return this.special(start) ?? (start === i ? this.#glued(start) : null) ?? new Words(this, start)
  }

  /** A name right behind a date that ended in the middle of a word (`2015مواس`). */
  #glued(i: number): Item | null {
    const entry = i === 0 || isApart(this.key, i) ? null : nameAt(this.key.slice(i), 0)
    return entry === null ? null : { kind: 'name', start: i, end: i + entry.key.length, names: entry.values }
  }

  blanks(i: number): number {
    let at = i
    while (at < this.to && this.key.charCodeAt(at) === SPACE) at++
    return at
  }

  /** The code unit at `i`, a blank before and behind the key. */
  #unit(i: number): number {
    return i >= 0 && i < this.to ? this.key.charCodeAt(i) : SPACE
  }

  /** A date, time, name or label that begins exactly at `i`. */
  special(i: number): Item | null {
    if (i >= this.to || !isApart(this.key, i)) return null
    const known = lastIndex(this.#specialsAt, i)
    if (known >= 0) return this.#specials[known]!
    const item = this.#readSpecial(i)
    // Most words are nothing, and that is seen faster than remembered.
    if (item === null && !this.context.forgiving) return null
    this.#specialsAt.push(i)
    this.#specials.push(item)
    return item
  }

  #readSpecial(i: number): Item | null {
    const digit = isDigit(this.key.charCodeAt(i))
    const time = digit ? this.#time(i) : null
    if (time !== null) return time
    const name = this.#wholeName(i)
    const word = wordAt(this.key, i)
    if (digit || this.context.forgiving || word?.opensDate === true) {
      const phrase = this.#dates.phrase(i)
      if (phrase !== null && phrase.end <= this.to && (name === null || phrase.end >= name.end))
        return { kind: 'date', start: i, end: phrase.end, phrase }
    }
    return name ?? (word === null ? null : this.#label(i, word))
  }

  /** The date that begins at `i`, also in Chinese figures, which begin no other word of a dateline. */
  date(i: number): (Item & { kind: 'date' }) | null {
    const phrase = this.#dates.phrase(i)
    return phrase === null ? null : { kind: 'date', start: i, end: phrase.end, phrase }
  }

  /** A name that a hyphen joins to a word is part of that word (`Spa-Francorchamps`). */
  #wholeName(i: number): (Item & { kind: 'name' }) | null {
    const name = this.name(i)
    if (name === null || this.#unit(name.end) !== DASH || this.#opensLead(name)) return name
    return isWordUnit(this.#unit(name.end + 1)) && this.name(name.end + 1) === null ? null : name
  }

  /** `Damascus, SANA-The …`: no word, or behind a known place, a comma before it, and a capital right behind the hyphen. */
  #opensLead({ start, end, names }: Item & { kind: 'name' }): boolean {
    if (this.#unit(start - 1) !== SPACE || this.#unit(start - 2) !== COMMA || !this.isCapital(end + 1)) return false
    return names.every(({ common }) => !common) || placeOf(this.key.slice(0, start - 2)) !== null
  }

  /** One or two figures at `i` that can be a day, and no month with them. */
  dayAlone(i: number): DatePhrase | null {
    const c = this.key.charCodeAt(i)
    return isDigit(c) || c >= FIRST_INDIAN ? this.#dates.dayAlone(i) : null
  }

  /** Behind the weekday that stands at `i`; -1 where none does. */
  weekdayEnd(i: number): number {
    return this.#dates.word(i, 'weekday')?.end ?? -1
  }

  name(i: number): (Item & { kind: 'name' }) | null {
    const entry = nameAt(this.key, i)
    if (entry === null) return null
    return { kind: 'name', start: i, end: i + entry.key.length, names: entry.values }
  }

  #label(i: number, entry: WordEntry): Item | null {
    const end = i + entry.key.length
    const { languages, forgiving } = this.context
    if (meaning(entry, 'noPlace', languages, forgiving) !== null) return { kind: 'noPlace', start: i, end }
    return meaning(entry, 'noDate', languages, forgiving) !== null ? { kind: 'noDate', start: i, end } : null
  }

  /** `10:00`, `10: 37`, `13:09 pdt`. */
  #time(i: number): Item | null {
    let at = i
    while (at < i + 3 && isDigit(this.#unit(at))) at++
    if (at === i || at > i + 2 || this.#unit(at) !== COLON) return null
    const minutes = at + 1 < this.to && this.#unit(at + 1) === SPACE ? at + 2 : at + 1
    if (!isDigit(this.#unit(minutes)) || !isDigit(this.#unit(minutes + 1))) return null
    if (isDigit(this.#unit(minutes + 2))) return null
    return { kind: 'time', start: i, end: this.#zone(minutes + 2) }
  }

  /** Behind the half of the day and a time zone (`13:09 PDT`, `10:12 am MT`), where they follow. */
  #zone(i: number): number {
    const start = this.blanks(i)
    if (HALVES.some((half) => this.key.startsWith(half, start))) return this.#zone(start + HALVES[0]!.length)
    let end = start
    while (end < start + 5 && isWordUnit(this.#unit(end))) end++
    if (end === start) return i
    const word = this.key.slice(start, end)
    if (CLOCK_WORDS.has(word)) return this.#zone(end)
    return zoneOffset(word) !== undefined || localZones.has(word) ? end : i
  }

  /** `/Мария Стоянова, БТА/`: slashes around an agency and its reporter are a bracket. */
  #slashed(start: number): Item | null {
    if (start === 0) return null
    const close = this.key.indexOf('/', start + 1)
    if (close < 0 || close - start > LONGEST_SIGNED || isWordUnit(this.#unit(close + 1))) return null
    const inner = { start: this.blanks(start + 1), end: close }
    if (!maySign(this.key, inner) || signedName(this, inner) === null) return null
    return { kind: 'bracket', start, end: close + 1, inner, closed: true }
  }

  #bracket(start: number): Item {
    const end = this.#bracketEnd(start)
    if (end > 0) return { kind: 'bracket', start, end, inner: { start: start + 1, end: end - 1 }, closed: true }
    return this.#unit(start) === ROUND ? this.#openBracket(start) : { kind: 'text', start, end: start + 1 }
  }

  /** Behind the bracket that closes this one, -1 without one; what stands between is balanced. */
  #bracketEnd(start: number): number {
    const open: number[] = []
    const stop = Math.min(this.to, start + LONGEST_BRACKET + 1)
    for (let i = start; i < stop; i++) {
      const c = this.key.charCodeAt(i)
      const unit = classOf(c)
      if (unit === OPENING) open.push(c)
      if (unit !== CLOSING) continue
      if (c !== (open.pop() === ROUND ? ROUND_CLOSED : SQUARE_CLOSED)) return -1
      if (open.length === 0) return i + 1
    }
    return -1
  }

  /** `(KUNA -- `: the closing bracket was lost. */
  #openBracket(start: number): Item {
    const name = this.name(this.blanks(start + 1))
    if (name === null) return { kind: 'text', start, end: start + 1 }
    return { kind: 'bracket', start, end: name.end, inner: { start: name.start, end: name.end }, closed: false }
  }

  #marks(start: number): Item {
    let end = start
    let at = start
    let whole = true
    for (; at < this.to; at++) {
      const c = this.key.charCodeAt(at)
      if (c === SPACE) continue
      const unit = classOf(c)
      if (unit !== CLOSING && !(at === start ? this.#isMark(at) : unit === MARK)) break
      if (c === SLASH && at > start && this.#slashed(at) !== null) break
      whole &&= at === end
      end = at + 1
    }
    const printed = this.key.slice(start, end)
    const marks = whole ? printed : printed.replaceAll(' ', '')
    const spaceBefore = start === 0 || this.#unit(start - 1) === SPACE
    return { kind: 'marks', start, end, marks, spaceBefore, spaceAfter: at > end || end >= this.to }
  }

  /** A separator at `i`, and not a hyphen or a full stop inside a name. */
  #isMark(i: number): boolean {
    const c = this.key.charCodeAt(i)
    if (classOf(c) !== MARK) return false
    if (c === DASH) return !this.#isHyphen(i)
    if (c === STOP) return this.#isStop(i)
    if (c === LOW_LINE) return !isWordUnit(this.#unit(i - 1)) || !isWordUnit(this.#unit(i + 1))
    return true
  }

  /** A hyphen between two letters joins them, unless an agency begins behind it (`دمشق-سانا`). */
  #isHyphen(i: number): boolean {
    const before = this.#unit(i - 1)
    if (!isWordUnit(before) || !isWordUnit(this.#unit(i + 1))) return false
    if (this.#print(i) >= 0x2013 || isDigit(before)) return false
    return !this.#opensName(i + 1) && !this.#closesName(i)
  }

  /** An agency, and no ordinary word in small letters (`Royaume-Uni`). */
  #opensName(i: number): boolean {
    const name = this.name(i)
    return name !== null && !(isSmall(this.#print(i + 1)) && name.names.every(({ common }) => common))
  }

  /** The word before the hyphen is an agency that the lead was joined to. */
  #closesName(i: number): boolean {
    if (!this.isCapital(i + 1)) return false
    let start = i
    while (start > 0 && isWordUnit(this.#unit(start - 1))) start--
    const name = this.#unit(start - 2) === COMMA ? this.name(start) : null
    return name !== null && name.end === i && this.#opensLead(name)
  }

  /** A full stop ends something behind a bracket, or when a blank, a mark, a bracket or a date follows; `N.Y.` and `St. Louis` are left to the text. */
  #isStop(i: number): boolean {
    const next = this.#unit(i + 1)
    if (classOf(next) !== WORD || classOf(this.#unit(i - 1)) === CLOSING) return true
    return isDigit(next) && this.#dates.phrase(i + 1) !== null
  }

  /** Where words end that begin at `start`: at the next mark, bracket, date, name or label. */
  textEnd(start: number): number {
    let end = start
    let at = start
    while (at < this.to) {
      const unit = classOf(this.key.charCodeAt(at))
      if (unit === BLANK) {
        at++
        continue
      }
      if (unit === OPENING || unit === CLOSING) break
      if (unit === MARK && this.#isMark(at) && !this.#isAbbreviated(start, at)) break
      if (end - start > LONGEST_TEXT) break
      if (at > start && this.#beginsWord(at) && this.special(at) !== null) {
        const known = this.#placeEnd(start, at)
        if (known === 0) break
        at = end = known
        continue
      }
      at = this.#wordEnd(at)
      end = at
    }
    return end
  }

  /** `RIO DE JANEIRO, 19 Jul`: a month's name that ends a known place; 0 for any other word. */
  #placeEnd(start: number, at: number): number {
    if (isDigit(this.key.charCodeAt(at))) return 0
    const end = this.#wordEnd(at)
    return placeOf(this.key.slice(start, end)) === null ? 0 : end
  }

  #beginsWord(i: number): boolean {
    const c = this.key.charCodeAt(i)
    if (isWordUnit(c)) return isApart(this.key, i)
    // Thai, Lao, Burmese and Khmer part phrases, if not words.
    return c >= FIRST_UNPARTED && c <= LAST_UNPARTED && this.#unit(i - 1) === SPACE
  }

  /** `ST. LOUIS`, `N.Y.`, `Mich.`: a full stop behind one to four letters is no end where text or a comma goes on. */
  #isAbbreviated(start: number, i: number): boolean {
    if (this.#unit(i) !== STOP) return false
    let from = i
    while (from > start && isWordUnit(this.#unit(from - 1))) from--
    const letters = i - from
    if (letters < 1 || letters > 5) return false
    const next = this.#unit(i + 1)
    if (next === COMMA) return true
    if (next === DASH) return this.#unit(i + 2) === DASH && from === start && this.#isState(start, i + 1)
    if (next !== SPACE) return false
    if (from > start && this.#unit(from - 1) === STOP) return true
    return letters <= 2 || (from === start && this.#isState(start, i + 1))
  }

  /** `CHATHAM, Mass. (AP)`: behind a comma, and no further word behind the full stop; `Cuba` is no abbreviation. */
  #isState(start: number, i: number): boolean {
    let before = start - 1
    while (before > 0 && this.#unit(before) === SPACE) before--
    if (this.#unit(before) !== COMMA || this.#unit(start) > 0x7f) return false
    if (placeOf(this.key.slice(start, i - 1))?.kind === 'country') return false
    const at = this.blanks(i)
    if (at >= this.to) return false
    const unit = classOf(this.key.charCodeAt(at))
    return unit === OPENING || unit === MARK || this.special(at) !== null
  }

  #wordEnd(i: number): number {
    const { key, to } = this
    let before = unitKind(key.charCodeAt(i))
    for (let at = i + 1; at < to; at++) {
      const c = key.charCodeAt(at)
      const unit = classOf(c)
      if (unit !== WORD && (unit !== MARK || this.#isMark(at))) return at
      const kind = unitKind(c)
      if (kind !== OTHER && kind !== before && this.special(at) !== null) return at
      before = kind
    }
    return to
  }
}

/** Plain words. Where they end is found out when it is asked: nobody asks it of a lead. */
class Words {
  readonly kind = 'text'
  readonly start: number
  readonly #scanner: Scanner
  #end = -1

  constructor(scanner: Scanner, start: number) {
    this.#scanner = scanner
    this.start = start
  }

  get end(): number {
    if (this.#end < 0) this.#end = this.#scanner.textEnd(this.start)
    return this.#end
  }
}
