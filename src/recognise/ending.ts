/**
 * The end of a story, read from its last line upward: stamp, end mark, initials, credits, notes for the desk.
 * CONVENTIONS.md sections 6 and 7.
 */
import { isBlank, isDigit } from '../core/characters.js'
import type { Mark } from '../core/parsed.js'
import type { EndMark, Moment } from '../core/story.js'
import { readCredited } from './credited.js'
import {
  type CreditContext,
  isNameLine,
  isSignedLine,
  readBracketCredit,
  readCreditLines,
  readDashCredit,
} from './credits.js'
import { isDeskLine, notebookLine } from './desk.js'
import { readGluedMark } from './glued.js'
import type { KnownDay } from './known-day.js'
import { isEmpty, type Line } from './lines.js'
import { type MarkLine, readMarkLine } from './marks.js'
import { readGluedRights } from './rights.js'
import { isOneCase, isSignature, splitInitials } from './signature.js'

export interface EndingContext extends CreditContext {
  lines: readonly Line[]
  /** First and last index of the lines that belong to the story; page lines are cut off before. */
  first: number
  last: number
  /** Offset behind the dateline: the end of a story lies beyond it. */
  floor: number
  /** The source as the dateline prints it, whether or not it is a known agency's. */
  source?: string | null
}

export interface Ending {
  /** `endMark`, `sent`, `credits`, `notes`, `control` and `boilerplate`, in order of the text. */
  marks: Mark[]
  endMark: EndMark | null
  /** The end mark says that the story goes on. */
  continued: boolean
  sent: Moment | null
  /** The day of the stamp or of first publication: it gives a dateline its year. */
  day: KnownDay | null
  /** The agency that alone uses this end mark or stamp; a hint, never more. */
  agency: string | null
  /** Offset behind the last character of the body. */
  bodyEnd: number
  /** Index of the last line of the body; below `first` when nothing is left. */
  bodyLast: number
}

/** Most credits and marks that may be glued to the last sentence, lines of a broken stamp, lines below an end mark. */
const MOST_GLUED = 6
const MOST_BROKEN = 4
const MOST_LEFTOVERS = 60
/** A line that ends a sentence, or is this long, is no headline or label of a page. */
const LONGEST_LABEL = 100
const SHORTEST_SENTENCE = 40
const LONGEST_CODE = 25
/** A credit in brackets that ends a story, on one line. */
const LONGEST_STRONG = 250
/** A line of a hard-wrapped paragraph, its last aside, is longer. */
const SHORTEST_WRAPPED = 40

const weight = { end: 4, initials: 3, rule: 2, control: 1, stamp: 0 } as const

/** Reads the end of a story. Never throws; what it does not know it leaves to the body. */
export function readEnding(context: EndingContext): Ending {
  return new EndingReader(context).read()
}

class EndingReader {
  readonly #context: EndingContext
  /** From the last to the first. */
  readonly #marks: Mark[] = []
  /** The line being looked at. */
  #at: number
  #best: MarkLine | null = null
  #codes: string[] = []
  #sent: Moment | null = null
  #day: KnownDay | null = null
  #agency: string | null = null

  constructor(context: EndingContext) {
    this.#context = context
    this.#at = context.last
  }

  read(): Ending {
    this.#notebook()
    this.#climb()
    const end = this.#glued()
    return {
      marks: this.#ordered(),
      endMark: this.#endMark(),
      continued: this.#best?.continued ?? false,
      sent: this.#sent,
      day: this.#day,
      agency: this.#agency,
      bodyEnd: end,
      bodyLast: this.#at,
    }
  }

  #climb(): void {
    const { first, floor, lines } = this.#context
    let leftovers = true
    while (this.#at >= first && lines[this.#at]!.from >= floor) {
      if (isEmpty(lines[this.#at]!)) this.#at--
      else if (this.#mark() || this.#brokenStamp() || this.#desk(true) || this.#credit() || this.#desk(false)) continue
      else if (leftovers && this.#best?.kind !== 'end' && this.#leftovers()) leftovers = false
      else break
    }
  }

  /** A notebook of the desk takes everything below its heading but the marks that close the transmission. */
  #notebook(): void {
    const { lines, last } = this.#context
    const heading = notebookLine(this.#context, last)
    if (heading < 0) return
    while (this.#at >= heading) {
      const line = lines[this.#at]!
      if (!isEmpty(line) && !(this.#best === null && this.#mark())) this.#marks.push(wholeLine('notes', line))
      else if (!isEmpty(line)) continue
      this.#at--
    }
  }

  #mark(): boolean {
    const line = this.#context.lines[this.#at]!
    const read =
      readMarkLine(this.#context, line.from, line.to) ??
      this.#signed(line) ??
      creditedLine(this.#context, line.from, line.to)
    if (read === null || !this.#believes(read)) return false
    this.#take(read)
    for (let i = read.marks.length - 1; i >= 0; i--) this.#marks.push(read.marks[i]!)
    if (read.kind === 'initials') this.#codes.push(...read.codes)
    this.#at--
    return true
  }

  /** `ACP/UKB`, `BS/AGP/025`, `AC/MD (AMAP)`: a line that names the dateline's source among slashes. */
  #signed({ from, to }: Line): MarkLine | null {
    const { source, text } = this.#context
    if (source == null || source.length < 2 || to - from > SHORTEST_WRAPPED) return null
    const printed = text.slice(from, to)
    if (printed.startsWith('(')) {
      const codes = codesBehindSource(printed, source)
      if (codes !== null) return signedAs(text, from, to, codes)
    }
    if (!printed.includes('/') || !isSignedBy(printed, source)) return null
    const codes = splitInitials(printed).filter((code) => code !== source && code !== `(${source})`)
    return signedAs(text, from, to, codes)
  }

  /** A stamp that a page broke over short lines: `20:14 LOCAL TIME`, `17:14 GMT`, `0024`. */
  #brokenStamp(): boolean {
    const { first, lines, text } = this.#context
    const last = lines[this.#at]!
    if (last.to - last.from > LONGEST_CODE || !/[0-9.]/u.test(text.slice(last.from, last.to))) return false
    for (let i = this.#at - 1; i > first && i >= this.#at - MOST_BROKEN; i--) {
      const line = lines[i]!
      if (isEmpty(line) || line.to - line.from > SHORTEST_WRAPPED) return false
      const read = readMarkLine(this.#context, line.from, last.to)
      if (read === null || read.sent === null) continue
      this.#take(read)
      for (let n = read.marks.length - 1; n >= 0; n--) this.#marks.push(read.marks[n]!)
      this.#at = i - 1
      return true
    }
    return false
  }

  /** A mere word or a pair of letter groups has to stand alone; a mark or a stamp does so by itself. */
  #believes(read: MarkLine): boolean {
    if (this.#at <= this.#context.first) return false
    if (read.kind === 'initials') return (this.#best === null || this.#codes.length === 0) && this.#standsAlone()
    return read.strong || read.kind === 'rule' || this.#standsAlone()
  }

  /** The line before is blank, ends a sentence, is a mark itself, too short to be wrapped, or is indented otherwise. */
  #standsAlone(): boolean {
    const { lines, text } = this.#context
    const before = lines[this.#at - 1]!
    if (isEmpty(before) || before.indent !== lines[this.#at]!.indent) return true
    if (before.to - before.from < SHORTEST_WRAPPED) return true
    if (endsSentence(text, before) || readMarkLine(this.#context, before.from, before.to) !== null) return true
    return readGluedMark(this.#context, before.from, before.to) !== null
  }

  #take(read: MarkLine): void {
    if (read.sent !== null && (this.#sent === null || (this.#sent.iso === null && read.sent.iso !== null)))
      this.#sent = { text: read.sent.text, iso: read.sent.iso }
    this.#day ??= read.sent?.day ?? null
    this.#agency ??= read.agency
    if (read.kind !== 'stamp' && (this.#best === null || isBetter(read, this.#best))) this.#best = read
  }

  #credit(): boolean {
    const { lines } = this.#context
    const found = readCreditLines(this.#context, this.#at)
    if (found !== null && found.first > this.#context.first) {
      this.#marks.push(found.mark)
      this.#day ??= found.day
      this.#at = found.first - 1
      return true
    }
    const line = lines[this.#at]!
    if (this.#at > this.#context.first && this.#isSigned(line) && this.#standsAlone()) {
      this.#marks.push(wholeLine('credits', line))
      this.#at--
      return true
    }
    const mark = readBracketCredit(this.#context, line.to)
    const opens = mark === null ? -1 : this.#lineOf(mark.start)
    if (mark === null || lines[opens]!.from !== mark.start) return false
    this.#marks.push(mark)
    this.#at = opens - 1
    return true
  }

  /** A name alone signs what is running text. */
  #isSigned(line: Line): boolean {
    const { lines, text, first } = this.#context
    if (isSignedLine(text, line)) return true
    if (!isNameLine(text, line)) return false
    let above = this.#at - 1
    while (above > first && isEmpty(lines[above]!)) above--
    return isProse(text, lines[above]!) && endsSentence(text, lines[above]!)
  }

  /** The line at or above the present one in which an offset lies. */
  #lineOf(offset: number): number {
    let i = this.#at
    while (i > this.#context.first && this.#context.lines[i]!.start > offset) i--
    return i
  }

  /** `own`: its agency's notes alone, which go before anyone's credits. */
  #desk(own: boolean): boolean {
    const line = this.#context.lines[this.#at]!
    if (this.#at <= this.#context.first || !isDeskLine(this.#context, line, own)) return false
    this.#marks.push(wholeLine('notes', line))
    this.#at--
    return true
  }

  /** Labels and headlines of a page that no phrase names, below an end mark that leaves no doubt. */
  #leftovers(): boolean {
    const { first, lines, text } = this.#context
    let i = this.#at
    const lowest = Math.max(first + 1, i - MOST_LEFTOVERS)
    while (i >= lowest && !this.#isStrong(lines[i]!)) {
      if (isProse(text, lines[i]!)) return false
      i--
    }
    if (i < lowest) return false
    const code = this.#codeBelow(i)
    for (; this.#at > i; this.#at--) {
      const line = lines[this.#at]!
      if (!isEmpty(line)) this.#marks.push(wholeLine(this.#at === code ? 'endMark' : 'boilerplate', line))
    }
    return true
  }

  /** The line right below an end mark, when it is one short word with figures or slashes: an editor's code. */
  #codeBelow(mark: number): number {
    const { lines, text } = this.#context
    const line = lines[mark + 1]
    if (line === undefined || mark + 1 > this.#at || isEmpty(line) || line.to - line.from > LONGEST_CODE) return -1
    const code = text.slice(line.from, line.to)
    if (/\s/u.test(code) || !/[\p{N}/]/u.test(code)) return -1
    this.#codes.push(...splitInitials(code.endsWith('.') ? code.slice(0, -1) : code))
    return mark + 1
  }

  #isStrong(line: Line): boolean {
    if (isEmpty(line) || line.to - line.from > LONGEST_STRONG) return false
    const read = readMarkLine(this.#context, line.from, line.to)
    if (read?.strong === true && (read.kind === 'end' || read.kind === 'stamp')) return true
    if (this.#context.text[line.from] !== '(') return false
    const credit = readBracketCredit(this.#context, line.to)
    return credit !== null && credit.label === 'credits' && credit.start === line.from
  }

  /** Credits and an end mark behind the last sentence; returns where the body ends. */
  #glued(): number {
    const { first, floor, lines, text } = this.#context
    if (this.#at < first) return lines[first]?.from ?? 0
    let to = lines[this.#at]!.to
    for (let n = 0; n < MOST_GLUED; n++) {
      const from = Math.max(lines[this.#at]!.from, floor)
      const own = this.#gluedMark(from, to) ?? readBracketCredit(this.#context, to)
      const mark = own ?? readDashCredit(text, from, to) ?? readGluedRights(text, from, to)
      if (mark === null || mark.start <= lines[first]!.from || mark.start < floor) break
      this.#marks.push(mark)
      to = mark.start
      this.#at = this.#lineOf(to - 1)
      while (to > lines[first]!.from && isBlank(text.charCodeAt(to - 1))) to--
    }
    return to
  }

  #gluedMark(from: number, to: number): Mark | null {
    const stamp = this.#gluedStamp(from, to)
    if (stamp !== null) {
      this.#take(stamp)
      return stamp.marks[0]!
    }
    if (this.#best?.kind === 'end') return null
    const found = readGluedMark(this.#context, from, to) ?? this.#sourceAgain(from, to)
    if (found === null) return null
    this.#take(found)
    for (let i = found.marks.length - 1; i > 0; i--) this.#marks.push(found.marks[i]!)
    return found.marks[0]!
  }

  /** Its own agency's stamp, figures alone, behind the last sentence: `…。1050520`; one behind a bracket is the bracket's. */
  #gluedStamp(from: number, to: number): MarkLine | null {
    const { agency, text } = this.#context
    if (agency?.stamps === undefined || !isDigit(text.charCodeAt(to - 1))) return null
    let at = to
    while (at > from && isDigit(text.charCodeAt(at - 1))) at--
    if (at === from || !stops.has(text.charAt(at - 1)) || ')）'.includes(text.charAt(at - 1))) return null
    const read = readMarkLine(this.#context, at, to)
    return read?.kind === 'stamp' && read.agency === agency.id ? read : null
  }

  /** The source of the dateline once more, in brackets behind the last sentence: `(Télam)`. */
  #sourceAgain(from: number, to: number): MarkLine | null {
    const { source, text } = this.#context
    if (source == null || source.length < 2) return null
    const bracket = `(${source})`
    const stop = text[to - 1] === '.' ? to - 1 : to
    const start = stop - bracket.length
    if (start <= from || !text.endsWith(bracket, stop) || !isBlank(text.charCodeAt(start - 1))) return null
    return signedAs(text, start, to, [])
  }

  #endMark(): EndMark | null {
    if (this.#best === null) return null
    const { kind, text, codes } = this.#best
    return { text, codes: kind === 'initials' ? [...codes] : [...codes, ...this.#codes] }
  }

  /** In order; `NNNN` below another end mark only ends the transmission. */
  #ordered(): Mark[] {
    const marks = this.#marks.reverse()
    const below = this.#best !== null && this.#best.kind !== 'control'
    if (!below) return marks
    return marks.map((mark) => (this.#isControl(mark) ? { ...mark, label: 'control' } : mark))
  }

  #isControl({ label, start, end }: Mark): boolean {
    return label === 'endMark' && this.#context.text.slice(start, end) === 'NNNN'
  }
}

/** Of two marks of a kind the one that has the editor's code. */
function isBetter(read: MarkLine, best: MarkLine): boolean {
  if (read.kind === best.kind) return read.kind === 'end' && best.codes.length === 0 && read.codes.length > 0
  return weight[read.kind as keyof typeof weight] > weight[best.kind as keyof typeof weight]
}

function signedAs(text: string, start: number, end: number, codes: string[]): MarkLine {
  const marks: Mark[] = [{ label: 'endMark', start, end }]
  return {
    kind: 'end',
    marks,
    text: text.slice(start, end),
    codes,
    sent: null,
    strong: true,
    continued: false,
    agency: null,
  }
}

/** An agency's name, bracketed, behind a dash or alone. */
function creditedLine(context: EndingContext, from: number, to: number): MarkLine | null {
  const credited = readCredited(context, from, to)
  return credited !== null && credited.marks[0]!.start === from ? credited : null
}

/** `(HINA)`, `(Habena) pp vkn`: the dateline's source, or one of those it names, and initials perhaps; null for anything else. */
function codesBehindSource(printed: string, source: string): string[] | null {
  const close = printed.indexOf(')')
  const name = printed.slice(1, close)
  if (name !== source && !(name.length > 1 && source.split('/').includes(name))) return null
  const initials = printed.slice(close + 1).trim()
  if (initials === '') return []
  return isSignature(initials, true) && isOneCase(initials) ? splitInitials(initials) : null
}

/** The source stands alone between slashes, or in brackets behind them. */
function isSignedBy(printed: string, source: string): boolean {
  if ('.!?:'.includes(printed.at(-1)!)) return false
  if (printed.endsWith(`(${source})`)) return isOneCase(printed)
  const groups = printed.split('/').map((group) => group.trim())
  return groups.length > 1 && groups.includes(source)
}

function wholeLine(label: Mark['label'], line: Line): Mark {
  return { label, start: line.from, end: line.to }
}

const stops = new Set([...'.!?؟。।۔…:։።"”»\'’)）'])

/** The line's last character ends a sentence or closes a quotation or bracket. */
export function endsSentence(text: string, line: Line): boolean {
  return stops.has(text.charAt(line.to - 1))
}

/** A line that belongs to running text and not to a page's list of headlines. */
export function isProse(text: string, line: Line): boolean {
  const length = line.to - line.from
  return length > LONGEST_LABEL || (length >= SHORTEST_SENTENCE && endsSentence(text, line))
}
