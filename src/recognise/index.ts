/** Plain wire copy: text in, the story and the marks that tile it out. */
import type { Agency } from '../agencies/agency.js'
import { agencyById } from '../agencies/load.js'
import { append } from '../core/append.js'
import type { Mark, Notice, ParsedStory } from '../core/parsed.js'
import { partition } from '../core/partition.js'
import type { Source } from '../core/source.js'
import type { Dateline, Derived, Span, StoryDate } from '../core/story.js'
import type { Language } from '../languages/language.js'
import { languageOf } from '../languages/load.js'
import { type Advisories, type AdvisoryContext, noAdvisories } from './advisory.js'
import { bodyLines, endsSentence, paragraphsOf, withoutControls } from './body.js'
import { isByline } from './byline.js'
import type { Day } from './calendar.js'
import { isAllCapitals } from './casing.js'
import { type FoundDateline, findDateline } from './dateline.js'
import { type Ending, readEnding } from './ending.js'
import { storyLines } from './field.js'
import {
  agencyAttributed,
  agencyNamed,
  agencyOf,
  aheadMarks,
  type DatelineParts,
  datelineMarks,
  datelineOf,
  locate,
  movedNotices,
  oddities,
  partsOf,
  printed,
} from './found.js'
import { type Head, readHead } from './head.js'
import { closeLanguages, detectLanguage } from './language.js'
import { isEmpty, type Line } from './lines.js'
import { type Page, readPage } from './page.js'
import type { PageContext } from './phrases.js'
import { printedAgain } from './repeated.js'
import { compose } from './story.js'
import { readTags, type Tags } from './tags.js'
import { undatedHeadEnd } from './undated.js'
import { weekdayIn } from './weekday.js'
import { resolveDate } from './year.js'

export interface RecogniseOptions {
  id?: string | null
  /** From 0, within the input. */
  index?: number
  /** Name of the reader. */
  format?: string
  /** Agency id; an unknown one throws. */
  agency?: string
  /** Id of the agency of a story that names none; an unknown one throws. */
  usualAgency?: string
  /** BCP 47. */
  language?: string
  /** `YYYY-MM-DD`: the day against which a missing year is read. */
  asOf?: string
  /** The record's own publication date, ISO 8601. */
  date?: string
  /** Headline and byline stand elsewhere: the text begins with the dateline or the first paragraph. */
  headless?: boolean
}

/** Reads one story. Never throws on any text; throws for an agency id that does not exist. */
export function recognise(source: Source, options: RecogniseOptions = {}): ParsedStory {
  const { usualAgency } = options
  const parsed = new Recogniser(source, options).read()
  if (usualAgency === undefined || options.agency !== undefined || parsed.story.agency !== null) return parsed
  return new Recogniser(source, { ...options, agency: usualAgency }).read()
}

class Recogniser {
  readonly #source: Source
  readonly #options: RecogniseOptions
  readonly #text: string
  readonly #lines: readonly Line[]
  readonly #derived: Derived[] = []
  readonly #notices: Notice[] = []
  /** Starts of lines that are the page's. */
  readonly #claimed = new Set<number>()
  /** The first paragraph where the page prints it above the story too. */
  readonly #summary: Mark[] = []
  readonly #isClaimed = (line: Line): boolean => this.#claimed.size > 0 && this.#claimed.has(line.start)
  #language: Language | null = null
  #agency: Agency | null = null
  /** The headline is one of the page's lines. */
  #titled = false

  constructor(source: Source, options: RecogniseOptions) {
    this.#source = source
    this.#options = options
    this.#text = source.text
    this.#lines = storyLines(source.text)
  }

  read(): ParsedStory {
    this.#nameLanguage()
    this.#nameAgency()
    const unknown = this.#language === null
    let page = this.#readPage()
    const found = this.#withoutSummary(this.#findDateline(page.last + 1), page.last + 1)
    if (unknown && this.#language !== null) page = this.#readPage()
    append(this.#notices, page.notices)
    const end = page.last + 1
    const parts = found === null ? null : partsOf(this.#text, found)
    if (found !== null) append(this.#notices, oddities(this.#text, found))
    const ending = this.#readEnding(found, parts, end)
    const head = this.#readHead(found, ending, this.#titled || this.#options.headless === true)
    const tags = this.#readTags(found, parts, head.end)
    const claims: Mark[] = []
    append(claims, page.before, page.after, this.#summary, head.marks)
    if (found !== null && parts !== null)
      append(claims, this.#ahead(found, parts, head), datelineMarks(this.#text, parts))
    if (tags !== null) append(claims, tags.marks)
    append(claims, this.#readBody(found, ending, head.end, tags?.lead ?? parts?.lead ?? null), ending.marks)
    const marks = ordered(claims)
    this.#agencyFromNames(marks)
    this.#agencyFromAttribution(marks)
    return this.#parsed(marks, this.#datelineOf(found, parts, ending, page), ending, head.advisories)
  }

  #parsed(marks: Mark[], dateline: Dateline | null, ending: Ending, advisories: Advisories): ParsedStory {
    const { id = null, index = 0, format = 'text' } = this.#options
    const { path, encoding } = this.#source
    const story = compose(this.#text, marks, {
      id,
      source: { path, index, format, encoding },
      language: this.#language,
      agency: this.#agency?.id ?? null,
      dateline,
      endMark: ending.endMark,
      sent: ending.sent,
      advisories,
    })
    if (story.direction !== null) this.#derived.push({ field: 'direction', from: 'script' })
    let spans: Span[] | null = null
    const text = this.#text
    return {
      source: this.#source,
      story,
      marks,
      derived: this.#derived,
      notices: this.#notices,
      paragraphs: marks.filter(isParagraph),
      spans: () => (spans ??= partition(text, marks)),
    }
  }

  #nameLanguage(): void {
    if (this.#options.language !== undefined) {
      this.#language = languageOf(this.#options.language)
      this.#derived.push({ field: 'language', from: 'option' })
      return
    }
    const detected = detectLanguage(this.#text)
    if (detected === null) return
    this.#language = languageOf(detected.tag)
    this.#derived.push({ field: 'language', from: detected.from })
  }

  /** A text too short to tell is in its agency's language, where that has only one, or one of those that come close. */
  #languageFromAgency(): void {
    if (this.#language !== null || this.#agency === null) return
    const own = this.#agency.languages
    const close = own.length === 1 ? own : closeLanguages(this.#text).filter((tag) => own.includes(tag))
    if (close.length !== 1) return
    this.#language = languageOf(close[0]!)
    this.#derived.push({ field: 'language', from: 'agency' })
  }

  #nameAgency(): void {
    if (this.#options.agency === undefined) return
    const agency = agencyById(this.#options.agency)
    if (agency === undefined) throw new RangeError(`no agency has the id ${this.#options.agency}`)
    this.#agency = agency
    this.#derived.push({ field: 'agency', from: 'option' })
  }

  /** A second reading where the agency writes its dates in another order or language than was thought. */
  #findDateline(end: number): FoundDateline | null {
    const found = this.#searchDateline(end, this.#agency)
    if (found === null || this.#agency !== null) return found
    const place = partsOf(this.#text, found).place
    const country = place === null ? null : (locate(this.#text.slice(place.start, place.end))[0]?.country ?? null)
    const agency = agencyOf(found, this.#language?.tag ?? null, country)
    if (agency === null) return found
    this.#agency = agency
    this.#derived.push({ field: 'agency', from: 'agency' })
    this.#languageFromAgency()
    const tag = this.#language?.tag
    const otherOrder = found.reading.date?.first.figures === true && agency.numericOrder !== undefined
    const otherLanguage = tag !== undefined && !agency.languages.includes(tag) && found.reading.date !== null
    return otherOrder || otherLanguage ? (this.#searchDateline(end, agency) ?? found) : found
  }

  /** The dateline as the story prints it: a summary that has the first paragraph already is the page's. */
  #withoutSummary(found: FoundDateline | null, end: number): FoundDateline | null {
    const again = found === null ? -1 : printedAgain(this.#text, this.#lines, found, end)
    if (found === null || again < 0) return found
    for (let i = found.firstLine; i < again; i++) {
      const line = this.#lines[i]!
      if (isEmpty(line)) continue
      this.#claimed.add(line.start)
      this.#summary.push({ label: 'boilerplate', start: line.from, end: line.to })
    }
    return this.#searchDateline(end, this.#agency) ?? found
  }

  #searchDateline(end: number, agency: Agency | null): FoundDateline | null {
    const tag = this.#language?.tag
    const own = agency?.languages ?? []
    const languages = tag === undefined ? own : own.length === 0 || own.includes(tag) ? [tag, ...own] : [...own, tag]
    return findDateline({
      text: this.#text,
      lines: this.#lines,
      first: 0,
      end,
      language: this.#language,
      titled: this.#titled,
      isClaimed: this.#isClaimed,
      dates: {
        languages: languages.concat(this.#language?.siblings ?? []),
        numericOrder: agency?.numericOrder ?? this.#language?.numericOrder ?? null,
      },
    })
  }

  #readPage(): Page {
    const page = readPage(this.#pageContext())
    for (const i of page.skip) this.#claimed.add(this.#lines[i]!.start)
    this.#titled = page.titled
    return page
  }

  #pageContext(): PageContext {
    return { text: this.#text, agency: null, agencies: null, language: this.#language, lines: this.#lines }
  }

  #forms(): AdvisoryContext {
    return { text: this.#text, agency: this.#agency, agencies: null, language: this.#language }
  }

  /** A relay prints its own tags before another agency's text. */
  #agencyFromTags(id: string | null): void {
    const agency = id === null ? undefined : agencyById(id)
    if (agency === undefined || this.#options.agency !== undefined) return
    this.#agency = agency
  }

  /** The agency that the byline or a credit names, where nothing else has. */
  #agencyFromNames(marks: readonly Mark[]): void {
    if (this.#agency !== null) return
    const agency = agencyNamed(this.#text, marks, this.#language?.tag ?? null)
    if (agency === null) return
    this.#agency = agency
    this.#derived.push({ field: 'agency', from: 'agency' })
  }

  /** `وأفادت وكالة مهر للأنباء …`: an agency that prints no dateline names itself in its first sentences. */
  #agencyFromAttribution(marks: readonly Mark[]): void {
    const first = marks.find((mark) => mark.label === 'paragraph')
    if (this.#agency !== null || first === undefined) return
    const agency = agencyAttributed(this.#text, first.start)
    if (agency === null) return
    this.#agency = agency
    this.#derived.push({ field: 'agency', from: 'agency' })
  }

  #agencyFromEnding(ending: Ending): void {
    if (this.#agency !== null || ending.agency === null) return
    const agency = agencyById(ending.agency)
    if (agency === undefined) return
    this.#agency = agency
    this.#derived.push({ field: 'agency', from: 'end-mark' })
  }

  #readEnding(found: FoundDateline | null, parts: DatelineParts | null, end: number): Ending {
    const ending = readEnding({
      text: this.#text,
      agency: this.#agency,
      agencies: null,
      language: this.#language,
      lines: this.#lines,
      first: found === null ? 0 : Math.min(found.line, end - 1),
      last: end - 1,
      floor: parts?.end ?? 0,
      source: parts?.source == null ? null : this.#text.slice(parts.source.start, parts.source.end),
    })
    this.#agencyFromEnding(ending)
    return ending
  }

  #readHead(found: FoundDateline | null, ending: Ending, headless: boolean): Head {
    const forms = this.#forms()
    if (headless) {
      const opening = this.#lines.findIndex((line) => !isEmpty(line) && !this.#isClaimed(line))
      if (found === null || found.firstLine <= opening)
        return { marks: [], notices: [], advisories: noAdvisories, end: Math.max(opening, 0) }
    }
    const [text, lines, isClaimed] = [this.#text, this.#lines, this.#isClaimed]
    const { bodyEnd, bodyLast } = ending
    const end = found?.firstLine ?? undatedHeadEnd({ text, lines, end: bodyLast + 1, bodyEnd, forms, isClaimed })
    const head = readHead({ text, lines, first: 0, end, dated: found !== null, forms, isClaimed })
    append(this.#notices, head.notices)
    return head
  }

  /** What stands before the dateline on its line. */
  #ahead({ glued }: FoundDateline, { before }: DatelineParts, head: Head): Mark[] {
    if (before === null) return []
    if (glued) return [{ label: 'boilerplate', ...before }]
    return aheadMarks(this.#text, before, head.marks.some(isHeadline), this.#language)
  }

  /** Behind the dateline, or before the first words of a text that has none. */
  #readTags(found: FoundDateline | null, parts: DatelineParts | null, headEnd: number): Tags | null {
    const line = this.#lines[found?.line ?? headEnd]
    const lead = parts === null ? line?.from : parts.lead
    if (line === undefined || lead == null || this.#text[lead] !== '[') return null
    const tags = readTags(this.#text, lead, line.to, this.#forms())
    if (tags.marks.length === 0) return null
    this.#agencyFromTags(tags.agency)
    return tags
  }

  /** Paragraphs, sub-heads, an agency's codes, and a byline right below a dateline that has its line to itself. */
  #readBody(found: FoundDateline | null, ending: Ending, headEnd: number, lead: number | null): Mark[] {
    const { bodyEnd, bodyLast } = ending
    let first = found === null ? headEnd : lead === null ? found.line + 1 : found.line
    const marks: Mark[] = []
    if (found !== null && lead === null) {
      while (first <= bodyLast && isEmpty(this.#lines[first]!)) first++
      if (this.#isHeadlineBelow(found, first, bodyLast)) {
        const { from, to } = this.#lines[first]!
        marks.push({ label: 'headline', start: from, end: to })
        first++
      }
      const line = this.#lines[first]
      if (first < bodyLast && line !== undefined && isByline(this.#text, line, this.#language)) {
        marks.push({ label: 'byline', start: line.from, end: line.to })
        first++
      }
    }
    if (this.#language?.script === 'Hani' && found !== null && lead !== null)
      append(marks, this.#bylineBelowTitle(found.line, bodyLast))
    const controls = this.#agency?.controls ?? []
    const body = bodyLines(this.#lines, first, bodyLast + 1, lead, this.#isClaimed)
    const paragraphs = withoutControls(this.#text, paragraphsOf(this.#text, body, controls), controls)
    for (const mark of paragraphs) {
      if (mark.start >= bodyEnd) break
      mark.end = Math.min(mark.end, bodyEnd)
      marks.push(mark)
    }
    return marks
  }

  /** A text that opens with a dateline on its line may have its headline below, in capitals: `CAPE TOWN Jan 2 - SAPA`. */
  #isHeadlineBelow(found: FoundDateline, index: number, bodyLast: number): boolean {
    const line = this.#lines[index]
    if (line === undefined || index >= bodyLast || !isEmpty(this.#lines[index + 1]!)) return false
    for (let i = 0; i < found.firstLine; i++)
      if (!isEmpty(this.#lines[i]!) && !this.#isClaimed(this.#lines[i]!)) return false
    return isAllCapitals(this.#text, line.from, line.to) && !endsSentence(this.#text, line.from, line.to)
  }

  /** `新华社杭州11月2日电　题：…` gives the title of a feature, and its writers stand on the next line. */
  #bylineBelowTitle(index: number, last: number): Mark[] {
    const title = this.#lines[index]!
    if (endsSentence(this.#text, title.from, title.to)) return []
    let i = index + 1
    while (i < last && isEmpty(this.#lines[i]!)) i++
    const line = this.#lines[i]
    if (i >= last || line === undefined || !isByline(this.#text, line, this.#language)) return []
    this.#claimed.add(line.start)
    return [{ label: 'byline', start: line.from, end: line.to }]
  }

  #datelineOf(found: FoundDateline | null, parts: DatelineParts | null, ending: Ending, page: Page): Dateline | null {
    if (found === null || parts === null) return null
    const dateline = datelineOf(this.#text, parts, this.#resolveDate(found, parts, ending, page))
    if (dateline.located.some(({ country }) => country !== null))
      this.#derived.push({ field: 'dateline.located', from: 'gazetteer' })
    return dateline
  }

  #resolveDate(found: FoundDateline, parts: DatelineParts, ending: Ending, page: Page): StoryDate | null {
    const phrase = found.reading.date
    if (phrase === null) return null
    const sources = {
      stamp: ending.day,
      page: page.pageDate,
      record: dayOf(this.#options.date),
      asOf: dayOf(this.#options.asOf),
      weekday: () => weekdayIn(this.#text, parts.lead ?? parts.end, this.#language),
    }
    const resolved = resolveDate(phrase, sources, printed(this.#text, found))
    append(this.#notices, movedNotices(this.#text, found, resolved.notices))
    const from = resolved.date.yearFrom
    if (from !== null && from !== 'dateline') this.#derived.push({ field: 'dateline.date.year', from })
    return resolved.date
  }
}

function isHeadline({ label }: Mark): boolean {
  return label === 'headline'
}

function isParagraph({ label }: Mark): boolean {
  return label === 'paragraph' || label === 'subhead'
}

/** In order of the text. Where two recognisers claimed one stretch, the first keeps it. */
function ordered(marks: Mark[]): Mark[] {
  for (let i = 1; i < marks.length; i++)
    if (byPlace(marks[i - 1]!, marks[i]!) > 0) {
      marks.sort(byPlace)
      break
    }
  const kept: Mark[] = []
  let at = 0
  for (const mark of marks) {
    const start = Math.max(mark.start, at)
    if (start >= mark.end) continue
    kept.push(start === mark.start ? mark : { label: mark.label, start, end: mark.end })
    at = mark.end
  }
  return kept
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end
}

/** The day of an ISO 8601 date or date and time; null for anything else. */
function dayOf(iso: string | undefined): Day | null {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(iso ?? '')
  return found === null ? null : { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
}
