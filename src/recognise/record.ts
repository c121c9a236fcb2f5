/**
 * Records of archives: each part of a story behind its label (`HEADLINE: …`, `BYLINE: …`, `DATELINE: …`, `BODY: …`), the name
 * of the paper or agency and its day above them. `field.ts` has put each label on a line of its own.
 */
import { isEmpty, type Line } from './lines.js'

/** With one of these a line begins near the beginning of a record. */
const LABELS = ['HEADLINE:', 'TITLE:', 'TYPE=']
const FIRSTS = new Set(LABELS.map((label) => label.charCodeAt(0)))
/** How far into the text its labels begin. */
const HEAD = 1500
const LABEL =
  /(?:ARTICLE TYPE|BODY|BYLINE|CATEGORY|CONTENT|DATE|DATELINE|DISTRIBUTION|HEADLINE|INTERNET|KEYWORDS|LANGUAGE|LENGTH|NUMBER|PUBLISHER|SECTION|SERIES|SOURCE|SUBJECT|TEXT|TITLE|TYPE|VOICED AT)[:=]/y
/** How many lines a record takes for its labels, and what a label says. */
const MOST_LINES = 30
const LONGEST_TITLE = 3
const FEWEST_LABELS = 2
const LONGEST_TITLE_LINE = 100
const SHORTEST_SENTENCE = 40

export type Part = 'headline' | 'byline' | 'dateline' | 'page'

/** A look at where the first lines begin spares most stories more. */
export function isRecord(text: string, lines: readonly Line[]): boolean {
  for (const { from } of lines) {
    if (from > HEAD) return false
    if (FIRSTS.has(text.charCodeAt(from)) && LABELS.some((label) => text.startsWith(label, from))) return true
  }
  return false
}

/** Behind the label with which a line begins; -1 where none does. */
export function labelEnd(text: string, { from }: Line): number {
  LABEL.lastIndex = from
  return LABEL.test(text) ? LABEL.lastIndex : -1
}

/** Index of the last line of a record's head that begins with a label; -1 where the text is no record. */
export function lastLabelled(text: string, lines: readonly Line[]): number {
  let last = -1
  let labels = 0
  for (let i = 0, seen = 0, gap = 0; i < lines.length && seen < MOST_LINES; i++) {
    const line = lines[i]!
    if (isEmpty(line)) continue
    seen++
    if (labelEnd(text, line) < 0) {
      if (labels === 0 && isParagraph(text, line)) return -1
      // A paragraph: what a label says stands right behind it.
      if (labels > 0 && (isEmpty(lines[i - 1]!) || ++gap > LONGEST_TITLE)) break
      continue
    }
    gap = 0
    labels++
    last = i
    if (isText(text, line)) break
  }
  return labels >= FEWEST_LABELS ? last : -1
}

/** What each line of a record's head is, by its index; empty where the text is no record. */
export function readRecord(text: string, lines: readonly Line[]): ReadonlyMap<number, Part> {
  const parts = new Map<number, Part>()
  const last = lastLabelled(text, lines)
  const titled = lines.slice(0, last + 1).some((line) => isTitle(text, line))
  let part: Part = 'page'
  for (let i = 0; i <= last; i++) {
    const line = lines[i]!
    const labelled = labelEnd(text, line) > 0
    if (isEmpty(line)) part = 'page'
    else if (labelled || titled) parts.set(i, labelled ? 'page' : part)
    if (labelled) part = partOf(text, line)
  }
  if (last >= 0 && !isText(text, lines[last]!)) addLast(text, lines, last, part, parts)
  return parts
}

/** What the last label says: one line, more where an empty one closes them. */
function addLast(text: string, lines: readonly Line[], last: number, part: Part, parts: Map<number, Part>): void {
  const label = lines[last]!
  if (label.end < label.next) return
  let end = last + 1
  while (end < lines.length && !isEmpty(lines[end]!) && end - last <= LONGEST_TITLE) end++
  if (end < lines.length && !isEmpty(lines[end]!)) end = last + 2
  for (let i = last + 1; i < end; i++) if (labelEnd(text, lines[i]!) < 0) parts.set(i, part)
}

/** Running text: the story has begun. */
function isParagraph(text: string, { from, to }: Line): boolean {
  return to - from > LONGEST_TITLE_LINE || (to - from >= SHORTEST_SENTENCE && text[to - 1] === '.')
}

function partOf(text: string, { from }: Line): Part {
  if (text.startsWith('BYLINE', from)) return 'byline'
  if (text.startsWith('DATELINE', from)) return 'dateline'
  return text.startsWith('HEADLINE', from) || text.startsWith('TITLE', from) ? 'headline' : 'page'
}

/** What stands behind the label is the story's. */
export function labelsStory(text: string, line: Line): boolean {
  return labelEnd(text, line) > 0 && (partOf(text, line) !== 'page' || isText(text, line))
}

function isTitle(text: string, line: Line): boolean {
  return labelEnd(text, line) > 0 && partOf(text, line) === 'headline'
}

function isText(text: string, { from }: Line): boolean {
  return text.startsWith('TEXT:', from) || text.startsWith('BODY:', from)
}
