/** The body of a draft: its blocks, read as plain copy, and the dateline that stands above it or opens it. */

import { append } from '../core/append.js'
import { foldKey } from '../core/fold.js'
import type { Mark, Notice, ParsedStory } from '../core/parsed.js'
import type { Dateline, Derived, EndMark, Label, Story } from '../core/story.js'
import { locate } from '../recognise/found.js'
import type { RecogniseOptions } from '../recognise/index.js'
import { marksInBlock, type TextBlock, textBlocks } from './blocks.js'
import { type PrintedDateline, readDateline, recogniseText } from './dateline.js'
import type { Draft } from './draft.js'
import { isMoment } from './moments.js'
import { collapse, type Run, textOfRun } from './pieces.js'
import type { Words } from './words.js'

export interface BodyOptions {
  language: string | null
  /** Null when the document names none that is known. */
  agency: string | null
  asOf: string | null
}

export interface Body {
  /** In order; offsets of the words. */
  marks: Mark[]
  /** In step with the story's body. */
  paragraphs: Mark[]
  dateline: Dateline | null
  endMark: EndMark | null
  /** What the recognisers say of the rest, where they may say it. */
  found: Partial<Story>
  agency: string | null
  notices: Notice[]
  derived: Derived[]
}

/** Adds the body to the words. */
export function readBody(draft: Draft, words: Words, options: BodyOptions): Body {
  return new BodyReader(draft, words, options).read()
}

const heads: readonly Label[] = ['headline', 'kicker', 'deck', 'byline', 'sent', 'version', 'slugline', 'category']

class BodyReader {
  readonly #known: RecogniseOptions
  readonly #blocks: TextBlock[]
  /** What the recognisers make of the blocks; null where they are not asked. */
  readonly #reading: ParsedStory | null
  /** The dateline's field; null where there is none, or a time stands in it. */
  readonly #field: Run | null

  constructor(
    readonly draft: Draft,
    readonly words: Words,
    { language, agency, asOf }: BodyOptions,
  ) {
    this.#known = {
      ...(language === null ? {} : { language }),
      ...(agency === null ? {} : { agency }),
      ...(asOf === null ? {} : { asOf }),
      ...(draft.published === null ? {} : { date: draft.published }),
    }
    this.#blocks = textBlocks(draft.blocks)
    const text = this.#blocks.map((block) => block.text).join('\n\n')
    this.#reading = draft.accepts.size === 0 || text === '' ? null : recogniseText(text, this.#known)
    this.#field = this.#fieldOf()
  }

  read(): Body {
    const opened = this.#accepts('dateline') ? (this.#reading?.story.dateline ?? null) : null
    const field = this.#field === null ? null : this.#readField(this.#field, opened)
    const above = field !== null && opened === null ? field : null
    const marks: Mark[] = []
    if (this.#field !== null && opened === null) append(marks, this.#placeField(this.#field, field!))
    else if (this.#field !== null) this.draft.aside.push({ label: 'dateline', run: this.#field })
    const before = marks.length
    const shift = this.#placeBlocks(marks)
    const reading = this.#reading
    const whole = opened === null ? null : { ...opened, text: this.#textOf(marks.slice(before), opened.text) }
    return {
      marks,
      paragraphs: marks.filter(({ label }) => label === 'paragraph' || label === 'subhead'),
      dateline: this.#placed(whole !== null && this.draft.dateline?.weak === true ? whole : chosen(field, whole)),
      endMark: this.#accepts('endMark') ? (reading?.story.endMark ?? null) : null,
      found: this.#found(),
      agency: field?.agency ?? reading?.story.agency ?? null,
      notices: [...movedBy(above?.notices ?? [], marks[0]?.start ?? 0), ...movedBy(this.#notices(), shift)],
      derived: this.#derived(field, opened),
    }
  }

  /** The dateline of the body with the names before it, which are a part of it where they are nothing else. */
  #textOf(marks: readonly Mark[], printed: string): string {
    const parts = marks.filter(({ label }) => label.startsWith('dateline'))
    const text = parts.length === 0 ? '' : this.words.text.slice(parts[0]!.start, parts.at(-1)!.end)
    return text.endsWith(printed) ? text : printed
  }

  #placed(dateline: Dateline | null): Dateline | null {
    const { place } = this.draft
    if (dateline === null || place === null || place === dateline.place || !dateline.text.includes(place))
      return dateline
    return { ...dateline, place, located: locate(place) }
  }

  #fieldOf(): Run | null {
    const { dateline } = this.draft
    if (dateline === null) return null
    const run = collapse(dateline.run)
    if (run.length === 0) return null
    if (!isMoment(textOfRun(run))) return run
    this.draft.aside.push({ label: 'control', run })
    return null
  }

  #readField(run: Run, opened: Dateline | null): PrintedDateline {
    const lead = this.#blocks.find(({ kind }) => kind !== 'subhead')?.text ?? ''
    const bare = opened !== null && lead.startsWith(opened.text) ? lead.slice(opened.text.length).trim() : lead
    return readDateline(textOfRun(run), this.draft.dateline!.place, bare, this.#known)
  }

  /** The field's dateline goes before the lead, as wire copy prints it. */
  #placeField(run: Run, field: PrintedDateline): Mark[] {
    const { start } = this.words.field(run)
    return movedBy(field.marks, start)
  }

  /** Adds the blocks to the words and their marks to `marks`; the offset of the first block. */
  #placeBlocks(marks: Mark[]): number {
    const { words } = this
    let shift = -1
    let from = 0
    for (const [index, block] of this.#blocks.entries()) {
      if (index > 0 || marks.length === 0 || block.kind === 'subhead') words.gap(words.length === 0 ? '' : '\n\n')
      else words.gap(' ')
      const place = words.add(block.run)
      if (shift < 0) shift = place.start
      append(marks, this.#marksOf(block, place.start, from))
      from += block.text.length + 2
    }
    return Math.max(shift, 0)
  }

  /** `start`: where the block stands in the words. `from`: where it stands in what the recognisers read. */
  #marksOf(block: TextBlock, start: number, from: number): Mark[] {
    const end = from + block.text.length
    const reading = this.#reading
    if (reading === null)
      return [{ label: block.kind === 'copy' ? 'paragraph' : block.kind, start, end: start + block.text.length }]
    const place = { start: from, end }
    const found = marksInBlock(reading.source.text, place, block.kind, reading.marks, (label) => this.#accepts(label))
    return movedBy(found, start - from)
  }

  /** What the format says itself no recogniser may say again. */
  #accepts(label: Label): boolean {
    if (!this.draft.accepts.has(label)) return false
    return !heads.includes(label) || !this.draft.has(label as 'headline')
  }

  #found(): Partial<Story> {
    const story = this.#reading?.story
    if (story === undefined) return {}
    const found: Partial<Story> = {}
    if (this.#accepts('headline')) found.headline = story.headline
    if (this.#accepts('kicker')) found.kicker = story.kicker
    if (this.#accepts('deck')) found.deck = story.deck
    if (this.#accepts('byline')) found.byline = story.byline
    if (this.#accepts('sent')) found.sent = story.sent
    if (this.#accepts('notes')) found.notes = story.notes
    if (this.#accepts('credits')) found.credits = story.credits
    if (this.#accepts('boilerplate')) found.boilerplate = story.boilerplate
    // What a line above the lead says counts only where there may be one.
    if (this.#accepts('headline') || story.headline === null) {
      const { urgency, category, status, version, embargo } = story
      Object.assign(found, { urgency, category, status, version, embargo })
    }
    return found
  }

  #notices(): readonly Notice[] {
    const notices = this.#reading?.notices ?? []
    return this.#accepts('headline') ? notices : notices.filter(({ kind }) => kind !== 'duplicate-headline')
  }

  #derived(field: PrintedDateline | null, opened: Dateline | null): Derived[] {
    if (field !== null && (opened === null || field.isFull)) return [...field.derived]
    if (opened === null) return []
    return (this.#reading?.derived ?? []).filter((derived) => derived.field.startsWith('dateline'))
  }
}

/**
 * The field's dateline goes before the one that the body opens with, unless it is only the place of a fuller one. What
 * it does not say the other one says.
 */
function chosen(field: PrintedDateline | null, opened: Dateline | null): Dateline | null {
  if (field === null || opened === null) return field?.dateline ?? opened
  if (beginsWith(opened.text, field.dateline.text)) return opened
  if (!field.isFull && isSamePlace(field.dateline.place, opened.place)) return opened
  const { date, source } = field.dateline
  return { ...field.dateline, date: date ?? opened.date, source: source ?? opened.source }
}

/** `FORT WASHINGTON, Pa. (AP) _` begins with `Fort Washington, Pa.` */
function beginsWith(text: string, start: string): boolean {
  return foldKey(text).startsWith(foldKey(start).trim())
}

/** `NEW YORK` and `New York`, `Newport News, VA` and `NEWPORT NEWS, Va.`: one name is the beginning of the other. */
function isSamePlace(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true
  const [a, b] = [one, other].map((place) => foldKey(place.split(/[,،(]/u)[0]!).trim())
  return a === b
}

function movedBy<T extends { start: number; end: number }>(items: readonly T[], by: number): T[] {
  return items.map((item) => ({ ...item, start: item.start + by, end: item.end + by }))
}
