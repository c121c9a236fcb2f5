/** Where the head of a story without a dateline ends: its headline and bylines, or nothing. */
import type { AdvisoryContext } from './advisory.js'
import { readAdvisoryLine } from './advisory.js'
import { endsSentence } from './body.js'
import { isAgencyByline, isBareName, isByline, isUncasedByline } from './byline.js'
import { isCaption, isPictureCredit } from './caption.js'
import { isAllCapitals, isCapital, isSmall } from './casing.js'
import { isProse } from './ending.js'
import { isKickerOf, isLabelLine, isNote, isOutlet, isOverHeadline, isSlug } from './head.js'
import { isEmpty, type Line } from './lines.js'

const LONGEST_HEADLINE = 220
const LONGEST_OVER_HEADLINE = 60
/** How many labels of a page may stand above the headline. */
const MOST_LABELS = 12
/** The same for what it puts between the headline and the text. */
const MOST_BETWEEN = 3

export interface UndatedContext {
  text: string
  lines: readonly Line[]
  /** Behind the last line that may belong to the story. */
  end: number
  /** Offset behind the last character of the body: a credit may follow it on its line. */
  bodyEnd: number
  forms: AdvisoryContext
  /** Lines that belong to the page: the headline may stand below them. */
  isClaimed(line: Line): boolean
}

/** Index of the first line of the body. */
export function undatedHeadEnd(reader: UndatedContext): number {
  const { end } = reader
  let at = nextLine(reader, 0)
  while (at < end && isHeadLine(reader, at)) at = nextLine(reader, at + 1)
  if (at < end && isHeadline(reader, at)) at = nextLine(reader, at + 1)
  while (at < end && isBetween(reader, at)) at = nextLine(reader, at + 1)
  return at
}

/** What stands between headline and text. */
function isBetween(reader: UndatedContext, at: number): boolean {
  if (isBelowHeadline(reader, at) || isAboveAgency(reader, at) || isPicture(reader, at)) return true
  return isUncasedAuthor(reader, at) || isTag(reader, at) || isRestOfNote(reader, at)
}

/** `[From the "National News" programme]`, closed on the next line perhaps: what a relay says of where it found the text. */
function isTag({ text, lines, end }: UndatedContext, at: number): boolean {
  const { from, to } = lines[at]!
  if (text[to - 1] === ']') {
    if (text[from] === '[') return text.indexOf(']', from) === to - 1
    const above = lines[at - 1]
    return (
      above !== undefined && !isEmpty(above) && text[above.from] === '[' && text.indexOf(']', above.from) === to - 1
    )
  }
  const below = lines[at + 1]
  return (
    text[from] === '[' &&
    below !== undefined &&
    at + 1 < end &&
    !isEmpty(below) &&
    text.indexOf(']', from) === below.to - 1
  )
}

const LONGEST_REST = 30
const SHORTEST_CUT = 50

/** A note that was cut at the width of the page goes on in a few words. */
function isRestOfNote({ text, lines, end, forms }: UndatedContext, at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at]!, lines[at + 1]]
  if (above === undefined || isEmpty(above) || (below !== undefined && at + 1 < end && !isEmpty(below))) return false
  if (line.to - line.from > LONGEST_REST || above.to - above.from < SHORTEST_CUT) return false
  return !endsSentence(text, above.from, above.to) && isNote(forms, above)
}

function nextLine({ lines, end, isClaimed }: UndatedContext, from: number): number {
  let at = from
  while (at < end && (isEmpty(lines[at]!) || isClaimed(lines[at]!))) at++
  return at
}

/** A slug line, an advisory, a note, a byline or an over-headline above the headline. */
function isHeadLine(reader: UndatedContext, at: number): boolean {
  const line = reader.lines[at]!
  if (isBelowHeadline(reader, at) || isPictureCredit(reader.text, line)) return true
  if (nextLine(reader, at + 1) >= reader.end) return false
  if (isSlug(reader.text, line) || readAdvisoryLine(reader.forms, line.from, line.to) !== null) return true
  if (line.to - line.from >= LONGEST_OVER_HEADLINE) return false
  return isOverHeadline(reader.text, line) || isKicker(reader, at)
}

/** `Economy`: a few words, more such lines perhaps, then a headline, its author perhaps, then running text. */
function isKicker(reader: UndatedContext, at: number): boolean {
  const { text, lines, end } = reader
  let headline = nextLine(reader, at + 1)
  for (let n = 0; n < MOST_LABELS && headline < end && isLabelLine(text, lines[headline]!); n++)
    headline = nextLine(reader, headline + 1)
  if (headline >= end || !isKickerOf(text, lines[at]!, lines[headline]!) || runsOn(reader, headline)) return false
  let body = nextLine(reader, headline + 1)
  for (let n = 0; n < MOST_BETWEEN && body < end && !isProse(text, lines[body]!); n++) body = nextLine(reader, body + 1)
  return body < end && isProse(text, lines[body]!)
}

function isBelowHeadline({ text, lines, forms }: UndatedContext, at: number): boolean {
  const line = lines[at]!
  return isByline(text, line, forms.language) || isNote(forms, line) || isAgencyByline(text, line, forms.language)
}

/** `מאת דנה כהן` between the headline and running text. */
function isUncasedAuthor({ text, lines, end, forms }: UndatedContext, at: number): boolean {
  const below = lines[at + 1]
  if (below === undefined || at + 1 >= end || !isProse(text, below)) return false
  return at > 0 && isUncasedByline(text, lines[at]!, forms.language)
}

/** The caption of the picture above the text, or the paper that a collection of papers took the story from. */
function isPicture({ text, lines, end }: UndatedContext, at: number): boolean {
  return at + 1 < end && (isCaption(text, lines[at]!) || isOutlet(text, lines[at]!))
}

/** The author, right above the author's agency. */
function isAboveAgency({ text, lines, end, forms }: UndatedContext, at: number): boolean {
  const below = lines[at + 1]
  if (below === undefined || at + 1 >= end || !isBareName(text, lines[at]!)) return false
  return isAgencyByline(text, below, forms.language)
}

/**
 * A lone line that ends in a full stop is body; without one it is the headline. A question, an exclamation or dots end
 * a headline too, where a longer paragraph follows behind a blank line.
 */
function isHeadline(reader: UndatedContext, at: number): boolean {
  const { text, lines, end, bodyEnd } = reader
  const line = lines[at]!
  if (line.to - line.from > LONGEST_HEADLINE) return false
  // What a line this long leads to is quoted below it.
  if (text[line.to - 1] === ':' && line.to - line.from >= LONGEST_OVER_HEADLINE) return false
  const next = nextLine(reader, at + 1)
  if (line.to > bodyEnd && endsSentence(text, line.from, bodyEnd)) return false
  if (endsSentence(text, line.from, line.to))
    return (
      (next < end && isHeadInCapitals(text, line, lines[next]!)) ||
      (next < end && next > at + 1 && isOpenEnded(text, line) && isLonger(lines[next]!, line))
    )
  return next >= end || !runsOn(reader, at)
}

/** `TALKS ON THE RIVER RESUME.` above text that is not in capitals. */
function isHeadInCapitals(text: string, line: Line, next: Line): boolean {
  if (!isCapital(text.charCodeAt(line.from))) return false
  return isAllCapitals(text, line.from, line.to) && !isAllCapitals(text, next.from, next.to)
}

/** The line is the first of a paragraph that is cut at the width of the page. */
function runsOn({ text, lines, end, forms }: UndatedContext, at: number): boolean {
  const line = lines[at]!
  const next = lines[at + 1]
  if (next === undefined || at + 1 >= end || isEmpty(next)) return false
  // `by Jane Rowe`
  if (isSmall(text.charCodeAt(next.from)) && isByline(text, next, forms.language)) return false
  return isSmall(text.charCodeAt(next.from)) || (next.indent < line.indent && line.to - line.from > 40)
}

function isOpenEnded(text: string, line: Line): boolean {
  const last = text[line.to - 1]!
  return '?!؟！？…'.includes(last) || (last !== '.' && last !== '۔' && last !== '。') || text.endsWith('..', line.to)
}

function isLonger(line: Line, than: Line): boolean {
  return line.to - line.from > than.to - than.from
}
