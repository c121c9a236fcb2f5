/** The pieces of a dateline's neighbourhood, read from a folded key: dates, agencies, brackets, marks and plain text. */
import { isDigit } from '../core/characters.js'
import { type DateContext, type DatePhrase, mayBeginDate, readDate } from './date.js'
import { type Entry, isApart, isWordUnit } from './lexicon.js'
import { type Name, nameAt } from './names.js'
import { meaning, wordAt } from './words.js'
import { zoneOffset } from './zone.js'

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

const MARKS = ',;/-_:.=|'
const OPENING = '(['
const CLOSING = ')]'
const LONGEST_BRACKET = 100
/** No place, stand-first words included, is longer: what follows need not be read. */
const LONGEST_TEXT = 90

/** Reads the pieces of `[from, to)` of a folded key one by one. */
export class Scanner {
  readonly key: string
  readonly to: number
  readonly context: DateContext
  readonly #print: (i: number) => number
  readonly #items: (Item | undefined)[] = []
  readonly #specials: (Item | null | undefined)[] = []

  /** `print` gives the printed code unit of a key offset, where a fold hides a difference that counts. */
  constructor(key: string, context: DateContext, print: (i: number) => number = (i) => key.charCodeAt(i)) {
    this.key = key
    this.to = key.length
    this.context = context
    this.#print = print
  }

  /** The piece at `i`, blanks before it skipped. A walk looks ahead, so each is read once and kept. */
  at(i: number): Item {
    let item = this.#items[i]
    if (item === undefined) {
      item = this.#read(i)
      this.#items[i] = item
    }
    return item
  }

  #read(i: number): Item {
    const start = this.blanks(i)
    if (start >= this.to) return { kind: 'end', start: this.to, end: this.to }
    const unit = this.key[start]!
    if (OPENING.includes(unit)) return this.#bracket(start)
    if (CLOSING.includes(unit) || this.#isMark(start)) return this.#marks(start)
    return this.special(start) ?? (start === i ? this.#glued(start) : null) ?? this.#text(start)
  }

  /** A name right behind a date that ended in the middle of a word (`2015مواس`). */
  #glued(i: number): Item | null {
    const entry = i === 0 || isApart(this.key, i) ? null : nameAt(this.key.slice(i), 0)
    return entry === null ? null : { kind: 'name', start: i, end: i + entry.key.length, names: entry.values }
  }

  blanks(i: number): number {
    let at = i
    while (at < this.to && this.key.charCodeAt(at) === 32) at++
    return at
  }

  /** A date, time, name or label that begins exactly at `i`. */
  special(i: number): Item | null {
    if (!isApart(this.key, i)) return null
    let item = this.#specials[i]
    if (item === undefined) {
      item = this.#readSpecial(i)
      this.#specials[i] = item
    }
    return item
  }

  #readSpecial(i: number): Item | null {
    const time = this.#time(i)
    if (time !== null) return time
    const name = this.#wholeName(i)
    if (name === null && !mayBeginDate(this.key, i, this.context)) return null
    const phrase = readDate(this.key, i, this.context)
    if (phrase !== null && phrase.end <= this.to && (name === null || phrase.end >= name.end))
      return { kind: 'date', start: i, end: phrase.end, phrase }
    return name ?? this.#label(i)
  }

  /** A name that a hyphen joins to a word is part of that word (`Spa-Francorchamps`). */
  #wholeName(i: number): (Item & { kind: 'name' }) | null {
    const name = this.name(i)
    if (name === null || this.key[name.end] !== '-') return name
    return isWordUnit(this.key.charCodeAt(name.end + 1)) && this.name(name.end + 1) === null ? null : name
  }

  name(i: number): (Item & { kind: 'name' }) | null {
    const entry: Entry<Name> | null = nameAt(this.key, i)
    if (entry === null || i + entry.key.length > this.to) return null
    return { kind: 'name', start: i, end: i + entry.key.length, names: entry.values }
  }

  #label(i: number): Item | null {
    const entry = wordAt(this.key, i)
    if (entry === null) return null
    const end = i + entry.key.length
    if (end > this.to) return null
    const { languages, forgiving } = this.context
    if (meaning(entry, 'noPlace', languages, forgiving) !== null) return { kind: 'noPlace', start: i, end }
    return meaning(entry, 'noDate', languages, forgiving) !== null ? { kind: 'noDate', start: i, end } : null
  }

  /** `10:00`, `10: 37`, `13:09 pdt`. */
  #time(i: number): Item | null {
    let at = i
    while (at < i + 3 && isDigit(this.key.charCodeAt(at))) at++
    if (at === i || at > i + 2 || this.key[at] !== ':') return null
    const minutes = this.key[at + 1] === ' ' ? at + 2 : at + 1
    if (!isDigit(this.key.charCodeAt(minutes)) || !isDigit(this.key.charCodeAt(minutes + 1))) return null
    if (isDigit(this.key.charCodeAt(minutes + 2))) return null
    return { kind: 'time', start: i, end: this.#zone(minutes + 2) }
  }

  /** Behind a time zone (`13:09 PDT`), where one follows. */
  #zone(i: number): number {
    const start = this.blanks(i)
    let end = start
    while (end < start + 5 && isWordUnit(this.key.charCodeAt(end))) end++
    return end > start && zoneOffset(this.key.slice(start, end)) !== undefined ? end : i
  }

  #bracket(start: number): Item {
    const open = this.key[start]!
    const expected: string[] = []
    for (let i = start; i < this.to && i - start <= LONGEST_BRACKET; i++) {
      const unit = this.key[i]!
      if (OPENING.includes(unit)) expected.push(CLOSING[OPENING.indexOf(unit)]!)
      else if (CLOSING.includes(unit) && expected.pop() !== unit) break
      else if (CLOSING.includes(unit) && expected.length === 0)
        return { kind: 'bracket', start, end: i + 1, inner: { start: start + 1, end: i }, closed: true }
    }
    return open === '(' ? this.#openBracket(start) : { kind: 'text', start, end: start + 1 }
  }

  /** `(KUNA -- `: the closing bracket was lost. */
  #openBracket(start: number): Item {
    const name = this.name(this.blanks(start + 1))
    if (name === null) return { kind: 'text', start, end: start + 1 }
    return { kind: 'bracket', start, end: name.end, inner: { start: name.start, end: name.end }, closed: false }
  }

  #marks(start: number): Item {
    let marks = ''
    let end = start
    let at = start
    while (at < this.to) {
      const unit = this.key[at]!
      if (unit === ' ') {
        at++
        continue
      }
      if (!CLOSING.includes(unit) && !(at === start ? this.#isMark(at) : MARKS.includes(unit))) break
      marks += unit
      at++
      end = at
    }
    const spaceBefore = start === 0 || this.key[start - 1] === ' '
    return { kind: 'marks', start, end, marks, spaceBefore, spaceAfter: at > end || end >= this.to }
  }

  /** A separator at `i`, and not a hyphen or a full stop inside a name. */
  #isMark(i: number): boolean {
    const unit = this.key[i]!
    if (!MARKS.includes(unit)) return false
    if (unit === '-') return !this.#isHyphen(i)
    if (unit === '.') return this.#isStop(i)
    if (unit === '_') return !isWordUnit(this.key.charCodeAt(i - 1)) || !isWordUnit(this.key.charCodeAt(i + 1))
    return true
  }

  /** A hyphen between two letters joins them, unless an agency begins behind it (`دمشق-سانا`). */
  #isHyphen(i: number): boolean {
    if (i === 0 || !isWordUnit(this.key.charCodeAt(i - 1)) || !isWordUnit(this.key.charCodeAt(i + 1))) return false
    if (this.#print(i) >= 0x2013 || isDigit(this.key.charCodeAt(i - 1))) return false
    return this.name(i + 1) === null
  }

  /** A full stop ends something when a blank, a mark, a bracket or a date follows; `N.Y.` and `St. Louis` are left to the text. */
  #isStop(i: number): boolean {
    const next = this.key[i + 1]
    if (next === undefined || i + 1 >= this.to) return true
    if (next === ' ') return true
    if (MARKS.includes(next) || OPENING.includes(next) || CLOSING.includes(next)) return true
    return isDigit(this.key.charCodeAt(i + 1)) && readDate(this.key, i + 1, this.context) !== null
  }

  /** Words up to the next mark, bracket, date, name or label. */
  #text(start: number): Item {
    let end = start
    let at = start
    while (at < this.to) {
      const unit = this.key[at]!
      if (unit === ' ') {
        at++
        continue
      }
      if (OPENING.includes(unit) || CLOSING.includes(unit)) break
      if (this.#isMark(at) && !this.#isAbbreviated(start, at)) break
      if (end - start > LONGEST_TEXT) break
      if (at > start && this.#beginsWord(at) && this.special(at) !== null) break
      at = this.#wordEnd(at)
      end = at
    }
    return { kind: 'text', start, end }
  }

  #beginsWord(i: number): boolean {
    return isApart(this.key, i) && isWordUnit(this.key.charCodeAt(i))
  }

  /** `ST. LOUIS`, `N.Y.`, `Mich.`: a full stop behind one to four letters is no end where text or a comma goes on. */
  #isAbbreviated(start: number, i: number): boolean {
    if (this.key[i] !== '.') return false
    let from = i
    while (from > start && isWordUnit(this.key.charCodeAt(from - 1))) from--
    const letters = i - from
    if (letters < 1 || letters > 5) return false
    const next = this.key[i + 1]
    if (next === ',') return true
    if (next === '-') return from === start && this.#isState(start, i + 1)
    if (next !== ' ' && next !== undefined) return false
    if (from > start && this.key[from - 1] === '.') return true
    return letters <= 2 || (from === start && this.#isState(start, i + 1))
  }

  /** `CHATHAM, Mass. (AP)`: behind a comma, and no further word behind the full stop. */
  #isState(start: number, i: number): boolean {
    let before = start - 1
    while (before > 0 && this.key[before] === ' ') before--
    if (this.key[before] !== ',' || this.key.charCodeAt(start) > 0x7f) return false
    const at = this.blanks(i)
    const unit = this.key[at]
    if (unit === undefined || at >= this.to) return false
    return OPENING.includes(unit) || MARKS.includes(unit) || this.special(at) !== null
  }

  #wordEnd(i: number): number {
    let at = i + 1
    while (at < this.to) {
      const unit = this.key[at]!
      if (unit === ' ' || OPENING.includes(unit) || CLOSING.includes(unit)) break
      if (MARKS.includes(unit) && this.#isMark(at)) break
      if (!isApart(this.key, at) || !isWordUnit(this.key.charCodeAt(at))) {
        at++
        continue
      }
      if (this.special(at) !== null) break
      at++
    }
    return at
  }
}
