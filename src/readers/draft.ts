/** What a reader found in a document, before the words are put together: fields as runs, and facts that are no text. */
import type { Notice } from '../core/parsed.js'
import type { Source } from '../core/source.js'
import type { Label, Status } from '../core/story.js'
import { isBlankRun, type Piece, type Run } from './pieces.js'
import type { Labelled } from './words.js'

/** A paragraph or sub-head of the body as the document parts it; `copy` is a whole text that the recognisers part. */
export interface Block {
  kind: 'paragraph' | 'subhead' | 'copy'
  run: Run
}

/** Fields whose value is their text. */
export type TextLabel = 'slugline' | 'category' | 'version' | 'kicker' | 'headline' | 'deck' | 'byline'
/** Fields that a story may have several of. */
export type ListLabel = 'keywords' | 'notes' | 'credits'
/** Fields whose text is read further. */
export type ReadLabel = 'id' | 'urgency' | 'status' | 'sent' | 'embargo' | 'wordCount'

/** What a document says of the dateline. */
export interface DatelineDraft {
  run: Run
  /** The part of its text that is marked up as the place. */
  place: string | null
  /** It only says where the story comes from: a dateline that the body opens with goes before it. */
  weak?: boolean
}

export class Draft {
  readonly fields = new Map<TextLabel | ListLabel | ReadLabel, Run[]>()
  language: string | null = null
  direction: 'ltr' | 'rtl' | null = null
  /** What the document calls its provider and its sources, the best first. */
  readonly agencyNames: string[] = []
  id: string | null = null
  status: Status | null = null
  dateline: DatelineDraft | null = null
  /** The place that the document states elsewhere: it is the dateline's where it stands in its text. */
  place: string | null = null
  readonly blocks: Block[] = []
  /** `YYYY-MM-DD`: gives the year of a dateline that prints none. */
  published: string | null = null
  /** Text of the page around the story; its places are {@link aside}. */
  readonly pageText: string[] = []
  /** Document offsets. */
  readonly notices: Notice[] = []
  /** Fields of the document that are no part of the words. */
  readonly aside: Labelled[] = []
  /** Mark-up, in the order of the document. */
  readonly controls: { start: number; end: number }[] = []

  constructor(
    readonly source: Source,
    readonly format: string,
    readonly index: number,
    /**
     * What the recognisers may find inside of the body. A document that marks up every part has no part left to find
     * there.
     */
    readonly accepts: ReadonlySet<Label>,
  ) {}

  /** Sets a field that has one value; the first to be said stays. Empty text says nothing. */
  one(label: TextLabel | ReadLabel, run: Run): void {
    if (run.length > 0 && !this.fields.has(label)) this.fields.set(label, [run])
  }

  /** Adds to a field that may have several values. */
  many(label: ListLabel, run: Run): void {
    if (run.length === 0) return
    const runs = this.fields.get(label)
    if (runs === undefined) this.fields.set(label, [run])
    else runs.push(run)
  }

  has(label: TextLabel | ListLabel | ReadLabel): boolean {
    return this.fields.has(label)
  }

  /** A piece of the body; an empty one is none. */
  block(kind: Block['kind'], run: readonly Piece[]): void {
    if (!isBlankRun(run)) this.blocks.push({ kind, run })
  }
}

/** What a format without a place for the dateline and the credits has of them: the body opens with it and they close it. */
export const openingAndCredits: ReadonlySet<Label> = new Set([
  'dateline',
  'dateline.place',
  'dateline.date',
  'dateline.source',
  'dateline.mark',
  'credits',
] as const)

/** Parts that copy inside of a body of any format may hold: what stands above a lead has fields of its own. */
export const partsInBody: ReadonlySet<Label> = new Set([
  ...openingAndCredits,
  'byline',
  'notes',
  'endMark',
  'sent',
  'control',
] as const)

/** No part at all. */
export const noParts: ReadonlySet<Label> = new Set()
