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
  /** The partition of the text: computed on first use. */
  spans(): Span[]
}
