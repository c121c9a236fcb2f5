/**
 * What a story is: the `wire-story/1` record, its spans and where its values came from.
 * Offsets everywhere are UTF-16 offsets into the decoded text, `end` exclusive.
 */

/** Unicode calendar identifiers; `vikram` (Bikram Sambat) is our own: it is recognised and not converted. */
export type CalendarId =
  | 'gregory'
  | 'persian'
  | 'islamic-umalqura'
  | 'buddhist'
  | 'roc'
  | 'japanese'
  | 'ethiopic'
  | 'vikram'

/** Where a date's year was read. Null when the story has no year and none was given. */
export type YearFrom = 'dateline' | 'stamp' | 'page' | 'record' | 'as-of'

/** One printed date in its own calendar. */
export interface CalendarDate {
  /** As printed. */
  text: string
  calendar: CalendarId
  year: number | null
  month: number | null
  day: number | null
  /** The Gregorian day; EDTF `X` for what is not known, a trailing `~` where only approximate. Null when nothing can be said. */
  iso: string | null
}

export interface StoryDate extends CalendarDate {
  yearFrom: YearFrom | null
  /** The second printed date when the dateline has two calendars. */
  also: CalendarDate | null
}

/** One place of a dateline, resolved as far as the gazetteer goes. */
export interface Located {
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string | null
  /** IANA time zone. */
  timeZone: string | null
}

export interface Dateline {
  /** The whole dateline with its closing mark, as printed. */
  text: string
  place: string | null
  located: Located[]
  date: StoryDate | null
  source: string | null
}

export interface EndMark {
  /** The mark with what stands on its line. */
  text: string
  /** Editor's codes or initials. */
  codes: string[]
}

/** A printed moment; `iso` is null when it is incomplete or cannot be read. */
export interface Moment {
  text: string
  iso: string | null
}

/** What a piece of the source is. Key names of the story, parts of the dateline, and what is no part of any field. */
export type Label =
  | 'slugline'
  | 'keywords'
  | 'urgency'
  | 'category'
  | 'status'
  | 'version'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'dateline.place'
  | 'dateline.date'
  | 'dateline.source'
  | 'dateline.mark'
  | 'paragraph'
  | 'subhead'
  | 'notes'
  | 'credits'
  | 'endMark'
  | 'sent'
  | 'embargo'
  | 'boilerplate'
  | 'id'
  | 'wordCount'
  | 'control'
  | 'space'
  | 'unknown'

export interface Span {
  label: Label
  start: number
  end: number
}

/** How a value that is not printed as such was worked out. */
export type DerivedFrom =
  | 'script'
  | 'words'
  | 'agency'
  | 'end-mark'
  | 'stamp'
  | 'page'
  | 'record'
  | 'as-of'
  | 'gazetteer'
  | 'option'

export interface Derived {
  /** Dotted path of the story's key, `dateline.date.year`. */
  field: string
  from: DerivedFrom
}

export type Status = 'usable' | 'withheld' | 'canceled'

export interface StorySource {
  /** Null for standard input and for text handed to the library. */
  path: string | null
  /** From 0, counted per input. */
  index: number
  format: string
  /** Null when the story came as text and not as bytes. */
  encoding: string | null
}

/** The `wire-story/1` record, in the order in which its keys are written. */
export interface Story {
  schema: 'wire-story/1'
  id: string | null
  source: StorySource
  language: string | null
  direction: 'ltr' | 'rtl' | null
  agency: string | null
  slugline: string | null
  keywords: string[]
  /** 1 (most urgent) to 9. */
  urgency: number | null
  category: string | null
  status: Status
  version: string | null
  kicker: string | null
  headline: string | null
  deck: string | null
  byline: string | null
  dateline: Dateline | null
  body: string[]
  notes: string[]
  credits: string[]
  endMark: EndMark | null
  sent: Moment | null
  embargo: Moment | null
  boilerplate: string[]
  wordCount: number
  /** Only with `spans`. */
  spans?: Span[]
  derived?: Derived[]
}

/** A record that could not be read: what `parse --from jsonl` writes in a story's place. */
export interface StoryError {
  schema: 'wire-story/1'
  id: string | null
  error: { message: string; line: number | null; column: number | null }
}
