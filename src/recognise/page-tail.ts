/** Where the story ends and a web page goes on below it: the cut rule of CONVENTIONS.md section 9. */
import { fold } from '../core/fold.js'
import { isCapital } from './casing.js'
import { isProse } from './ending.js'
import { formsOfLanguage } from './forms.js'
import { isEmpty, type Line } from './lines.js'
import { isEndMark } from './marks.js'
import type { PageDates } from './page-dates.js'
import type { PageContext, Phrases } from './phrases.js'
import { startOf } from './starts.js'

/** How many lines at the end are compared with phrases that begin with anything. */
const TAIL_LINES = 12
/** How many lines above the cut may be dates of the page. */
const DATE_LINES = 10
/** How far above the first phrase in the last third other phrases are looked for, in lines. */
const CLIMB_LINES = 60
const SHORTEST_SENTENCE = 20
const LONGEST_TOOLBAR = 120
const LONGEST_OPENING = 60

export class PageTail {
  readonly #context: PageContext
  readonly #phrases: Phrases
  readonly #dates: PageDates

  constructor(context: PageContext, phrases: Phrases, dates: PageDates) {
    this.#context = context
    this.#phrases = phrases
    this.#dates = dates
  }

  /** Index of the first line of the page below the story; the number of lines when there is none. */
  cut(): number {
    const { lines, text } = this.#context
    const third = (text.length * 2) / 3
    let start = lines.length
    while (start > 0 && (lines[start - 1]!.start >= third || isEmpty(lines[start - 1]!))) start--
    if (start > 0 && !lines.slice(start).some((line) => !isEmpty(line))) start--
    let cut = Math.min(this.#nextPhrase(start), this.#otherStories(start))
    while (this.#isInside(cut)) cut = this.#nextPhrase(cut + 1)
    if (cut < lines.length) cut = this.#climb(cut)
    const end = this.#lastEndMark(cut)
    if (end > cut) cut = this.#nextPhrase(end + 1)
    return this.#withDates(cut)
  }

  /** Another story's headline among the paragraphs: nothing but running text follows it. */
  #isInside(cut: number): boolean {
    const { lines, text } = this.#context
    if (cut >= lines.length || !this.#phrases.isTeaser(lines[cut]!)) return false
    const rest = lines.slice(cut + 1).filter((line) => !isEmpty(line))
    return rest.length > 0 && rest.every((line) => isProse(text, line))
  }

  /** `Meer uit Binnenland` above the last third: the page's phrase, and right below it the dateline of another story. */
  #otherStories(before: number): number {
    const { lines, text } = this.#context
    let prose = 0
    for (let i = 0; i + 1 < before; i++) {
      if (isProse(text, lines[i]!)) prose++
      else if (prose > 1 && opensStory(text, lines[i + 1]!) && this.#isTail(i)) return i
    }
    return lines.length
  }

  #nextPhrase(from: number): number {
    const { lines } = this.#context
    for (let i = from; i < lines.length; i++) if (this.#isTail(i)) return i
    return lines.length
  }

  /** Phrases that begin with anything are looked for only where the page ends: each costs a whole line's reading. */
  #isTail(i: number): boolean {
    const { lines, text } = this.#context
    const last = i >= lines.length - TAIL_LINES
    if (this.#phrases.isTail(lines[i]!, last)) return true
    return last && (isToolbar(text, lines[i]!) || isProgram(text, lines[i]!) || isArrow(text, lines[i]!))
  }

  /** The highest phrase above with no running text but the page's own and no end mark between. */
  #climb(cut: number): number {
    const { lines, text } = this.#context
    let top = cut
    for (let i = cut - 1; i > Math.max(0, cut - CLIMB_LINES); i--) {
      const line = lines[i]!
      if (isEmpty(line)) continue
      if (isEndMark(this.#context, line)) break
      if (this.#isTail(i)) top = i
      else if (isProse(text, line) || isShortSentence(text, line)) break
    }
    return top
  }

  /** The last line behind `cut` that is an end mark beyond doubt, or a credit with the story going on above it; else -1. */
  #lastEndMark(cut: number): number {
    const { lines, text } = this.#context
    let credit = -1
    for (let i = lines.length - 1; i > cut; i--) {
      if (isEndMark(this.#context, lines[i]!)) return Math.max(i, credit)
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

  /** Dates with a time right above the cut are the page's too, also when nothing follows them. */
  #withDates(cut: number): number {
    let top = cut
    for (let i = cut - 1; i > Math.max(0, cut - DATE_LINES); i--) {
      if (isEmpty(this.#context.lines[i]!)) continue
      const line = this.#context.lines[i]!
      const moment = this.#dates.whole(line)
      if (moment === null || !(moment.timed || moment.labelled) || isEndMark(this.#context, line)) break
      top = i
    }
    return top
  }
}

/** `AMSTERDAM (ANP) - `: a place in capitals, an agency, a dash. */
function opensStory(text: string, { from, to }: Line): boolean {
  if (!isCapital(text.charCodeAt(from)) || !isCapital(text.charCodeAt(from + 1))) return false
  return /^\p{Lu}[\p{Lu} '’./-]{2,30} \(\p{L}{2,12}\) [-–—] /u.test(
    text.slice(from, Math.min(to, from + LONGEST_OPENING)),
  )
}

/** `Imprimir | Enviar a un amigo | Escríbanos`: labels in a row, no figures and no table. */
function isToolbar(text: string, { from, to }: Line): boolean {
  if (to - from > LONGEST_TOOLBAR) return false
  const line = text.slice(from, to)
  if (!line.includes('|')) return false
  const labels = line.split(' | ')
  return labels.length > 2 && labels.every((label) => /^\p{Lu}\p{Ll}{2,}(?: \p{L}+){0,4}$/u.test(label))
}

/** `Tovább a cikkhez →`: a link. */
export function isArrow(text: string, { from, to }: Line): boolean {
  return text.charCodeAt(to - 1) === ARROW && to - from <= LONGEST_LINK
}

export const ARROW = 0x2192
const LONGEST_LINK = 60

/** What pages of any language print: `(Visited 12 times, 1 visits today)`, `The post … appeared first on …`. */
function isProgram(text: string, { from, to }: Line): boolean {
  if (text.startsWith('The post ', from)) return text.slice(from, to).includes(' appeared first on ')
  return (
    to - from <= LONGEST_TOOLBAR && /^\(Visited [\d.,]+ times?, [\d.,]+ visits? today\)$/u.test(text.slice(from, to))
  )
}

/** A sentence too short to be told from a headline by its length: a page's lists print no full stops. */
function isShortSentence(text: string, { from, to }: Line): boolean {
  return to - from >= SHORTEST_SENTENCE && text[to - 1] === '.' && text[to - 2] !== '.'
}
