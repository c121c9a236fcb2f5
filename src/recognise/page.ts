/**
 * What a web page puts around a story: navigation, sharing, dates, related headlines, comment forms. CONVENTIONS.md
 * section 9: phrases, and the cut rule.
 */
import { isDigit, trimmedRange } from '../core/characters.js'
import { fold, foldUnit } from '../core/fold.js'
import type { Mark, Notice } from '../core/parsed.js'
import { barBeforeMoment, isByline } from './byline.js'
import { isProse } from './ending.js'
import { formsOfAgencies, formsOfLanguage, isOwn } from './forms.js'
import { isEmpty, type Line } from './lines.js'
import { LONGEST_MARK, type MarkContext, readMarkLine } from './marks.js'
import { Phrases } from './phrases.js'
import { type KnownDay, LONGEST_MOMENT, type PrintedMoment, readMoment, withEnglish } from './stamp.js'
import { anyStart, type Start, startOf } from './starts.js'

export interface PageContext extends MarkContext {
  lines: readonly Line[]
}

export interface Page {
  /** `boilerplate` above and inside the story, in order: a line each. */
  before: Mark[]
  /** `boilerplate` from the cut to the end, a line each; `credits` where an agency prints its own among them. */
  after: Mark[]
  /** Indexes of the lines that `before` takes whole. */
  skip: ReadonlySet<number>
  /** Index of the story's last line: nothing from the next one on is story. */
  last: number
  /** The day that the page prints. */
  pageDate: KnownDay | null
  notices: Notice[]
}

/** How many lines of text a page may put around the headline, and how many below the cut are searched for a date. */
const HEAD_LINES = 10
const TAIL_LINES = 12
const DATED_LINES = 40
/** How far above the first phrase in the last third other phrases are looked for, in lines. */
const CLIMB_LINES = 60
/** How many lines of text may stand above a date with its time that is the page's. */
const MOST_TITLES = 4
const SHORTEST_HEADLINE = 20
/** The same for Chinese, Japanese and Korean. */
const SHORTEST_COMPACT = 8
/** Two adjoining lines of this length are a hard-wrapped paragraph: the head ends above them. */
const WRAPPED = 45
const LONGEST_HEADLINE = 240

/** A line that may be the headline. */
interface Title {
  index: number
  line: Line
  start: Start
}

/** Finds the page's lines. Never throws; cuts only from lines that equal a phrase. */
export function readPage(context: PageContext): Page {
  return new PageReader(context).read()
}

class PageReader {
  readonly #context: PageContext
  readonly #phrases: Phrases
  readonly #before = new Map<number, Mark>()
  readonly #notices: Notice[] = []
  #pageDate: KnownDay | null = null

  constructor(context: PageContext) {
    this.#context = context
    this.#phrases = new Phrases(context)
  }

  read(): Page {
    const { lines } = this.#context
    this.#readHead()
    const cut = this.#findCut()
    const after = this.#markFrom(cut)
    this.#readInside(cut)
    // A text of nothing but page lines is no story with a page around it: it is read as it stands.
    if (!this.#hasStory(cut)) this.#before.clear()
    const indexes: number[] = []
    for (const i of this.#before.keys()) if (i < cut) indexes.push(i)
    indexes.sort((a, b) => a - b)
    return {
      before: indexes.map((i) => this.#before.get(i)!),
      after,
      skip: new Set(indexes),
      last: Math.min(cut, lines.length) - 1,
      pageDate: this.#pageDate,
      notices: this.#notices,
    }
  }

  #mark(i: number): Mark {
    const line = this.#context.lines[i]!
    return { label: 'boilerplate', start: line.from, end: line.to }
  }

  /** Page lines above the headline and between it and the text, and a headline that is printed twice. */
  #readHead(): void {
    const { lines, text } = this.#context
    const titles: Title[] = []
    let seen = 0
    for (let i = 0; i < lines.length && seen < HEAD_LINES; i++) {
      const line = lines[i]!
      if (isEmpty(line)) continue
      if (this.#isWrapped(i)) return
      seen++
      const start = startOf(text, line.from, line.to)
      if (this.#isPhrase(i, start, titles) || this.#isPageDate(i, titles)) this.#before.set(i, this.#mark(i))
      else if (this.#repeats(line, start, titles)) this.#addDuplicate(i)
      else if (line.to - line.from > LONGEST_HEADLINE) return
      else if (!isProse(text, line)) titles.push({ index: i, line, start })
    }
  }

  /**
   * A single word is navigation at the very top, beside other page lines, and where it opens a block of them below the
   * headline; further down it may head a table.
   */
  #isPhrase(i: number, start: Start, titles: readonly Title[]): boolean {
    const line = this.#context.lines[i]!
    const beside = this.#before.has(i - 1)
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
    const second = titles.length === 2 ? titles[1]! : null
    const [asFirst, asSecond] = [beginsLike(start, first), second !== null && beginsLike(start, second)]
    if (!asFirst && !asSecond) return false
    const { key } = fold(text, line.from, line.to)
    const compact = key.charCodeAt(0) >= 0x2e80
    if (length < (compact ? SHORTEST_COMPACT : SHORTEST_HEADLINE) || !(compact || key.includes(' '))) return false
    const isTextOf = (title: Title) => fold(text, title.line.from, title.line.to).key === key
    return (asFirst && isTextOf(first)) || (asSecond && isTextOf(second!))
  }

  #addDuplicate(i: number): void {
    const mark = this.#mark(i)
    this.#before.set(i, mark)
    this.#notices.push({ kind: 'duplicate-headline', start: mark.start, end: mark.end })
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
    const moment = this.#moment(line) ?? this.#momentBetweenBars(line)
    if (moment === null || this.#isQuoted(i) || !(moment.labelled || this.#isPlaced(i, beside, moment, titles)))
      return false
    if (this.#isEndMark(line)) return false
    this.#pageDate ??= moment.day
    return true
  }

  /** At the top, behind a blank line or another line of the page, or right below the headline or its author. */
  #isBeside(i: number, titles: readonly Title[]): boolean {
    const { lines, text, language } = this.#context
    if (i === 0 || isEmpty(lines[i - 1]!) || this.#before.has(i - 1)) return true
    if (titles.length <= MOST_TITLES && titles[titles.length - 1]?.index === i - 1) return true
    return isByline(text, lines[i - 1]!, language)
  }

  /** What a colon leads to is the story's. */
  #isQuoted(i: number): boolean {
    const { lines, text } = this.#context
    let above = i - 1
    while (above >= 0 && isEmpty(lines[above]!)) above--
    return above >= 0 && text[lines[above]!.to - 1] === ':'
  }

  /**
   * `Source: Xinhua | 2018-10-06 10:12:13 | Editor: …`: what a page knows of a story, parted by bars. Names and a
   * day without a word for it (`Ida Holm | 06.10.2025`) are the head's to read.
   */
  #momentBetweenBars(line: Line): PrintedMoment | null {
    const { text, language } = this.#context
    const { from, to } = line
    const printed = text.slice(from, to)
    const bar = barIn(printed)
    if (bar === null) return null
    const names = barBeforeMoment(text, line, language)
    if (names >= 0 && isDigit(text.charCodeAt(trimmedRange(text, names + 1, to).start))) return null
    let start = from
    for (const part of printed.split(bar)) {
      const moment = this.#moment({ from: start, to: start + part.length })
      if (moment !== null && (moment.timed || moment.labelled)) return { ...moment, labelled: true }
      start += part.length + 1
    }
    return null
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
    const above = i > 0 && !isEmpty(lines[i - 1]!) && !this.#before.has(i - 1) ? lines[i - 1]! : null
    if (!beside || (above !== null && titles.length > 1) || text[line.to - 1] === '.') return false
    return moment.figures || above === null || this.#words(above) > 3 || isByline(text, above, language)
  }

  #words({ from, to }: Line): number {
    return this.#context.text.slice(from, Math.min(to, from + LONGEST_MARK)).split(' ').length
  }

  #moment({ from, to }: Pick<Line, 'from' | 'to'>): PrintedMoment | null {
    const { text, agency, language } = this.#context
    if (from === to || to - from > LONGEST_MOMENT || !hasFigure(text, from, to)) return null
    const order = agency?.numericOrder ?? language?.numericOrder ?? null
    return readMoment(text, from, to, withEnglish(language), order)
  }

  /** Index of the first line of the page below the story; the number of lines when there is none. */
  #findCut(): number {
    const { lines, text } = this.#context
    const third = (text.length * 2) / 3
    let start = lines.length
    while (start > 0 && (lines[start - 1]!.start >= third || isEmpty(lines[start - 1]!))) start--
    if (start > 0 && !lines.slice(start).some((line) => !isEmpty(line))) start--
    let cut = this.#nextPhrase(start)
    if (cut < lines.length) cut = this.#climb(cut)
    const end = this.#lastEndMark(cut)
    if (end > cut) cut = this.#nextPhrase(end + 1)
    cut = this.#withDates(cut)
    return this.#hasStory(cut) ? cut : lines.length
  }

  #nextPhrase(from: number): number {
    const { lines } = this.#context
    for (let i = from; i < lines.length; i++) if (this.#isTail(i)) return i
    return lines.length
  }

  /** Phrases that begin with anything are looked for only where the page ends: each costs a whole line's reading. */
  #isTail(i: number): boolean {
    const { lines } = this.#context
    return this.#phrases.isTail(lines[i]!, i >= lines.length - TAIL_LINES)
  }

  /** The highest phrase above with no running text and no end mark between. */
  #climb(cut: number): number {
    const { lines, text } = this.#context
    let top = cut
    for (let i = cut - 1; i > Math.max(0, cut - CLIMB_LINES); i--) {
      const line = lines[i]!
      if (isEmpty(line)) continue
      if (isProse(text, line) || this.#isEndMark(line)) break
      if (this.#isTail(i)) top = i
      else if (isShortSentence(text, line)) break
    }
    return top
  }

  /** The last line behind `cut` that is an end mark beyond doubt, or a credit with the story going on above it; else -1. */
  #lastEndMark(cut: number): number {
    const { lines, text } = this.#context
    let credit = -1
    for (let i = lines.length - 1; i > cut; i--) {
      if (this.#isEndMark(lines[i]!)) return Math.max(i, credit)
      if (credit < 0 && this.#isStorysCredit(lines[i]!)) credit = i
      else if (credit >= 0 && isProse(text, lines[i]!)) return credit
    }
    return -1
  }

  /** `Reporting by …; Editing by …`: a language's own form, which no page prints among its lines. */
  #isStorysCredit({ from, to }: Line): boolean {
    const { text, language } = this.#context
    if (language === null || from === to) return false
    const { credits, bareCredits } = formsOfLanguage(language)
    const start = startOf(text, from, to)
    if (!credits.couldBegin(text, from, to, start) && !bareCredits.couldBegin(text, from, to, start)) return false
    const { key } = fold(text, from, to)
    return [credits, bareCredits].some((forms) => forms.wholes(key).some(({ value }) => !value.form.startsWith('{')))
  }

  #isEndMark(line: Line): boolean {
    if (isEmpty(line) || line.to - line.from > LONGEST_MARK) return false
    const read = readMarkLine(this.#context, line.from, line.to)
    return read?.strong === true && (read.kind === 'end' || read.kind === 'stamp')
  }

  /** Dates with a time right above the cut are the page's too, also when nothing follows them. */
  #withDates(cut: number): number {
    let top = cut
    for (let i = cut - 1; i > Math.max(0, cut - HEAD_LINES); i--) {
      if (isEmpty(this.#context.lines[i]!)) continue
      const line = this.#context.lines[i]!
      const moment = this.#moment(line)
      if (moment === null || !(moment.timed || moment.labelled) || this.#isEndMark(line)) break
      top = i
    }
    return top
  }

  #hasStory(cut: number): boolean {
    for (let i = 0; i < cut; i++) if (!isEmpty(this.#context.lines[i]!) && !this.#before.has(i)) return true
    return false
  }

  #markFrom(cut: number): Mark[] {
    const { lines } = this.#context
    const marks: Mark[] = []
    for (let i = cut; i < lines.length; i++) {
      if (isEmpty(lines[i]!)) continue
      marks.push(this.#isCredit(lines[i]!) ? { ...this.#mark(i), label: 'credits' } : this.#mark(i))
      if (this.#pageDate === null && marks.length <= DATED_LINES) this.#pageDate = this.#dateIn(lines[i]!)
    }
    return marks
  }

  /** `Editor: …` among the page's lines still says who edited. */
  #isCredit({ from, to }: Line): boolean {
    if (to - from > LONGEST_MARK) return false
    const { key } = fold(this.#context.text, from, to)
    const found = formsOfAgencies(this.#context.agencies).credits.wholes(key)
    return found.some(({ value }) => isOwn(value, this.#context) && !value.form.startsWith('{'))
  }

  /** The day of a date line, or of what stands behind a label (`Published: 19 August 2019`). */
  #dateIn(line: Line): KnownDay | null {
    const whole = this.#moment(line)
    if (whole !== null) return whole.day
    const colon = this.#context.text.indexOf(':', line.from)
    if (colon < 0 || colon >= line.to) return null
    return this.#moment({ from: colon + 1, to: line.to })?.day ?? null
  }

  /** Lines of the page's own interface among the paragraphs. */
  #readInside(cut: number): void {
    const { lines, text, language } = this.#context
    const invitations = language?.invitations?.filter((words) => text.includes(words)) ?? []
    for (let i = 0; i < cut; i++)
      if (!this.#before.has(i) && (this.#phrases.isLone(lines, i) || this.#invites(invitations, lines[i]!)))
        this.#before.set(i, this.#mark(i))
  }

  /** `… newsletter. Sign up here.`: a paragraph of the page. */
  #invites(invitations: readonly string[], { from, to }: Line): boolean {
    for (const words of invitations)
      if (to - from > words.length && this.#context.text.startsWith(words, to - words.length)) return true
    return false
  }
}

/** Most lines differ in their first letters: those are compared before the lines are folded. */
function beginsLike(start: Start, title: Title): boolean {
  return start === title.start || start === anyStart || title.start === anyStart
}

/** A sentence too short to be told from a headline by its length: a page's lists print no full stops. */
function isShortSentence(text: string, { from, to }: Line): boolean {
  return to - from >= SHORTEST_HEADLINE && text[to - 1] === '.' && text[to - 2] !== '.'
}

/** What parts the things that a page says of a story on one line. */
function barIn(line: string): string | null {
  if (line.includes('|')) return '|'
  return line.includes('•') ? '•' : line.includes('·') ? '·' : null
}

function hasFigure(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigit(foldUnit(text.charCodeAt(i)))) return true
  return false
}
