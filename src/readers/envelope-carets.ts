/**
 * The head of an ANPA message: lines that open with `^` and close with `<`, or with `=` for bylines. Slug line first, then
 * headline, notes, summary and byline; it ends with the first line of text.
 */

import type { Label } from '../core/story.js'
import { joinLines } from '../recognise/body.js'
import { continuesByline, isByline } from '../recognise/byline.js'
import { isEmpty, type Line, lines } from '../recognise/lines.js'
import { type Dialect1312, type plain1312, roles, versionWords } from './dialects.js'
import type { Frame } from './envelope.js'

export type Dialect = Dialect1312 | typeof plain1312

/** One caret line; offsets without caret and closing mark. */
interface Caret {
  start: number
  end: number
  /** Where the caret stands, and behind the closing mark. */
  from: number
  to: number
  closer: string
}

/** Most lines that one caret line may be wrapped over, and longest head in UTF-16 units. */
const MOST_LINES = 8
const LONGEST_HEAD = 20_000

/** Marks the head that begins at `from`; returns where the text begins, or `from` where there is no caret line. */
export function readCarets(frame: Frame, from: number, to: number, dialect: Dialect): number {
  const { carets, end } = collect(frame.text, from, Math.min(to, from + LONGEST_HEAD), dialect)
  if (carets.length === 0) return from
  return new HeadReader(frame, dialect, carets).read(end)
}

function collect(text: string, from: number, to: number, dialect: Dialect): { carets: Caret[]; end: number } {
  const found = lines(text, from, to)
  const carets: Caret[] = []
  let end = from
  for (let i = 0; i < found.length; i++) {
    const line = found[i]!
    if (isEmpty(line)) continue
    if (text[line.from] !== '^' && !isCode(text, line, dialect)) return { carets, end: line.start }
    const last = lastLine(text, found, i, dialect)
    for (const [start, stop] of parts(text, line.from, found[last]!.to))
      carets.push(caretOf(text, start, stop, dialect))
    end = found[last]!.next
    i = last
  }
  return { carets, end }
}

/** `code:2<`: a line for machines that has no caret. */
function isCode(text: string, line: Line, { openers }: Dialect): boolean {
  return Object.entries(openers).some(([opener, label]) => label === null && text.startsWith(opener, line.from))
}

/** A caret line goes on until its closing mark, a line that opens otherwise, or a blank one. */
function lastLine(text: string, found: readonly Line[], first: number, dialect: Dialect): number {
  for (let i = first; i < Math.min(found.length, first + MOST_LINES); i++) {
    const line = found[i]!
    if (i > first && (isEmpty(line) || text[line.from] === '^' || text.charCodeAt(line.start) === 9)) return first
    if (closerAt(text, line.to, dialect) !== '') return i
  }
  return first
}

function closerAt(text: string, end: number, { closers }: Dialect): string {
  return closers.find((closer) => text.endsWith(closer, end)) ?? ''
}

/** `^*9006< ^AP-Top-…<`: two on one line. */
function parts(text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = []
  let start = from
  for (let i = text.indexOf('^', from + 1); i >= 0 && i < to; i = text.indexOf('^', i + 1)) {
    let end = i
    while (end > start && text[end - 1] === ' ') end--
    if (text[end - 1] !== '<') continue
    found.push([start, end])
    start = i
  }
  found.push([start, to])
  return found
}

function caretOf(text: string, from: number, to: number, dialect: Dialect): Caret {
  const closer = closerAt(text, to, dialect)
  let start = text[from] === '^' ? from + 1 : from
  let end = Math.max(start, to - closer.length)
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return { start, end, from, to, closer }
}

class HeadReader {
  readonly #frame: Frame
  readonly #dialect: Dialect
  readonly #carets: readonly Caret[]
  readonly #labelled: { label: Label; caret: Caret }[] = []
  #slugged = false

  constructor(frame: Frame, dialect: Dialect, carets: readonly Caret[]) {
    this.#frame = frame
    this.#dialect = dialect
    this.#carets = carets
  }

  /** `end`: behind the last caret line. */
  read(end: number): number {
    let stop = end
    for (const caret of this.#carets) {
      const label = this.#labelOf(caret)
      if (label === null) {
        stop = caret.from
        break
      }
      if (label === 'slugline') this.#slug(caret)
      else this.#labelled.push({ label, caret })
    }
    if (stop === end && this.#frame.text.slice(end, this.#frame.to).trim() === '') stop = this.#withoutText(stop)
    for (const { label, caret } of this.#labelled) this.#mark(label, caret)
    this.#facts()
    this.#frame.headed = true
    return stop
  }

  /** Null where the head is over: a heading of the text below. */
  #labelOf(caret: Caret): Label | null {
    const { text } = this.#frame
    const line = text.slice(caret.start, Math.min(caret.end, caret.start + 400))
    if (/^\*[0-9]{1,8}$/.test(line) || line === '') return 'control'
    if (line.startsWith(';')) return null
    const opened = Object.entries(this.#dialect.openers).find(([opener]) => line.startsWith(opener))
    if (opened !== undefined) return opened[1] ?? 'control'
    const isBy = this.#isByline(caret, line)
    if (!this.#slugged && !isBy && caret.closer !== '=' && this.#isSlug(line)) return 'slugline'
    if (isBy) return 'byline'
    if (this.#has('byline')) return this.#goesOn(caret, line) ? 'byline' : null
    if (caret.closer === '=' && this.#goesOn(caret, line)) return 'byline'
    return this.#has('headline') ? 'deck' : 'headline'
  }

  /** It opens like the keyword of the header, or as slug lines do, or ends in a count of words. */
  #isSlug(line: string): boolean {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
    const keyword = letters(this.#frame.facts.slugline ?? '')
    const own = letters(line)
    const alike = keyword.length > 3 && (own.startsWith(keyword.slice(0, 8)) || keyword.startsWith(own.slice(0, 8)))
    return alike || /^(?:BC|AP|AM|PM)-/.test(line) || line.includes('--') || /,[0-9]{0,5}$/.test(line.slice(-6))
  }

  #has(label: Label): boolean {
    return this.#labelled.some((one) => one.label === label)
  }

  #isByline(caret: Caret, line: string): boolean {
    if (this.#has('byline') || !/^(?:By|BY|Par|PAR|Por) /.test(line)) return false
    if (caret.closer === '=' && line.length < 200) return true
    return isByline(this.#frame.text, lineOf(caret), null)
  }

  /** `Associated Press=`, `AP Sports Writer=`, `For The Canadian Press@<`. */
  #goesOn(caret: Caret, line: string): boolean {
    if (
      line.length > 60 ||
      this.#labelled.at(-1)?.label !== (this.#has('byline') ? 'byline' : this.#labelled.at(-1)?.label)
    )
      return false
    const last = line.split(' ').at(-1)!.toLowerCase()
    return roles.has(last) || continuesByline(this.#frame.text, lineOf(caret))
  }

  /** Nothing but caret lines: those behind the headline are the text. */
  #withoutText(end: number): number {
    const at = this.#labelled.findIndex(({ label }) => label === 'deck')
    if (at < 0) return end
    const first = this.#labelled[at]!.caret
    this.#labelled.length = at
    return first.from
  }

  /** `BC-BKN--Heat-Hawks, 1st Ld-Writethru,416`: slug, version, words. */
  #slug(caret: Caret): void {
    const frame = this.#frame
    this.#slugged = true
    frame.mark('control', caret.from, caret.start)
    let end = caret.end
    const comma = frame.text.lastIndexOf(',', end - 1)
    if (comma > caret.start && /^,[0-9]{0,5}$/.test(frame.slice(comma, Math.min(end, comma + 8)))) {
      frame.mark('control', comma, comma + 1)
      frame.mark('wordCount', comma + 1, end)
      end = comma
    }
    end = this.#version(caret.start, end)
    frame.mark('slugline', caret.start, end)
    frame.mark('control', caret.end, caret.to)
    frame.facts.slugline = joinLines(frame.text, caret.start, end)
  }

  #version(start: number, end: number): number {
    const frame = this.#frame
    const comma = frame.text.lastIndexOf(',', end - 1)
    if (comma <= start || end - comma > 60) return end
    let from = comma + 1
    while (from < end && frame.text[from] === ' ') from++
    const words = frame.slice(from, end).toLowerCase().split(/[ -]+/)
    const known = words.every(
      (word) => versionWords.has(word) || /^[0-9]{1,2}(?:st|nd|rd|th)?(?:ld|add|take)?$/.test(word),
    )
    // The header has it too, without its blanks.
    const alike = (frame.facts.version ?? '').toLowerCase() === words.join('')
    if ((!known && !alike) || from === end) return end
    frame.mark('control', comma, comma + 1)
    frame.mark('version', from, end)
    frame.facts.version = frame.slice(from, end)
    return comma
  }

  #mark(label: Label, { start, end, from, to }: Caret): void {
    const frame = this.#frame
    const open = label === 'headline' && frame.text.startsWith('HL:', start) ? 3 : 0
    frame.mark('control', from, start + open)
    frame.mark(label, start + open, end)
    frame.mark('control', end, to)
  }

  #facts(): void {
    const { facts, marks } = this.#frame
    const all = (label: Label) =>
      marks.filter((mark) => mark.label === label).map(({ start, end }) => joinLines(this.#frame.text, start, end))
    const one = (label: Label) => all(label).join(' ') || null
    facts.headline = one('headline')
    facts.byline = one('byline')
    facts.deck = one('deck')
    facts.notes = all('notes')
    const keywords = all('keywords')
    if (keywords.length > 0) facts.keywords = keywords.flatMap((line) => words(line))
  }
}

/** `INDEX: Economy, Business`. */
function words(line: string): string[] {
  return line
    .slice(line.indexOf(':') + 1)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function lineOf({ start, end }: Caret): Line {
  return { start, end, next: end, from: start, to: end, indent: 0 }
}

/** Carets and closing marks of lines of the text: tables and sub-heads. */
export function hideCarets(frame: Frame, dialect: Dialect): void {
  const { text, from, to, hidden } = frame
  for (const line of lines(text, from, to)) {
    if (line.from === line.to) continue
    const caret = text[line.from] === '^'
    if (caret) hidden.push({ start: line.from, end: line.from + 1 })
    const closer = dialect.closers.find((one) => text.endsWith(one, line.to) && (one !== '=' || caret))
    if (closer !== undefined && line.to - closer.length > line.from)
      hidden.push({ start: line.to - closer.length, end: line.to })
  }
}
