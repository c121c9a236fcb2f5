/**
 * Datelines of papers and sites that are no agencies, in scripts without capitals: a city and who prints the story, or
 * who wrote it, on a line of its own (`بعقوبة – بلادي نيوز`, `القاهرة: سامي الحلبي`), or before the lead. They are looked
 * for where no other dateline was found: without an agency the words around the city have to say what they are.
 */
import { foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { isCity } from '../places/index.js'
import { opensByline } from './byline.js'
import { type NameEntry, nameAt } from './names.js'
import { emptyReading, type Piece, pieceOf, type Reading } from './reading.js'

export interface PaperLine {
  /** The folded line, or the beginning of a long one. */
  key: string
  language: Language | null
  /** A paragraph stands below. */
  followed: boolean
  /** A headline stands above. */
  headed: boolean
  /** No blank line parts it from the paragraph. */
  tight: boolean
}

const LONGEST_PART = 40
const LONGEST_LINE = 70
const MOST_WORDS = 4
/** A person's name, and a byline with its word. */
const LONGEST_NAME = 3
const LONGEST_BYLINE = 6
/** Fewest characters of a lead on the same line. */
const SHORTEST_LEAD = 60
const MARKS = '-:/_'

/** Null for a line that is built otherwise, or of which nothing says that it is no headline. */
export function readPaper(line: PaperLine): Reading | null {
  const { key } = line
  const start = behindBullet(key)
  if (line.followed && key.length <= LONGEST_PART && isPaperWord(key, { start, end: key.length }, line.language))
    return { ...emptyReading(start), end: key.length, source: { start, end: key.length } }
  const mark = nextMark(key, start)
  const quote = line.followed && key.length <= LONGEST_LINE ? key.indexOf('"', start) : -1
  if (quote > start && (mark < 0 || mark > quote)) return ownLine(line, start, quote, quote)
  if (mark < start + 2) return null
  const from = behindMark(key, mark)
  if (key.length - from < SHORTEST_LEAD) return line.followed ? ownLine(line, start, mark, from) : null
  const left = pieceOf(key, start, mark, ' ')
  return left === null || !isShort(key, left) ? null : beforeLead(line, left, mark, from)
}

/** Behind what lists and old papers put before a dateline (`* الرياض - واس:`); 0 where nothing stands there. */
export function behindBullet(key: string): number {
  return BULLETS.includes(key.charAt(0)) && key[1] === ' ' ? 2 : 0
}

const BULLETS = '*•□■'

/**
 * A city on one side of the mark; on the other who prints the story, one word, or a person: below a headline, before a
 * colon, or by the look of the name.
 */
function ownLine(line: PaperLine, start: number, mark: number, from: number): Reading | null {
  const { key, language } = line
  const led = key.endsWith(':')
  const to = led ? key.length - 1 : key.length
  if (to - start > LONGEST_LINE || /[\d!?]|\.(?: |$)/u.test(key)) return null
  const left = pieceOf(key, start, mark, ' ')
  const right = pieceOf(key, from, to, ' ')
  if (left === null) return null
  const reading: Reading = { ...emptyReading(start), end: key.length }
  if (right === null)
    return key[mark] === '-' && isOutlet(key, left, language, false) ? { ...reading, source: left } : null
  const labelled = led && isLabel(key, left, language)
  const [first, second] = [labelled || areCities(key, left), areCities(key, right)]
  if (first === second) return first ? null : besideLabel(line, reading, left, right)
  const [place, other] = first ? [left, right] : [right, left]
  reading.place = labelled ? null : place
  reading.placeless = labelled
  const source = first ? sourceIn(key, other) : null
  if (source !== null) return { ...reading, source }
  const dash = nextMark(key, other.start, other.end)
  if (dash >= 0) return first ? withReporter(line, reading, other, dash) : null
  if (wordsIn(key, other) > LONGEST_BYLINE) return null
  return withOther(line, reading, other, led || key[mark] !== ':', led)
}

/** `المحرر ـ متابعة`: who prints the story, and a label in the place's stead. */
function besideLabel({ key, language }: PaperLine, reading: Reading, left: Piece, right: Piece): Reading | null {
  if (wordsIn(key, left) > LONGEST_NAME || !isLabel(key, right, language)) return null
  return { ...reading, source: left, placeless: true }
}

/** The other side is an outlet, one word or a person; `plain` where no colon of a headline parts the two. */
function withOther(line: PaperLine, reading: Reading, other: Piece, plain: boolean, led: boolean): Reading | null {
  const { key, language, headed, tight } = line
  const words = wordsIn(key, other)
  if (isOutlet(key, other, language, false) || (words === 1 && (plain || headed)))
    return { ...reading, source: other, names: agencyAt(key, other)?.values ?? [] }
  if (opensByline(key, other.start, language)) return { ...reading, byline: other }
  if (words < 2 || words > LONGEST_NAME) return null
  return headed || led || (tight && plain && isPersonal(key, other, language)) ? { ...reading, byline: other } : null
}

/** `عمان - الدستور - سامي الحلبي`: a paper of one word and a reporter. */
function withReporter(
  { key, headed }: PaperLine,
  reading: Reading,
  { start, end }: Piece,
  dash: number,
): Reading | null {
  const source = pieceOf(key, start, dash, ' ')
  const byline = pieceOf(key, behindMark(key, dash), end, ' ')
  if (!headed || source === null || byline === null || key[dash] === ':') return null
  const words = wordsIn(key, byline)
  if (wordsIn(key, source) > 1 || words < 2 || words > LONGEST_NAME || nextMark(key, byline.start, end) >= 0)
    return null
  return { ...reading, source, byline }
}

/** `كمال العلمي`: the last word has the language's article, and the first has not. */
function isPersonal(key: string, { start, end }: Piece, language: Language | null): boolean {
  const article = language?.prefixes?.[0]
  if (article === undefined) return false
  const words = key.slice(start, end).split(' ')
  return !words[0]!.startsWith(article) && words.at(-1)!.startsWith(article)
}

/** `«الحياة»`, `مكتب «البيان»`, `«الحياة»، أ ف ب، رويترز`: a paper's name in quotes, without them where nothing else stands there. */
function sourceIn(key: string, { start, end }: Piece): Piece | null {
  const printed = key.slice(start, end)
  const parts = printed.split(',').map((part) => part.trim())
  if (!parts.some(isQuoted) || !parts.every((part) => isQuoted(part) || isAgency(part))) return null
  return /^"[^"]+"$/.test(printed) ? { start: start + 1, end: end - 1 } : { start, end }
}

function isQuoted(part: string): boolean {
  return /^(?:[^" ]+ )?"[^"]+"$/.test(part) && part.split(' ', MOST_WORDS + 1).length <= MOST_WORDS
}

function isAgency(part: string): boolean {
  return agencyAt(part, { start: 0, end: part.length }) !== null
}

/** The agency whose name the piece is, and no more. */
function agencyAt(key: string, { start, end }: Piece): NameEntry | null {
  const entry = nameAt(key, start)
  return entry?.key.length === end - start ? entry : null
}

function areCities(key: string, { start, end }: Piece): boolean {
  return key
    .slice(start, end)
    .split(',')
    .every((name) => isCity(name.trim()))
}

/** A label in the place slot (`عواصم`). */
function isLabel(key: string, { start, end }: Piece, language: Language | null): boolean {
  const printed = key.slice(start, end)
  return language?.noPlace?.some((label) => foldKey(label) === printed) === true
}

/** `المدينة نيوز - أعرب …`, `أمد/ غزة: كشفت …`, `خبرگزاری دانا: …`, `فارس آنلاین - شیراز _ …`, `رام الله -PNN- أعلنت …`. */
function beforeLead(line: PaperLine, left: Piece, mark: number, from: number): Reading | null {
  const { key, language } = line
  const next = nextMark(key, from)
  const between = next < 0 ? null : pieceOf(key, from, next, ' ')
  const short = between !== null && (isShort(key, between) || sourceIn(key, between) !== null)
  const slashed = key[mark] === '/' && key[next] === ':' && wordsIn(key, left) <= 2 && !isCityAt(key, left)
  if (isOutlet(key, left, language, key[mark] === ':') || (slashed && short && isCityAt(key, between))) {
    const place = short && isCityAt(key, between) ? between : null
    const last = place === null ? mark : next
    return closed({ ...emptyReading(0), source: left, place }, key, last)
  }
  if (key[mark] === '_' && key[mark + 1] === ' ' && !isCityAt(key, left))
    return closed({ ...emptyReading(0), source: left }, key, mark)
  if (between === null || !short) return null
  if (key[mark] === '/' && key[next] === '/' && isCityAt(key, left) && isSpelled(key, between))
    return closed({ ...emptyReading(0), place: left, source: between }, key, next)
  const labelled = isLabel(key, left, language)
  const reading: Reading = { ...emptyReading(0), place: labelled ? null : left, placeless: labelled }
  if (!labelled && !areCities(key, left)) {
    const framed =
      key[mark] === '-' &&
      key[next] === '-' &&
      key[next - 1] === ' ' &&
      wordsIn(key, left) <= LONGEST_NAME &&
      isCityAt(key, between)
    return framed ? closed({ ...emptyReading(0), source: left, place: between }, key, next) : null
  }
  if (key[mark] === '-' && key[next] === ':' && opensByline(key, between.start, language))
    return closed({ ...reading, byline: between }, key, next)
  const source = printsLead(line, mark, next, between)
  return source === null ? null : closed({ ...reading, source }, key, next)
}

/** Who prints the story, between a city and its lead: `«الحياة»، أ ف ب`, `وكالات`, `PNN`, behind a slash any name (`بغداد/ المدى: …`). */
function printsLead({ key, language }: PaperLine, mark: number, next: number, between: Piece): Piece | null {
  if (key[mark] === '/')
    return key[next] === ':' && wordsIn(key, between) <= 2 && !isCityAt(key, between) ? between : null
  if (key[mark] !== '-') return null
  const quoted = sourceIn(key, between)
  if (quoted !== null) return quoted
  const initials = key[next] === '-' && /^[a-z]{2,6}$/.test(key.slice(between.start, between.end))
  return initials || isOutlet(key, between, language, false) || isPaperWord(key, between, language) ? between : null
}

/** `کے این ایس`: the names of Latin initials, written out. */
function isSpelled(key: string, { start, end }: Piece): boolean {
  const letters = key.slice(start, end).split(' ')
  return letters.length > 1 && letters.every((letter) => letter.length <= LONGEST_LETTER)
}

const LONGEST_LETTER = 3

/** With the mark that closes it, and the lead behind. */
function closed(reading: Reading, key: string, mark: number): Reading | null {
  const lead = behindMark(key, mark)
  if (key.length - lead < SHORTEST_LEAD) return null
  return { ...reading, end: mark + 1, mark: { start: mark, end: mark + 1, marks: key[mark]! }, lead }
}

/** The next mark that is near, -1 without one. */
function nextMark(key: string, from: number, end = key.length): number {
  const to = Math.min(end, from + LONGEST_PART)
  for (let i = from; i < to; i++) if (MARKS.includes(key[i]!)) return i
  return -1
}

function behindMark(key: string, mark: number): number {
  let at = mark + 1
  while (at < key.length && key[at] === ' ') at++
  return at
}

function isShort(key: string, piece: Piece): boolean {
  return piece.end - piece.start > 1 && piece.end - piece.start <= LONGEST_PART && wordsIn(key, piece) <= MOST_WORDS
}

function wordsIn(key: string, { start, end }: Piece): number {
  return key.slice(start, end).split(' ', MOST_WORDS + 1).length
}

function isCityAt(key: string, { start, end }: Piece): boolean {
  return isCity(key.slice(start, end))
}

const outletsOf = new WeakMap<Language, readonly string[]>()

/** The language's words for papers, sites and agencies, folded. */
function paperWords(language: Language | null): readonly string[] {
  if (language?.paperWords === undefined) return []
  let words = outletsOf.get(language)
  if (words === undefined) {
    words = language.paperWords.map(foldKey)
    outletsOf.set(language, words)
  }
  return words
}

/** Such a word ends the name, or opens it: behind a colon only what it opens. */
function isOutlet(key: string, { start, end }: Piece, language: Language | null, opening: boolean): boolean {
  const name = key.slice(start, end)
  return paperWords(language).some(
    (word) =>
      name.startsWith(`${word} `) || (!opening && name.endsWith(` ${word}`)) || (word.includes(' ') && name === word),
  )
}

/** Such a word alone: `رام الله - وكالات: …`. */
function isPaperWord(key: string, { start, end }: Piece, language: Language | null): boolean {
  return paperWords(language).includes(key.slice(start, end))
}

/** The whole of a folded line is such a name. */
export function isPaperName(key: string, language: Language): boolean {
  return isOutlet(key, { start: 0, end: key.length }, language, false)
}
