/** What a web page puts above the headline, and between it and the text. CONVENTIONS.md section 9. */
import { isDigit } from '../core/characters.js'
import { fold, foldKey } from '../core/fold.js'
import type { Mark, Notice } from '../core/parsed.js'
import type { Language, Script } from '../languages/language.js'
import { lookupPlace } from '../places/index.js'
import { isAgencyByline, isByline } from './byline.js'
import { isAllCapitals, isCapital } from './casing.js'
import { isProse } from './ending.js'
import { headerEnd, isHeader, readField } from './field.js'
import type { KnownDay } from './known-day.js'
import { isEmpty, type Line } from './lines.js'
import { isEndMark, LONGEST_MARK } from './marks.js'
import { LONGEST_MOMENT, type PrintedMoment } from './moment.js'
import { nameAt } from './names.js'
import { hasFigure, type PageDates } from './page-dates.js'
import { ARROW, isArrow } from './page-tail.js'
import { isPaperName } from './paper.js'
import type { PageContext, Phrases } from './phrases.js'
import { isRecord, readRecord } from './record.js'
import { anyStart, type Start, startOf } from './starts.js'

/** Fewer labels than this may be a kicker, a slug and names; each is this short. */
const SHORTEST_MENU = 5
const LONGEST_LABEL = 24
const LABEL_WORDS = 3
/** How many lines of text a page may put around the headline. */
const HEAD_LINES = 10
/** How many lines of text may stand above a date with its time that is the page's. */
const MOST_TITLES = 4
const SHORTEST_HEADLINE = 20
/** The same for Chinese, Japanese and Korean. */
const SHORTEST_COMPACT = 8
/** Two adjoining lines of this length are a hard-wrapped paragraph: the head ends above them. */
const WRAPPED = 45
const LONGEST_HEADLINE = 240
const LONGEST_NAMEPLATE = 40
/** Scripts in which a line of Latin letters is no headline. */
const foreign: ReadonlySet<Script> = new Set<Script>(['Arab', 'Hebr'])
/** What a page's title has behind the headline: a mark and the name of the site. */
const SHORTEST_SITE = 3
const LONGEST_SITE = 40
const LONGEST_FIELD = 10

/** A line that may be the headline. */
interface Title {
  index: number
  line: Line
  start: Start
}

/** The page's line as a mark. */
export function boilerplate(line: Line): Mark {
  return { label: 'boilerplate', start: line.from, end: line.to }
}

export class PageHead {
  /** The page's lines, each by the index of its line. */
  readonly before = new Map<number, Mark>()
  readonly notices: Notice[] = []
  /** The day that the page prints. */
  pageDate: KnownDay | null = null
  /** The headline is among the lines. */
  titled = false
  readonly #context: PageContext
  readonly #phrases: Phrases
  readonly #dates: PageDates

  constructor(context: PageContext, phrases: Phrases, dates: PageDates) {
    this.#context = context
    this.#phrases = phrases
    this.#dates = dates
  }

  /** Page lines above the headline and between it and the text, and a headline that is printed twice. */
  read(): void {
    const { lines, text } = this.#context
    const titles: Title[] = []
    let seen = 0
    let prose = false
    this.#header()
    this.#record()
    for (let i = this.#menu(); i < lines.length && seen < HEAD_LINES; i++) {
      const line = lines[i]!
      if (isEmpty(line) || this.before.has(i)) continue
      if (this.#isWrapped(i)) return
      seen++
      if (seen === 1 && this.#isField(i)) continue
      if (
        (!prose &&
          (isRule(text, line) ||
            isAddress(text, line) ||
            (text[line.to - 3] === ':' && isClock(text, line)) ||
            (titles.length > 0 && isExtra(text, line)))) ||
        (seen <= MOST_TITLES && isTransmission(text, line))
      ) {
        this.before.set(i, boilerplate(line))
        continue
      }
      const start = startOf(text, line.from, line.to)
      if (titles.length === 0 && this.#isNameplate(line)) {
        this.before.set(i, boilerplate(line))
        continue
      }
      if (this.#isPhrase(i, start, titles) || this.#isPageDate(i, titles)) this.before.set(i, boilerplate(lines[i]!))
      else if (this.#repeats(line, start, titles)) this.#addDuplicate(i, titles, prose)
      else if (this.#isInPageTitle(line, start, titles)) this.#takePageTitle(titles, { index: i, line, start })
      else if (line.to - line.from > LONGEST_HEADLINE) return
      else if (isProse(text, line) && !(seen === 1 && endsInSource(text, line))) prose = true
      else titles.push({ index: i, line, start })
    }
  }

  /** `Al-Quds Al-Arabi` above a story in Arabic, `هەرێم نیوز`: a paper's or a site's name, in Latin letters or by its words. */
  #isNameplate(line: Line): boolean {
    const { text, language } = this.#context
    if (language === null || line.to - line.from > LONGEST_NAMEPLATE || !foreign.has(language.script)) return false
    const printed = text.slice(line.from, line.to)
    // A paper's own words are two at most.
    const blank = printed.indexOf(' ')
    if ((blank < 0 || !printed.includes(' ', blank + 1)) && isUnknownPaper(foldKey(printed), language)) return true
    return /^[A-Z][A-Za-z'-]+ [A-Za-z' -]+$/.test(printed) && !isByline(text, line, language)
  }

  /** A run of labels opens the text, each a few words on a line: a page's menu. Index of the line behind it. */
  #menu(): number {
    const { lines, text } = this.#context
    let first = 0
    while (first < lines.length && isEmpty(lines[first]!)) first++
    let end = first
    let capitals = 0
    for (; end < lines.length && isMenuLabel(text, lines[end]!); end++)
      if (isAllCapitals(text, lines[end]!.from, lines[end]!.to)) capitals++
    if (end - first < SHORTEST_MENU || capitals * 2 > end - first || end === lines.length) return 0
    for (let i = first; i < end; i++) this.before.set(i, boilerplate(lines[i]!))
    return end
  }

  /** What stands above the text of a news group's message, but for its subject. */
  #header(): void {
    const { lines, text } = this.#context
    const first = lines.findIndex((line) => !isEmpty(line))
    if (first < 0) return
    const end = headerEnd(text, lines, first)
    for (let i = first; i < end; i++) {
      if (!isHeader(text, lines[i]!)) continue
      this.before.set(i, boilerplate(lines[i]!))
      this.pageDate ??= this.#dates.dayIn(lines[i]!)
    }
  }

  /** The labels of an archive's record and what they label; the dateline is left to who reads datelines. */
  #record(): void {
    const { lines, text, language } = this.#context
    if (!isRecord(text, lines)) return
    for (const [i, part] of readRecord(text, lines)) {
      const line = lines[i]!
      if (part === 'dateline' && mayBeDateline(text, line)) continue
      const agency = part === 'page' && isAgencyByline(text, line, language)
      const label = agency ? 'credits' : part === 'page' || part === 'dateline' ? 'boilerplate' : part
      this.before.set(i, { label, start: line.from, end: line.to })
      this.titled ||= part === 'headline'
      if (part === 'page') this.pageDate ??= this.#dates.dayIn(line)
    }
  }

  #isField(i: number): boolean {
    const line = this.#context.lines[i]!
    const field = readField(this.#context.text, line)
    if (field === null) return false
    this.before.set(i, boilerplate(line))
    this.pageDate = field.day
    return true
  }

  /**
   * A single word is navigation at the very top, beside other page lines, and where it opens a block of them below the
   * headline; further down it may head a table.
   */
  #isPhrase(i: number, start: Start, titles: readonly Title[]): boolean {
    const line = this.#context.lines[i]!
    const beside = this.before.has(i - 1)
    const found = this.#phrases.inHead(line, start, beside && titles.length > 0)
    if (found !== 'word') return found !== null
    return titles.length === 0 || beside || (titles.length === 1 && this.#opensBlock(i))
  }

  /** A blank line above, and below it a blank line or a phrase. */
  #opensBlock(i: number): boolean {
    const { lines, text } = this.#context
    const next = lines[i + 1]
    if (i === 0 || next === undefined || !isEmpty(lines[i - 1]!)) return false
    return isEmpty(next) || this.#phrases.inHead(next, startOf(text, next.from, next.to), true) !== null
  }

  #isWrapped(i: number): boolean {
    const { lines } = this.#context
    if (i + 1 === lines.length) return false
    const [one, next] = [lines[i]!, lines[i + 1]!]
    return one.to - one.from > WRAPPED && next.to - next.from > WRAPPED && one.indent !== next.indent
  }

  /** The text of the first title, or of a second one that stands right above. */
  #repeats(line: Line, start: Start, titles: readonly Title[]): boolean {
    const { text } = this.#context
    const length = line.to - line.from
    const first = titles[0]
    if (first === undefined || length > LONGEST_HEADLINE || line.indent !== first.line.indent) return false
    // A sentence that stands there again is text: a chorus, a table's note.
    if (text[line.to - 1] === '.') return false
    const second = titles.length === 2 ? titles[1]! : null
    const [asFirst, asSecond] = [beginsLike(start, first), second !== null && beginsLike(start, second)]
    if (!asFirst && !asSecond) return false
    const { key } = fold(text, line.from, line.to)
    const compact = key.charCodeAt(0) >= 0x2e80
    if (length < (compact ? SHORTEST_COMPACT : SHORTEST_HEADLINE) || !(compact || key.includes(' '))) return false
    return (asFirst && isSame(text, line, first.line)) || (asSecond && isSame(text, line, second!.line))
  }

  /** The first line is the title of the page: this one, a mark, and the name of the site (`… - 新华网`, `… | The Post`). */
  #isInPageTitle(line: Line, start: Start, titles: readonly Title[]): boolean {
    const { text } = this.#context
    const first = titles[0]
    if (first === undefined || titles.length > MOST_TITLES || !beginsLike(start, first)) return false
    const more = first.line.to - first.line.from - (line.to - line.from)
    if (more < SHORTEST_SITE || more > LONGEST_SITE) return false
    const [title, { key }] = [fold(text, first.line.from, first.line.to).key, fold(text, line.from, line.to)]
    if (key.length < SHORTEST_COMPACT || !title.startsWith(key)) return false
    return /^ ?[-_|·•»] ?\S/.test(title.slice(key.length))
  }

  /** What stands between the page's title and the headline is the page's too. */
  #takePageTitle(titles: Title[], title: Title): void {
    for (const { index, line } of titles) this.before.set(index, boilerplate(line))
    titles.splice(0, titles.length, title)
  }

  /**
   * What is printed again below a line of the page is the headline: all above it is the page's, its menu run together too;
   * but where running text stands above, that is the story.
   */
  #addDuplicate(i: number, titles: readonly Title[], prose: boolean): void {
    const { lines, text } = this.#context
    const mark = boilerplate(lines[i]!)
    const title = isSame(text, lines[i]!, titles[0]!.line) ? titles[0]! : titles[1]!
    let above = i - 1
    while (above > 0 && isEmpty(lines[above]!)) above--
    if (!prose && this.before.has(above))
      for (let n = 0; n < title.index; n++) if (!isEmpty(lines[n]!)) this.before.set(n, boilerplate(lines[n]!))
    this.before.set(i, mark)
    this.notices.push({ kind: 'duplicate-headline', start: mark.start, end: mark.end })
  }

  /**
   * A date with its year, alone on a line, at the top, behind a blank line, or beside the headline or another page line.
   * A month name without a time may be a dateline's second line (`عمان`, then `21 أيار/مايو 2017`): right under a short
   * line it is none. One with a time may also stand under a headline that has another line above it.
   */
  #isPageDate(i: number, titles: readonly Title[]): boolean {
    const line = this.#context.lines[i]!
    if (line.to - line.from > LONGEST_MARK || !hasFigure(this.#context.text, line.from, line.to)) return false
    const beside = this.#isBeside(i, titles)
    if (!beside && !this.#mayStandAnywhere(line)) return false
    const moment = this.#dates.whole(line) ?? this.#dates.betweenBars(line)
    if (moment === null && beside && this.#dates.isForeign(line) && !isEndMark(this.#context, line)) return true
    if (moment === null || this.#isQuoted(i) || !(moment.labelled || this.#isPlaced(i, beside, moment, titles)))
      return false
    if (isEndMark(this.#context, line)) return false
    this.pageDate ??= moment.day
    return true
  }

  /** At the top, behind a blank line or another line of the page, or right below the headline or its author. */
  #isBeside(i: number, titles: readonly Title[]): boolean {
    const { lines, text, language } = this.#context
    if (i === 0 || isEmpty(lines[i - 1]!) || this.before.has(i - 1)) return true
    if (titles.length <= MOST_TITLES && titles[titles.length - 1]?.index === i - 1) return true
    return isByline(text, lines[i - 1]!, language)
  }

  /** What a colon leads to is the story's, but for a field's name: `ID :`. */
  #isQuoted(i: number): boolean {
    const { lines, text } = this.#context
    let above = i - 1
    while (above >= 0 && isEmpty(lines[above]!)) above--
    return above >= 0 && text[lines[above]!.to - 1] === ':' && lines[above]!.to - lines[above]!.from > LONGEST_FIELD
  }

  /** A label or a time with the whole date leaves no doubt, whatever is above; both come with a colon mostly. */
  #mayStandAnywhere({ from, to }: Line): boolean {
    return to - from <= LONGEST_MOMENT && this.#context.text.slice(from, to).includes(':')
  }

  #isPlaced(i: number, beside: boolean, moment: PrintedMoment, titles: readonly Title[]): boolean {
    const { lines, text, language } = this.#context
    const line = lines[i]!
    if (line.indent > (titles[0]?.line ?? line).indent) return false
    if (moment.timed) return beside || moment.day !== null
    if (moment.weekday && moment.day !== null) return beside
    const above = i > 0 && !isEmpty(lines[i - 1]!) && !this.before.has(i - 1) ? lines[i - 1]! : null
    if (!beside || (above !== null && titles.length > 1) || text[line.to - 1] === '.') return false
    return moment.figures || above === null || this.#words(above) > 3 || isByline(text, above, language)
  }

  #words({ from, to }: Line): number {
    return this.#context.text.slice(from, Math.min(to, from + LONGEST_MARK)).split(' ').length
  }
}

/** A known place, or a day that has its month's name or figures. */
function mayBeDateline(text: string, { from, to }: Line): boolean {
  const printed = text.slice(from, to)
  return /\d/.test(printed) || lookupPlace(printed.split(/[,(/]/, 1)[0]!) !== null
}

const LONGEST_SOURCE = 24

/** `Two countries agree on a project by the river (Xinhua)`: a headline with its source, and no sentence in it. */
function endsInSource(text: string, { from, to }: Line): boolean {
  const open = text[to - 1] === ')' ? text.lastIndexOf('(', to) : -1
  return open > from && to - open <= LONGEST_SOURCE && !text.slice(from, to).includes('. ')
}

const LONGEST_RULE = 3
const LONGEST_TAG = 40

/** A bar or a dash alone on its line, a tag (`#Basic Materials`), a field that holds nothing (`ID :`). */
function isRule(text: string, { from, to }: Line): boolean {
  if (to - from <= LONGEST_FIELD && text.slice(to - 2, to) === ' :') return true
  if (text[from] === '#' && to - from <= LONGEST_TAG && isCapital(text.charCodeAt(from + 1))) return true
  if (to - from > LONGEST_RULE) return false
  for (let i = from; i < to; i++) if (!' |-–—•*·.'.includes(text[i]!)) return false
  return true
}

/** `13:14` alone on its line: the page's time. */
function isClock(text: string, { from, to }: Line): boolean {
  if (to - from > 5) return false
  for (let i = from; i < to; i++) if (i !== to - 3 && !isDigit(text.charCodeAt(i))) return false
  return to - from > 3
}

/** A web address alone: archives keep it above the text. */
function isAddress(text: string, { from, to }: Line): boolean {
  if (!text.startsWith('http', from)) return false
  const printed = text.slice(from, to)
  return /^https?:\/\/\S+$/.test(printed)
}

/** Below a headline: a counter, a link. */
function isExtra(text: string, line: Line): boolean {
  return text.charCodeAt(line.to - 1) === ARROW ? isArrow(text, line) : isCounter(text, line)
}

const LONGEST_COUNTER = 7

/** A figure alone: how often the page was read or shared. */
function isCounter(text: string, { from, to }: Line): boolean {
  if (to - from > LONGEST_COUNTER) return false
  for (let i = from; i < to; i++) if (!isDigit(text.charCodeAt(i))) return false
  return true
}

/**
 * `u a AM-Hugo 4thLd-Writethru a0800 09-20 1046`: the header of an ANPA message ends in month, day and words or time. An
 * IPTC message's opens with its number, priority, category and words (`bdt0416 4 pl 85`).
 */
function isTransmission(text: string, { from, to }: Line): boolean {
  if (isDigit(text.charCodeAt(to - 1)) && isNumbered(text, from, to)) return true
  if (to - from < SHORTEST_HEADLINE || text[to - 5] !== ' ' || text[to - 8] !== '-' || text[to - 11] !== ' ')
    return false
  return [1, 2, 3, 4, 6, 7, 9, 10].every((back) => isDigit(text.charCodeAt(to - back)))
}

const LONGEST_NUMBER = 12
const NUMBERED = /^[\p{L}/]+\d{3,4} [1-9] \p{Ll}{1,3} \d+(?: .*)?$/u

/** The look at a few units spares most lines the rest. */
function isNumbered(text: string, from: number, to: number): boolean {
  let blank = from
  while (blank < to && blank - from <= LONGEST_NUMBER && text[blank] !== ' ') blank++
  if (text[blank] !== ' ' || text[blank + 2] !== ' ') return false
  if (!isDigit(text.charCodeAt(blank - 1)) || !isDigit(text.charCodeAt(blank + 1))) return false
  return NUMBERED.test(text.slice(from, to))
}

/** One to three words that begin with a capital and end in a letter: `Portada`, `Última Hora`. */
function isMenuLabel(text: string, line: Line): boolean {
  if (line.to - line.from > LONGEST_LABEL || isEmpty(line)) return false
  if (!isCapital(text.charCodeAt(line.from))) return false
  const words = text.slice(line.from, line.to).split(' ')
  return words.length <= LABEL_WORDS && words.every((word) => /^\p{L}+$/u.test(word))
}

function isSame(text: string, one: Line, other: Line): boolean {
  return fold(text, one.from, one.to).key === fold(text, other.from, other.to).key
}

/** Most lines differ in their first letters: those are compared before the lines are folded. */
function beginsLike(start: Start, title: Title): boolean {
  return start === title.start || start === anyStart || title.start === anyStart
}

/** No agency, whose name above the text is a byline. */
function isUnknownPaper(key: string, language: Language): boolean {
  return !key.includes(':') && isPaperName(key, language) && nameAt(key, 0)?.key.length !== key.length
}
