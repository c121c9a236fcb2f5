/** Paragraphs of the body: blank-line, indented and line-per-paragraph layouts; hard-wrapped lines are one paragraph. */
import { isBlank, isInvisible } from '../core/characters.js'
import type { Mark } from '../core/parsed.js'
import { isAllCapitals } from './casing.js'
import { Breaks, type Line } from './lines.js'

/** Characters that end a sentence, and what may close behind one. */
const STOPS = '.!?…。！？؟۔।॥։።၊။︒'
const CLOSERS = '"”’»\')]）」』】›'

/** True when the text before `end` ends a sentence, closing quotes and brackets looked through. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end
  while (at > start && (CLOSERS.includes(text[at - 1]!) || isBlank(text.charCodeAt(at - 1)))) at--
  return at > start && STOPS.includes(text[at - 1]!)
}

/** A line of the body; a lead behind a dateline begins in mid-line. */
export interface BodyLine {
  from: number
  to: number
  /** Of the whole line, the dateline before a lead included. */
  length: number
  indent: number
  /** A blank line, or what is no body, stands before it. */
  parted: boolean
}

/** The body's lines in `[first, end)`; `lead` cuts the first one, blank lines and claimed ones are left out. */
export function bodyLines(
  lines: readonly Line[],
  first: number,
  end: number,
  lead: number | null,
  isClaimed: (line: Line) => boolean,
): BodyLine[] {
  const found: BodyLine[] = []
  let parted = true
  for (let i = first; i < end; i++) {
    const line = lines[i]!
    if (line.from === line.to || isClaimed(line)) {
      parted = true
      continue
    }
    const from = i === first && lead !== null ? Math.max(lead, line.from) : line.from
    if (from < line.to) found.push({ from, to: line.to, length: line.to - line.start, indent: line.indent, parted })
    parted = false
  }
  return found
}

/** Paragraphs and sub-heads, in order; a paragraph of several lines spans them all. */
export function paragraphsOf(text: string, lines: readonly BodyLine[], controls: readonly string[] = []): Mark[] {
  const layout = layoutOf(text, lines)
  const marks: Mark[] = []
  let open: Mark | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (open !== null && continues(text, layout, line, lines[i - 1]!) && !endsInCode(text, open, controls))
      open.end = line.to
    else {
      open = { label: 'paragraph', start: line.from, end: line.to }
      marks.push(open)
    }
  }
  labelSubheads(text, marks)
  return marks
}

/** The agency's code at the end of a line closes its paragraph. */
function endsInCode(text: string, { end }: Mark, controls: readonly string[]): boolean {
  for (const code of controls) if (text.endsWith(code, end)) return true
  return false
}

interface Layout {
  /** Lines are cut at a width, so that a line need not end its paragraph. */
  wrapped: boolean
  /** A paragraph begins where the line is indented by more than this. */
  indent: number | null
  /** Longest line, in UTF-16 units. */
  width: number
  /** Blank lines part the paragraphs. */
  spaced: boolean
}

function continues(text: string, layout: Layout, line: BodyLine, before: BodyLine): boolean {
  if (line.parted) return false
  if (layout.indent !== null) return line.indent <= layout.indent
  if (!layout.wrapped || before.length < layout.width * SHORT) return false
  const closed = endsSentence(text, before.from, before.to) || text[before.to - 1] === ':'
  return layout.spaced || !closed || !wouldFit(text, line, layout.width - before.length)
}

/** The first word of a line has room behind the line before: the break there was meant. */
function wouldFit(text: string, line: BodyLine, room: number): boolean {
  let end = line.from
  if (isCompact(text.charCodeAt(end)) || isCompact(text.charCodeAt(end + 2))) return room >= SLACK * 2
  while (end < line.to && !isBlank(text.charCodeAt(end))) end++
  return end - line.from + 1 + SLACK <= room
}

/** Chinese and Japanese part no words: a line may be cut behind any character. */
function isCompact(c: number): boolean {
  return (c >= 0x2e80 && c < 0xac00) || (c >= 0xf900 && c < 0xfb00)
}

/** No wire cuts its lines shorter or longer than this. */
const NARROWEST_WRAP = 45
/** Of the width: a shorter line ends its paragraph. */
const SHORT = 0.5
/** Lines are cut a little early now and then. */
const SLACK = 2
const WIDEST_WRAP = 120
/** Lines that tell the layout of all. */
const SAMPLE = 400

function layoutOf(text: string, lines: readonly BodyLine[]): Layout {
  let width = 0
  let least = Number.MAX_SAFE_INTEGER
  for (let i = 0; i < lines.length && i < SAMPLE; i++) {
    width = Math.max(width, lines[i]!.length)
    least = Math.min(least, lines[i]!.indent)
  }
  const spaced = lines.some((line, i) => i > 0 && line.parted)
  if (spaced && width > WIDEST_WRAP && lines.some((line) => !line.parted)) width = widthOfWrapped(lines)
  const wrapped = width >= NARROWEST_WRAP && width <= WIDEST_WRAP && isWrapped(text, lines, width, least)
  return { width, wrapped, spaced, indent: wrapped ? indentOf(lines, least) : null }
}

/** A paragraph on one line, blank lines around it, tells nothing of the width at which the others are cut. */
function widthOfWrapped(lines: readonly BodyLine[]): number {
  let width = 0
  for (let i = 0; i < lines.length && i < SAMPLE; i++) {
    const { length, parted } = lines[i]!
    if (!parted || lines[i + 1]?.parted === false) width = Math.max(width, length)
  }
  return width
}

/**
 * Of the lines in mid-sentence before one that is not indented, most are so long that the next word would have had no
 * room. A short one is a heading where most are long.
 */
function isWrapped(text: string, lines: readonly BodyLine[], width: number, least: number): boolean {
  let open = 0
  let cut = 0
  let short = 0
  for (let i = 0; i + 1 < lines.length && i < SAMPLE; i++) {
    const line = lines[i]!
    const next = lines[i + 1]!
    if (next.parted || next.indent > least + 1 || endsSentence(text, line.from, line.to)) continue
    if (isUnstopped(text.charCodeAt(line.to - 1))) continue
    open++
    if (line.length < width * SHORT) short++
    if (!wouldFit(text, next, width - line.length)) cut++
  }
  const counted = short * 2 < open ? open - short : open
  return counted > 0 && cut * 10 >= counted * 6
}

/** Thai, Lao and Tibetan put no stop behind a sentence and no blank between words: the end of a line tells nothing of a width. */
function isUnstopped(c: number): boolean {
  return c >= 0xe00 && c < 0x1000
}

/** Indented first lines: some lines stand further in than the others, at least two columns. */
function indentOf(lines: readonly BodyLine[], least: number): number | null {
  let indented = 0
  let flush = 0
  for (let i = 0; i < lines.length && i < SAMPLE; i++) {
    if (lines[i]!.indent >= least + 2) indented++
    else flush++
  }
  return indented > 0 && flush > 0 ? least + 1 : null
}

const LONGEST_SUBHEAD = 70

/** A short line without a stop between paragraphs that have one. */
function labelSubheads(text: string, marks: Mark[]): void {
  for (let i = 1; i + 1 < marks.length; i++) {
    const mark = marks[i]!
    const next = marks[i + 1]!
    const before = marks[i - 1]!
    const length = mark.end - mark.start
    if (length > LONGEST_SUBHEAD || next.end - next.start < length * 2 || next.end - next.start < 80) continue
    const capitals = isAllCapitals(text, mark.start, mark.end)
    if ((before.end - before.start < 80 && !capitals) || ':،,;-'.includes(text[mark.end - 1]!)) continue
    if (endsSentence(text, mark.start, mark.end) || !endsSentence(text, before.start, before.end)) continue
    if (endsSentence(text, next.start, next.end)) mark.label = 'subhead'
  }
}

/** The text of a stretch with each line break, and the blanks around it, as one space; a direction mark there stays. */
export function joinLines(text: string, start: number, end: number): string {
  const printed = text.slice(start, end)
  const breaks = new Breaks(printed)
  let at = breaks.next(0)
  if (at < 0) return printed
  let joined = ''
  let from = 0
  for (; at >= 0; at = breaks.next(from)) {
    let stop = at
    while (stop > from && isBlank(printed.charCodeAt(stop - 1))) stop--
    joined += `${printed.slice(from, stop)}${invisible(printed, stop, at)} `
    from = at + 1
    while (from < printed.length && isBlank(printed.charCodeAt(from))) from++
    joined += invisible(printed, at + 1, from)
  }
  return joined + printed.slice(from)
}

/** The marks among blanks that take no room but change how what stands beside them is shown. */
function invisible(text: string, start: number, end: number): string {
  let marks = ''
  for (let i = start; i < end; i++) if (isInvisible(text.charCodeAt(i))) marks += text[i]
  return marks
}

/** Paragraphs, the agency's code at the end of one as a mark of its own. */
export function withoutControls(text: string, paragraphs: Mark[], controls: readonly string[]): Mark[] {
  return controls.length === 0 ? paragraphs : paragraphs.flatMap((mark) => withoutControl(text, mark, controls))
}

function withoutControl(text: string, paragraph: Mark, controls: readonly string[]): Mark[] {
  const code = controls.find(
    (control) =>
      control.length < paragraph.end - paragraph.start && text.startsWith(control, paragraph.end - control.length),
  )
  if (code === undefined) return [paragraph]
  const start = paragraph.end - code.length
  let end = start
  while (end > paragraph.start && isBlank(text.charCodeAt(end - 1))) end--
  return [
    { ...paragraph, end },
    { label: 'control', start, end: paragraph.end },
  ]
}
