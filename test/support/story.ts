/** Text as a {@link Source}, and a story cut down to what a test says of it. */
import { expect } from 'vitest'
import type { Source } from '../../src/core/source.js'
import { type RecogniseOptions, recognise } from '../../src/recognise/index.js'

/** A source that never was bytes. */
export function sourceOf(text: string): Source {
  return { text, encoding: null, encodingFrom: null, bom: false, bad: [], path: null }
}

/** What a test says of a story; a key left out is not looked at. */
export interface Wanted {
  language?: string | null
  agency?: string | null
  slugline?: string | null
  kicker?: string | null
  headline?: string | null
  deck?: string | null
  byline?: string | null
  /** False: the story has no dateline. */
  dateline?: false
  place?: string | null
  located?: (string | null)[]
  source?: string | null
  /** The date as printed. */
  date?: string | null
  day?: number | null
  month?: number | null
  year?: number | null
  iso?: string | null
  calendar?: string
  yearFrom?: string | null
  also?: object | null
  /** First paragraph. */
  lead?: string
  body?: string[]
  notes?: string[]
  credits?: string[]
  boilerplate?: string[]
  endMark?: string | null
  codes?: string[]
  sent?: string | null
  status?: string
  version?: string | null
  /** Kinds of the notices, each once. */
  notices?: string[]
}

/** The keys of `wanted` as the recogniser reads them from `text`, for a comparison of like with like. */
export function readAs(text: string, wanted: Wanted, options: RecogniseOptions = {}): Wanted {
  const { story, notices } = recognise(sourceOf(text), options)
  const { dateline } = story
  const date = dateline?.date ?? null
  const all: Required<Omit<Wanted, 'dateline'>> & { dateline: boolean } = {
    ...story,
    dateline: dateline !== null,
    place: dateline?.place ?? null,
    located: dateline?.located.map(({ country }) => country) ?? [],
    source: dateline?.source ?? null,
    date: date?.text ?? null,
    day: date?.day ?? null,
    month: date?.month ?? null,
    year: date?.year ?? null,
    iso: date?.iso ?? null,
    calendar: date?.calendar ?? 'none',
    yearFrom: date?.yearFrom ?? null,
    also: date?.also ?? null,
    lead: story.body[0] ?? '',
    endMark: story.endMark?.text ?? null,
    codes: story.endMark?.codes ?? [],
    sent: story.sent?.iso ?? null,
    notices: [...new Set(notices.map(({ kind }) => kind))].sort(),
  }
  const keys = Object.keys(wanted) as (keyof Wanted)[]
  return Object.fromEntries(keys.map((key) => [key, all[key]])) as Wanted
}

/** Fails where the story does not say what is wanted; shows the whole text, and goes on. */
export function reads(text: string, wanted: Wanted, options: RecogniseOptions = {}): void {
  expect.soft(readAs(text, wanted, options), text).toEqual(wanted)
}

/** The words of a story of two paragraphs. */
export interface Copy {
  headline: string
  lead: string
  second: string
}

/** Such a story around a dateline and an end. */
export function story({ headline, lead, second }: Copy, dateline: string, end = ''): string {
  return `${headline}\n\n${dateline}${lead}\n\n${second}${end}\n`
}
