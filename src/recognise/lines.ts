/** The lines of a text: CRLF, LF and a lone CR end one each. One index scan. */
import { isBlank, isInvisible } from '../core/characters.js'

/** Offsets are UTF-16 offsets into the text. */
export interface Line {
  start: number
  /** Before the break. */
  end: number
  /** After the break: the next line's start, or the text's length. */
  next: number
  /** The line without blanks at its edges; `from` = `to` for a blank line. */
  from: number
  to: number
  /** Columns of white space before `from`: a tab reaches the next multiple of 8, an ideographic space is two wide. */
  indent: number
}

const TAB_WIDTH = 8

/** Every line of `[start, end)` in order; a text that ends in a break has no empty last line, an empty one no line. */
export function lines(text: string, start = 0, end = text.length): Line[] {
  const all: Line[] = []
  // Few texts have a CR: looking for the two breaks by themselves is many times faster than looking at every unit.
  const breaks = new Breaks(start === 0 && end === text.length ? text : text.slice(start, end))
  let at = start
  while (at < end) {
    const found = breaks.next(at - start)
    const stop = found < 0 ? end : start + found
    const next = afterBreak(text, stop, end)
    all.push(lineAt(text, at, stop, next))
    at = next
  }
  return all
}

/** Finds the line breaks of a text in order, each unit looked at once. */
export class Breaks {
  readonly #text: string
  #feed: number
  #carriage: number

  constructor(text: string) {
    this.#text = text
    this.#feed = text.indexOf('\n')
    this.#carriage = text.indexOf('\r')
  }

  /** The first LF or CR from an offset on, which must not be less than the last one asked for; -1 without one. */
  next(from: number): number {
    if (this.#feed >= 0 && this.#feed < from) this.#feed = this.#text.indexOf('\n', from)
    if (this.#carriage >= 0 && this.#carriage < from) this.#carriage = this.#text.indexOf('\r', from)
    if (this.#feed < 0) return this.#carriage
    return this.#carriage >= 0 && this.#carriage < this.#feed ? this.#carriage : this.#feed
  }
}

/** The line is blank. */
export function isEmpty(line: Line): boolean {
  return line.from === line.to
}

function afterBreak(text: string, at: number, end: number): number {
  if (at >= end) return end
  return text.charCodeAt(at) === 13 && at + 1 < end && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
}

function lineAt(text: string, start: number, end: number, next: number): Line {
  let from = start
  let indent = 0
  while (from < end && isBlank(text.charCodeAt(from))) {
    indent = columnAfter(text.charCodeAt(from), indent)
    from++
  }
  let to = end
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start, end, next, from, to, indent }
}

function columnAfter(c: number, column: number): number {
  if (c === 9) return column - (column % TAB_WIDTH) + TAB_WIDTH
  if (c === 0x3000) return column + 2
  return isInvisible(c) ? column : column + 1
}
