/** Lines that say who wrote the story. */
import { isDash } from '../core/characters.js'
import { type Folded, fold, foldKey, foldUnit } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { endsSentence } from './body.js'
import { isAllCapitals, isCapital, isCased, isSmall, type Word, wordsOf } from './casing.js'
import { isApart } from './lexicon.js'
import type { Line } from './lines.js'
import { readMoment, withEnglish } from './moment.js'
import { type NameEntry, nameAt } from './names.js'

const LONGEST_BYLINE = 120
const MOST_WORDS = 14
const LONGEST_AGENCY = 60
/** `本报记者`: the word alone (`记者`) opens headlines too. */
const SHORTEST_OFFICE = 4
const FIRST_HAN = 0x3400

/** `By PAUL BYRNE`, `كتب: …`, `Von …, dpa`, `… 기자`: a byline word of the language and names beside it. */
export function isByline(text: string, printed: Line, language: Language | null): boolean {
  const line = withoutDashes(text, printed)
  if (line.to - line.from > LONGEST_BYLINE || line.from === line.to || text[line.to - 1] === ':') return false
  if (opensDateline(text, line)) return false
  if (barBeforeMoment(text, line, language) > 0) return true
  const { before, after, firsts, lasts } = bylineWords(language)
  if (!mayBe(firsts, text.charCodeAt(line.from)) && !mayBe(lasts, text.charCodeAt(line.to - 1))) return false
  const { key } = fold(text, line.from, line.to)
  const opening = before.find((word) => opensWith(key, word))
  const closing = opening === undefined ? after.find((word) => endsWithWord(key, word)) : undefined
  if (opening === undefined && closing === undefined) return false
  if (opening !== undefined && isCompactByline(key, opening)) return true
  const words = wordsOf(text, line.from, line.to, MOST_WORDS + 1)
  if (words.length < 2 || words.length > MOST_WORDS) return false
  if (closing !== undefined) return true
  if (!isNamed(key, opening!.length, text, line)) return false
  return agencyBehindComma(key) !== null || (areNames(text, words.slice(1)) && !isSentence(text, line))
}

/** `(서울=연합뉴스) 홍길동 기자 =`: the lead is on the next line. */
function opensDateline(text: string, { from, to }: Line): boolean {
  return text[to - 1] === '=' && '([（［【'.includes(text[from]!)
}

const MOST_AUTHORS = 9

/** `Elif Demir, Can Kaya | 06.10.2025 - Update: 07.10.2025`: the offset of the bar that parts names and date; -1 for none. */
export function barBeforeMoment(text: string, line: Line, language: Language | null): number {
  if (line.to - line.from > LONGEST_BYLINE) return -1
  const names = text.slice(line.from, line.to).indexOf('|')
  if (names < 3) return -1
  const bar = line.from + names
  const words = wordsOf(text, line.from, bar, MOST_AUTHORS + 1)
  if (words.length < 2 || words.length > MOST_AUTHORS || !words.every((word) => isNameWord(text, word))) return -1
  const moment = readMoment(text, bar + 1, line.to, withEnglish(language), language?.numericOrder ?? null)
  return moment === null ? -1 : bar
}

/** `- von Anika Berthold -`: what stands between the dashes. */
function withoutDashes(text: string, line: Line): Line {
  if (line.to - line.from < 5 || !isDash(text.charCodeAt(line.from)) || !isDash(text.charCodeAt(line.to - 1)))
    return line
  if (text[line.from + 1] !== ' ' || text[line.to - 2] !== ' ') return line
  return { ...line, from: line.from + 2, to: line.to - 2 }
}

/**
 * `新华社记者方立、何勇`, `记者 方立`: names of two to four characters behind a word that says whose reporters they are, or
 * behind a blank.
 */
function isCompactByline(key: string, opening: string): boolean {
  if (opening.charCodeAt(0) < FIRST_HAN) return false
  const parted = key[opening.length] === ' '
  if (opening.length < SHORTEST_OFFICE && !parted) return false
  const names = key.slice(opening.length + (parted ? 1 : 0)).split(/[、, ]/u)
  return names.every((name) => name.length > 1 && name.length < 5 && isHan(name))
}

function isHan(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) < FIRST_HAN) return false
  return true
}

interface BylineWords {
  before: readonly string[]
  after: readonly string[]
  /** The first units of those before, the last of those after a name. */
  firsts: readonly number[]
  lasts: readonly number[]
}

function wordsOfBylines(before: readonly string[], after: readonly string[]): BylineWords {
  return {
    before,
    after,
    firsts: before.map((word) => word.charCodeAt(0)),
    lasts: after.map((word) => word.charCodeAt(word.length - 1)),
  }
}

/** Of stories whose language is not known; English bylines stand over copy in other languages too. */
const unknownLanguage = wordsOfBylines(['by'], [])
const wordsByLanguage = new WeakMap<Language, BylineWords>()

/** Folded once a language. */
function bylineWords(language: Language | null): BylineWords {
  if (language === null) return unknownLanguage
  let words = wordsByLanguage.get(language)
  if (words === undefined) {
    const { before = [], after = [] } = language.byline ?? {}
    words = wordsOfBylines([...before.map(foldKey), 'by'], after.map(foldKey))
    wordsByLanguage.set(language, words)
  }
  return words
}

/** A word that stands before the names of a byline begins at `i` of a key. */
export function opensByline(key: string, i: number, language: Language | null): boolean {
  const { before, firsts } = bylineWords(language)
  return (
    firsts.includes(key.charCodeAt(i)) &&
    before.some((word) => key.startsWith(word, i) && isApart(key, i + word.length))
  )
}

/** Presentation forms, which fold to several units. */
const FORMS = 0xfb00
const TATWEEL = 0x640

/** A look at one unit spares most lines the fold; one that a key drops or spells with others says nothing. */
function mayBe(units: readonly number[], c: number): boolean {
  const unit = foldUnit(c)
  return units.includes(unit) || unit === 0 || unit === TATWEEL || unit >= FORMS
}

function opensWith(key: string, word: string): boolean {
  return key.startsWith(word) && isApart(key, word.length)
}

/** A slash or dash behind the word makes it a category (`تقرير / …`); where there are no capitals a colon tells a byline. */
function isNamed(key: string, length: number, text: string, line: Line): boolean {
  let at = length
  while (key[at] === ' ') at++
  if (key[at] === '/' || key[at] === '-') return false
  return key[at] === ':' || key[length - 1] === ':' || isCased(text, line.from, line.to)
}

/** `…, Reuters`, `…, dpa.`, `…, Associated Press Writer`: the agency's name behind a comma. */
function agencyBehindComma(key: string): NameEntry | null {
  const comma = key.lastIndexOf(',')
  if (comma < 0) return null
  const at = comma + (key[comma + 1] === ' ' ? 2 : 1)
  const name = nameAt(key, at)
  if (name === null) return null
  const end = at + name.key.length
  return key.length - end <= 1 || OFFICE.test(key.slice(end)) ? name : null
}

/** What an agency's reporter is, behind its name. */
const OFFICE =
  /^ (?:(?:business|financial|foreign|political|science|sports|staff) )?(?:correspondent|reporter|writer)s?$/

/** `Ana Soto (EFE)`. */
function agencyInBrackets(key: string): NameEntry | null {
  if (!key.endsWith(')')) return null
  const at = key.lastIndexOf('(') + 1
  const name = nameAt(key, at)
  return name !== null && at + name.key.length === key.length - 1 ? name : null
}

/** `Selin KAYA/DHA`, `Diário do Norte / Lusa`. */
function agencyBehindSlash(key: string): NameEntry | null {
  const slash = key.lastIndexOf('/')
  if (slash < 0) return null
  const at = key[slash + 1] === ' ' ? slash + 2 : slash + 1
  const name = nameAt(key, at)
  return name !== null && at + name.key.length === key.length ? name : null
}

function endsWithWord(key: string, word: string): boolean {
  return key.endsWith(word) && isApart(key, key.length - word.length) && key.length > word.length
}

/** In scripts with capitals, half of the words at least begin with one; a title or `and` may stand between. */
function areNames(text: string, words: readonly Word[]): boolean {
  const first = words[0]
  if (first === undefined) return false
  if (!isCased(text, first.start, first.end)) return true
  if (isSmall(text.charCodeAt(first.start))) return false
  const capitals = words.filter((word) => isCapital(text.charCodeAt(word.start))).length
  return capitals * 2 >= words.length
}

/** A full stop closes a sentence, but not `Jr.` or the initials of a name. */
function isSentence(text: string, line: Line): boolean {
  if (!endsSentence(text, line.from, line.to)) return false
  let start = line.to - 1
  while (start > line.from && text[start - 1] !== ' ') start--
  const printed = text.slice(start, line.to)
  // `…, Grand Forks Herald, N.D.`, `…, Sacramento Bee, Calif.`
  const state = text[start - 2] === ',' && isCapital(text.charCodeAt(start)) && printed.length <= LONGEST_STATE
  return printed.length > LONGEST_INITIALS && !state
}

/** With the full stop. */
const LONGEST_INITIALS = 3
const LONGEST_STATE = 6

/**
 * `Agence France-Presse`, `Jane Rowe, The Canadian Press`: an agency below a headline, alone or behind a name. One whose
 * name is an ordinary word too has to print this language.
 */
export function isAgencyByline(text: string, line: Line, language: Language | null): boolean {
  if (line.to - line.from > LONGEST_AGENCY) return false
  const { key } = withoutBrackets(text, line)
  const alone = nameAt(key, 0)
  const name =
    alone?.key.length === key.length
      ? alone
      : (agencyBehindComma(key) ?? agencyInBrackets(key) ?? agencyBehindSlash(key))
  const isMeant = ({ agency, common }: NameEntry['values'][number]) =>
    !common || (language !== null && agency.languages.includes(language.tag))
  if (name === null || !name.values.some(isMeant)) return false
  if (name === alone) return true
  let to = text.lastIndexOf(key.endsWith(')') ? '(' : key.includes(',') ? ',' : '/', line.to)
  while (to > line.from && text[to - 1] === ' ') to--
  return areFullNames(text, { ...line, to })
}

/** `(Xinhua)` as `Xinhua`. */
function withoutBrackets(text: string, { from, to }: Line): Folded {
  return text[from] === '(' && text[to - 1] === ')' ? fold(text, from + 1, to - 1) : fold(text, from, to)
}

/** Two to five capitalised words and nothing else: a byline where it stands alone right above the dateline. */
export function isBareName(text: string, line: Line): boolean {
  return areFullNames(text, line) && !isAllCapitals(text, line.from, line.to)
}

function areFullNames(text: string, line: Line): boolean {
  if (line.to - line.from > 60 || !isCased(text, line.from, line.to)) return false
  const words = wordsOf(text, line.from, line.to, 7)
  if (words.length < 2 || words.length > 6) return false
  if (endsSentence(text, line.from, line.to)) return false
  return words.every((word) => isNameWord(text, word))
}

const MOST_NAMES = 7

/** `من سامي الحلبي`, `מאת דנה כהן`: without capitals or a colon only its place tells it from the start of a sentence. */
export function isUncasedByline(text: string, line: Line, language: Language | null): boolean {
  if (line.to - line.from > 60 || isCased(text, line.from, line.to) || endsSentence(text, line.from, line.to))
    return false
  const { before, firsts } = bylineWords(language)
  if (!mayBe(firsts, text.charCodeAt(line.from))) return false
  const { key } = fold(text, line.from, line.to)
  if (!before.some((word) => opensWith(key, word)) || /[\d:"«؟!]/u.test(key)) return false
  const words = wordsOf(text, line.from, line.to, MOST_NAMES + 1).length
  return words > 1 && words <= MOST_NAMES
}

const PARTICLES = new Set([
  'and',
  'de',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ben',
  'y',
  'e',
  'et',
  'und',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'du',
  'la',
  'le',
  'in',
])

export function isNameWord(text: string, word: Word): boolean {
  const letters = text.slice(word.start, word.end)
  if (PARTICLES.has(letters.toLowerCase())) return true
  if (!isCapital(text.charCodeAt(word.start + articleOf(letters)))) return false
  for (let i = word.start; i < word.end; i++) if ('0123456789:;!?"“”()[]/'.includes(text[i]!)) return false
  return true
}

/** Length of the Arabic article with its hyphen (`al-Jundi`, `ash-Sharif`), 0 without one. */
function articleOf(word: string): number {
  const hyphen = word.indexOf('-')
  return (hyphen === 2 || hyphen === 3) && 'ae'.includes(word[0]!) ? hyphen + 1 : 0
}

/** A line that is nothing but what a reporter is (`Repórter da Agência Brasil`): the name stands above. */
export function isRole(text: string, line: Line, language: Language | null): boolean {
  const { after, lasts } = bylineWords(language)
  if (line.to - line.from > 60 || !mayBe(lasts, text.charCodeAt(line.to - 1))) return false
  return after.includes(fold(text, line.from, line.to).key)
}

/** A line that goes on with a byline: the agency's name or a role (`Associated Press=`, `AP Sports Writer`). */
export function continuesByline(text: string, line: Line): boolean {
  const folded = fold(text, line.from, Math.min(line.to, line.from + 60))
  if (line.to - line.from > 60) return false
  return nameAt(folded.key, 0) !== null && wordsOf(text, line.from, line.to, 6).length <= 5
}
