/** The days and times that a web page prints of a story: alone on a line, behind a label, between bars. */
import { isDigit, trimmedRange } from '../core/characters.js'
import { foldUnit } from '../core/fold.js'
import { scriptOf } from '../languages/load.js'
import { barBeforeMoment } from './byline.js'
import type { KnownDay } from './known-day.js'
import type { Line } from './lines.js'
import { LONGEST_MOMENT, type PrintedMoment, readMoment, withEnglish } from './moment.js'
import type { PageContext } from './phrases.js'

type Range = Pick<Line, 'from' | 'to'>

/** Reads a line, or a part of one, as a moment; null for any other. */
export class PageDates {
  readonly #context: PageContext

  constructor(context: PageContext) {
    this.#context = context
  }

  /** The whole of it is a moment. */
  whole({ from, to }: Range): PrintedMoment | null {
    const { text, agency, language } = this.#context
    if (from === to || to - from > LONGEST_MOMENT || !hasFigure(text, from, to)) return null
    const order = agency?.numericOrder ?? language?.numericOrder ?? null
    return readMoment(text, from, to, withEnglish(language), order)
  }

  /**
   * `Source: Xinhua | 2018-10-06 10:12:13 | Editor: …`: what a page knows of a story, parted by bars. Names and a
   * day without a word for it (`Ida Holm | 06.10.2025`) are the head's to read.
   */
  betweenBars(line: Line): PrintedMoment | null {
    const { text, language } = this.#context
    const { from, to } = line
    const printed = text.slice(from, to)
    const bar = barIn(printed)
    if (bar === null) return null
    const names = barBeforeMoment(text, line, language)
    if (names >= 0 && isDigit(text.charCodeAt(trimmedRange(text, names + 1, to).start))) return null
    let start = from
    for (const part of printed.split(bar)) {
      const moment = this.whole({ from: start, to: start + part.length })
      if (moment !== null && (moment.timed || moment.labelled)) return { ...moment, labelled: true }
      start += part.length + 1
    }
    return null
  }

  /** `жекшемби, 24-сентябрь, 2017 … 13:08` above a story in English: a year and a time, and words of another script. */
  isForeign({ from, to }: Range): boolean {
    const { text, language } = this.#context
    if (language === null || from === to || to - from > LONGEST_MOMENT) return false
    const printed = text.slice(from, to)
    if (!/\d:\d\d/.test(printed) || !/(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(printed)) return false
    for (let i = from; i < to; i++) {
      const script = scriptOf(text.charCodeAt(i))
      if (script !== null && script !== language.script) return true
    }
    return false
  }

  /** The day of a date line, or of what stands behind a label (`Published: 19 August 2019`). */
  dayIn(line: Line): KnownDay | null {
    const whole = this.whole(line)
    if (whole !== null) return whole.day
    const colon = this.#context.text.indexOf(':', line.from)
    if (colon < 0 || colon >= line.to) return null
    return this.whole({ from: colon + 1, to: line.to })?.day ?? null
  }
}

/** What parts the things that a page says of a story on one line. */
function barIn(line: string): string | null {
  if (line.includes('|')) return '|'
  return line.includes('•') ? '•' : line.includes('·') ? '·' : null
}

export function hasFigure(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigit(foldUnit(text.charCodeAt(i)))) return true
  return false
}
