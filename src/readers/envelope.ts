/**
 * The frame around wire copy, and the story that it makes with the copy: the frame's marks around those of the
 * recognisers, its facts before theirs. The recognisers read the text at its own offsets: controls inside of it are
 * hidden from them by characters of the same length, and marked.
 */
import type { Mark, Notice, ParsedStory } from '../core/parsed.js'
import { partition } from '../core/partition.js'
import type { Source } from '../core/source.js'
import type { Derived, Label, Moment, Span, Story } from '../core/story.js'
import type { StampEntry } from '../recognise/forms.js'
import { type RecogniseOptions, recognise } from '../recognise/index.js'
import type { KnownDay } from '../recognise/known-day.js'
import type { TemplateSet } from '../recognise/templates.js'

export type TrailerForms = TemplateSet<StampEntry>

export interface Trailer {
  sent: Moment
  day: KnownDay | null
  /** Whose form it is; null for one that is nobody's own. */
  owner: string | null
  start: number
  end: number
}

/** What a frame says of its story; what is absent it does not say. */
export type Facts = Partial<Omit<Story, 'schema' | 'source' | 'spans' | 'derived'>>

/** Collects what a reader finds in the frame of one message. */
export class Frame {
  readonly marks: Mark[] = []
  readonly notices: Notice[] = []
  readonly facts: Facts = {}
  /** Stretches of the text that are the frame's. */
  readonly hidden: { start: number; end: number }[] = []
  readonly derived: Derived[] = []
  /** The copy: what the recognisers read. */
  from = 0
  to = 0
  /** The frame has the headline and all that stands above the first paragraph. */
  headed = false
  day: KnownDay | null = null

  constructor(readonly text: string) {}

  mark(label: Label, start: number, end: number): void {
    if (end > start) this.marks.push({ label, start, end })
  }

  /** A header field that is not as the format has it: `fault` goes on after the field's name. */
  fault(field: string, fault: string, start: number, end: number): void {
    this.notices.push({ kind: 'header-field', start, end, values: { field, fault } })
  }

  stray(name: string, fault: string, start: number, end: number): void {
    this.notices.push({ kind: 'stray-control', start, end, values: { name, fault } })
  }

  /** Marks the controls of `[start, end)`: text between them stays what it is. */
  controls(start: number, end: number): void {
    let from = -1
    for (let i = start; i <= end; i++) {
      const control = i < end && isControl(this.text.charCodeAt(i))
      if (control && from < 0) from = i
      if (control || from < 0) continue
      this.mark('control', from, i)
      from = -1
    }
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end)
  }
}

/** C0 controls but tab and line breaks, and DEL. */
export function isControl(c: number): boolean {
  return c < 32 ? c < 9 || c === 11 || c === 12 || c > 13 : c === 0x7f
}

/** Runs of one control inside of a message, each kind reported once: `faults` has a clause for those that are stray. */
export function strayControls(frame: Frame, from: number, to: number, faults: Readonly<Record<number, string>>): void {
  const counts = new Map<number, { first: number; count: number }>()
  for (let i = from; i < to; i++) {
    const c = frame.text.charCodeAt(i)
    if (c > 31 || faults[c] === undefined) continue
    const seen = counts.get(c)
    if (seen === undefined) counts.set(c, { first: i, count: 1 })
    else seen.count++
  }
  for (const [c, { first, count }] of counts)
    frame.stray(controlNames[c]!, count === 1 ? faults[c]! : `${faults[c]} (${count} times)`, first, first + 1)
}

const controlNames: Readonly<Record<number, string>> = { 1: 'SOH', 2: 'STX', 3: 'ETX', 4: 'EOT', 22: 'SYN' }

/** Reads the copy of a frame and puts both together. `named`: the agency in the options is the one that the frame names. */
export function compose(source: Source, frame: Frame, options: RecogniseOptions, named: boolean): ParsedStory {
  const masked = mask(frame)
  const { day } = frame
  const known: RecogniseOptions = { ...options, headless: frame.headed }
  if (day !== null) known.date = `${day.year}-${two(day.month)}-${two(day.day)}`
  const inner = recognise({ ...source, text: masked.text, bad: [] }, known)
  const paragraphs = moved(inner.paragraphs, frame.from)
  const copy = moved(inner.marks, frame.from).map((mark) =>
    frame.headed && mark.label === 'headline' ? { ...mark, label: 'deck' as const } : mark,
  )
  const marks = merged(frame, around(copy, masked.controls))
  const story = facts(frame, masked.filler === '' ? inner.story : without(inner.story, masked.filler))
  if (day !== null) stampYear(story)
  let spans: Span[] | null = null
  return {
    source,
    story,
    marks,
    derived: [...derivedOf(inner.derived, day !== null, named), ...frame.derived],
    notices: [...frame.notices, ...moved(inner.notices, frame.from)].sort((a, b) => a.start - b.start),
    paragraphs,
    spans: () => (spans ??= partition(source.text, marks)),
  }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

function moved<T extends { start: number; end: number }>(items: readonly T[], by: number): T[] {
  return by === 0 ? [...items] : items.map((item) => ({ ...item, start: item.start + by, end: item.end + by }))
}

interface Masked {
  text: string
  /** In order; offsets of the message. */
  controls: { start: number; end: number }[]
  /** Stands for controls inside of words, and is in no value; empty where there are none. */
  filler: string
}

/** Invisible characters that recognisers look through; one that the copy has itself cannot stand for a control. */
const fillers = ['\u2060', '\u2061', '\u2062', '\u2063', '\u2064']

/** The copy with a blank, or inside of a word an invisible character, for each character of the frame. */
function mask(frame: Frame): Masked {
  const { text, from, to, hidden } = frame
  const plain = text.slice(from, to)
  if (hidden.length === 0 && !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(plain))
    return { text: plain, controls: [], filler: '' }
  const filler = fillers.find((one) => !plain.includes(one)) ?? ' '
  const controls: Masked['controls'] = []
  const pieces: string[] = []
  let at = from
  let used = false
  for (const { start, end } of gaps(frame)) {
    const joins = start > from && isControl(text.charCodeAt(start)) && joinsWords(text, start, end, to)
    used ||= joins
    pieces.push(text.slice(at, start), (joins ? filler : ' ').repeat(end - start))
    controls.push({ start, end })
    at = end
  }
  pieces.push(text.slice(at, to))
  return { text: pieces.join(''), controls, filler: used && filler !== ' ' ? filler : '' }
}

/** Controls and hidden stretches of the copy in order, neighbours as one. */
function gaps({ text, from, to, hidden }: Frame): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let next = 0
  for (let i = from; i < to; i++) {
    while (next < hidden.length && hidden[next]!.end <= i) next++
    const inside = next < hidden.length && hidden[next]!.start <= i
    if (!inside && !isControl(text.charCodeAt(i))) continue
    const last = found.at(-1)
    if (last?.end === i) last.end = i + 1
    else found.push({ start: i, end: i + 1 })
  }
  return found
}

/** A control behind a word that has more of its line behind it parts nothing, but for the form feeds. */
function joinsWords(text: string, start: number, end: number, to: number): boolean {
  const c = text.charCodeAt(start)
  if (c === 11 || c === 12 || text.charCodeAt(start - 1) <= 32) return false
  let next = end
  while (next < Math.min(to, end + 8) && text[next] === ' ') next++
  return next < to && text.charCodeAt(next) >= 32
}

/** Marks with the controls inside of them cut out and marked. Both in order. */
function around(marks: readonly Mark[], controls: Masked['controls']): Mark[] {
  if (controls.length === 0) return [...marks]
  const all: Mark[] = []
  let next = 0
  const put = (until: number) => {
    for (; next < controls.length && controls[next]!.start < until; next++)
      all.push({ label: 'control', ...controls[next]! })
  }
  for (const mark of marks) {
    put(mark.start)
    let at = mark.start
    while (next < controls.length && controls[next]!.start < mark.end) {
      const { start, end } = controls[next]!
      if (start > at) all.push({ ...mark, start: at, end: start })
      all.push({ label: 'control', start, end })
      at = end
      next++
    }
    if (at < mark.end) all.push({ ...mark, start: at })
  }
  put(Number.POSITIVE_INFINITY)
  return all
}

/** The frame's marks and the copy's: they share no stretch. */
function merged(frame: Frame, copy: Mark[]): Mark[] {
  const own = frame.marks.sort((a, b) => a.start - b.start)
  const before = own.filter((mark) => mark.end <= frame.from)
  const after = own.filter((mark) => mark.start >= frame.to && mark.end > frame.from)
  return [...before, ...copy, ...after]
}

/** A copy of a value without the filler in any of its texts. */
function without<T>(value: T, filler: string): T {
  if (typeof value === 'string') return value.replaceAll(filler, '') as T
  if (Array.isArray(value)) return value.map((item) => without(item, filler)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(item, filler)])) as T
}

/** The frame's facts win; lists of notes and keywords are those of both. */
function facts(frame: Frame, copy: Story): Story {
  const own = printable(frame.facts)
  const story: Story = { ...copy, ...own, notes: [...(own.notes ?? []), ...copy.notes] }
  // What the recognisers found above a dateline is no headline when the frame has had its say.
  if (frame.headed) story.deck = [own.deck, copy.headline, copy.deck].filter((text) => text != null).join(' ') || null
  return story
}

/** Values without the controls that noise put into a header; one that is nothing else is none. */
function printable(facts: Facts): Facts {
  const clean = (text: string) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '').trim()
  const entries = Object.entries(facts).flatMap(([key, value]): [string, unknown][] => {
    if (typeof value === 'string') return [[key, clean(value) || null]]
    return [
      [key, Array.isArray(value) ? value.map((item) => clean(String(item))).filter((item) => item !== '') : value],
    ]
  })
  const cleaned = Object.fromEntries(entries) as Facts
  if (facts.sent != null) cleaned.sent = { ...facts.sent, text: clean(facts.sent.text) }
  return cleaned
}

/** The day was read in the trailer: the recognisers took it for the record's. */
function stampYear({ dateline }: Story): void {
  if (dateline?.date?.yearFrom === 'record') dateline.date.yearFrom = 'stamp'
}

/** What the options said was read in the frame. */
function derivedOf(derived: readonly Derived[], stamped: boolean, named: boolean): Derived[] {
  return derived.map((one) => {
    if (stamped && one.from === 'record') return { ...one, from: 'stamp' }
    return named && one.field === 'agency' && one.from === 'option' ? { ...one, from: 'record' } : one
  })
}
