/**
 * What a web page puts around a story: navigation, sharing, dates, related headlines, comment forms. CONVENTIONS.md
 * section 9: phrases, and the cut rule.
 */
import { fold } from '../core/fold.js'
import type { Mark, Notice } from '../core/parsed.js'
import { isProse } from './ending.js'
import { formsOfAgencies, isOwn } from './forms.js'
import type { KnownDay } from './known-day.js'
import { isEmpty, type Line } from './lines.js'
import { LONGEST_MARK } from './marks.js'
import { PageDates } from './page-dates.js'
import { boilerplate, PageHead } from './page-head.js'
import { PageTail } from './page-tail.js'
import { type PageContext, Phrases } from './phrases.js'

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
  /** `before` has the headline. */
  titled: boolean
  notices: Notice[]
}

/** How many of the page's lines below the story are searched for a date. */
const DATED_LINES = 40
/** How many of the story's last lines may say when the page was changed. */
const LAST_LINES = 6

/** Finds the page's lines. Never throws; cuts only from lines that equal a phrase. */
export function readPage(context: PageContext): Page {
  const phrases = new Phrases(context)
  const dates = new PageDates(context)
  const head = new PageHead(context, phrases, dates)
  head.read()
  const { before, notices } = head
  const found = new PageTail(context, phrases, dates).cut()
  const cut = hasStory(context, before, found) ? found : context.lines.length
  const after = marksFrom(context, cut)
  markInside(context, phrases, before, cut)
  markDates(context, dates, before, cut)
  // A text of nothing but page lines is no story with a page around it: it is read as it stands.
  if (!hasStory(context, before, cut)) before.clear()
  const indexes: number[] = []
  for (const i of before.keys()) if (i < cut) indexes.push(i)
  indexes.sort((a, b) => a - b)
  return {
    before: indexes.map((i) => before.get(i)!),
    after,
    skip: new Set(indexes),
    last: cut - 1,
    pageDate: head.pageDate ?? firstDay(context, dates, cut),
    titled: head.titled,
    notices,
  }
}

/** A line above the cut is none of the page's. */
function hasStory({ lines }: PageContext, before: ReadonlyMap<number, Mark>, cut: number): boolean {
  for (let i = 0; i < cut; i++) if (!isEmpty(lines[i]!) && !before.has(i)) return true
  return false
}

function marksFrom(context: PageContext, cut: number): Mark[] {
  const marks: Mark[] = []
  for (let i = cut; i < context.lines.length; i++) {
    const line = context.lines[i]!
    if (isEmpty(line)) continue
    const mark = boilerplate(line)
    if (isCredit(context, line)) mark.label = 'credits'
    marks.push(mark)
  }
  return marks
}

/** `Editor: …` among the page's lines still says who edited. */
function isCredit(context: PageContext, { from, to }: Line): boolean {
  if (to - from > LONGEST_MARK) return false
  const { key } = fold(context.text, from, to)
  const found = formsOfAgencies(context.agencies).credits.wholes(key)
  return found.some(({ value }) => isOwn(value, context) && !value.form.startsWith('{'))
}

/** The first day among the page's lines below the story. */
function firstDay({ lines }: PageContext, dates: PageDates, cut: number): KnownDay | null {
  for (let i = cut, seen = 0; i < lines.length && seen < DATED_LINES; i++) {
    if (isEmpty(lines[i]!)) continue
    seen++
    const day = dates.dayIn(lines[i]!)
    if (day !== null) return day
  }
  return null
}

/** Lines of the page's own interface among the paragraphs. */
function markInside(context: PageContext, phrases: Phrases, before: Map<number, Mark>, cut: number): void {
  const { lines, text, language } = context
  const invitations = language?.invitations?.filter((words) => text.includes(words)) ?? []
  for (let i = 0; i < cut; i++)
    if (!before.has(i) && (phrases.isLone(lines, i) || invites(text, invitations, lines[i]!)))
      before.set(i, boilerplate(lines[i]!))
}

/** `Zuletzt geändert: …` between the text and the credits that close the story. */
function markDates({ lines, text }: PageContext, dates: PageDates, before: Map<number, Mark>, cut: number): void {
  for (let i = cut - 1; i > Math.max(0, cut - LAST_LINES) && !isProse(text, lines[i]!); i--)
    if (!before.has(i) && dates.whole(lines[i]!)?.labelled === true) before.set(i, boilerplate(lines[i]!))
}

/** `… newsletter. Sign up here.`: a paragraph of the page. */
function invites(text: string, invitations: readonly string[], { from, to }: Line): boolean {
  for (const words of invitations)
    if (to - from > words.length && text.startsWith(words, to - words.length)) return true
  return false
}
