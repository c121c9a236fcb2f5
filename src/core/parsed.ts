/** A story together with its source text, its spans and what the recognisers noticed on the way. */
import type { Source } from './source.js'
import type { CalendarDate, Derived, Label, Span, Story } from './story.js'

/** A labelled stretch that a reader or recogniser claims. Marks of one story never overlap. */
export interface Mark {
  label: Label
  start: number
  end: number
}

/**
 * Something that a recogniser saw and that is not a value of the story: a month pair that disagrees, an impossible
 * date, a glued word. Rules turn notices into findings; nothing else reads them.
 */
export interface Notice {
  kind: NoticeKind
  start: number
  end: number
  values?: Readonly<Record<string, string | number>>
}

export type NoticeKind =
  | 'month-conflict'
  | 'calendar-conflict'
  | 'impossible-date'
  | 'weekday-conflict'
  | 'ambiguous-day-month'
  | 'misspelt-date'
  | 'glued-word'
  | 'duplicate-headline'
  | 'unbalanced-dateline'
  | 'second-dateline'
  | 'stray-control'
  | 'header-field'
  /** The document breaks the syntax of its format: `fault` says how. */
  | 'malformed'
  /** The document breaks what its format allows: `fault` says how. */
  | 'invalid'
  /** A character reference by a name that the document does not declare. */
  | 'undeclared-entity'
  /** A reference to an entity of the document type, which is not expanded. */
  | 'unexpanded-entity'

/** The dateline's date or dates with their place in the text. */
export interface DateReading extends CalendarDate {
  start: number
  end: number
}

export interface ParsedStory {
  readonly source: Source
  /** Without `spans` and `derived`. */
  readonly story: Story
  /** What was recognised, in order of the text. */
  readonly marks: readonly Mark[]
  readonly derived: readonly Derived[]
  readonly notices: readonly Notice[]
  /** Each paragraph and sub-head of the body, in step with `story.body`. */
  readonly paragraphs: readonly Mark[]
  /** Set where the story stands in a document of a mark-up language, in which `source` is the document. */
  readonly copy?: Copy
  /** The partition of the text: computed on first use. */
  spans(): Span[]
}

/** The words of a story without the mark-up around them: what rules about words read. */
export interface Copy {
  /** The same story with its words as the source: one field below the other, character references resolved. */
  readonly parsed: ParsedStory
  /** The stretch of the document from which `[start, end)` of the words came. */
  locate(start: number, end: number): { start: number; end: number }
}
