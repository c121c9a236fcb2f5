/** Parsed stories from brace notation, `{headline:…}` around each mark: rules are tested without any recogniser. */
import type { Mark, Notice, ParsedStory } from '../../src/core/parsed.js'
import { partition } from '../../src/core/partition.js'
import type { Dateline, Label, Story } from '../../src/core/story.js'
import { emptyStory } from '../support/empty-story.js'

/** `notices` are placed by the words that they are about: `[kind, words]`. */
export function storyOf(
  braces: string,
  parts: Partial<Story> = {},
  noticed: readonly (readonly [Notice['kind'], string])[] = [],
): ParsedStory {
  const { text, marks } = readBraces(braces)
  const notices = noticed.map(([kind, words]): Notice => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`no ${words} in the story`)
    return { kind, start, end: start + words.length }
  })
  return {
    source: { text, encoding: null, encodingFrom: null, bom: false, bad: [], path: null },
    story: { ...recordOf(text, marks), ...parts },
    marks,
    derived: [],
    notices,
    paragraphs: marks.filter((mark) => mark.label === 'paragraph' || mark.label === 'subhead'),
    spans: () => partition(text, marks),
  }
}

/** The text without the marks, and the marks; `\{`, `\}` and `\\` stand for themselves. */
export function readBraces(braces: string): { text: string; marks: Mark[] } {
  let text = ''
  const marks: Mark[] = []
  let open: { label: Label; start: number } | null = null
  for (let i = 0; i < braces.length; i++) {
    const c = braces[i]!
    if (c === '\\') text += braces[++i] ?? ''
    else if (c === '{') {
      const colon = braces.indexOf(':', i)
      open = { label: braces.slice(i + 1, colon) as Label, start: text.length }
      i = colon
    } else if (c === '}') {
      if (open === null) throw new Error(`a brace that closes nothing at ${i}`)
      marks.push({ ...open, end: text.length })
      open = null
    } else text += c
  }
  return { text, marks: fillDateline(marks) }
}

/** What stands between two parts of a dateline is `dateline`. */
function fillDateline(marks: readonly Mark[]): Mark[] {
  const filled: Mark[] = []
  for (const mark of marks) {
    const last = filled.at(-1)
    if (last !== undefined && continuesDateline(last, mark) && last.end < mark.start)
      filled.push({ label: 'dateline', start: last.end, end: mark.start })
    filled.push(mark)
  }
  return filled
}

function continuesDateline(last: Mark, mark: Mark): boolean {
  return last.label.startsWith('dateline') && last.label !== 'dateline.mark' && mark.label.startsWith('dateline')
}

function recordOf(text: string, marks: readonly Mark[]): Story {
  const all = (label: Label) =>
    marks.filter((mark) => mark.label === label).map((one) => text.slice(one.start, one.end))
  const first = (label: Label) => all(label)[0] ?? null
  const body = marks.filter((mark) => mark.label === 'paragraph' || mark.label === 'subhead')
  const end = first('endMark')
  return {
    ...emptyStory,
    slugline: first('slugline'),
    keywords: all('keywords'),
    category: first('category'),
    version: first('version'),
    kicker: first('kicker'),
    headline: first('headline'),
    deck: first('deck'),
    byline: first('byline'),
    dateline: datelineOf(text, marks),
    body: body.map((one) => text.slice(one.start, one.end)),
    notes: all('notes'),
    credits: all('credits'),
    endMark: end === null ? null : { text: end, codes: [] },
    boilerplate: all('boilerplate'),
  }
}

function datelineOf(text: string, marks: readonly Mark[]): Dateline | null {
  const parts = marks.filter((mark) => mark.label.startsWith('dateline'))
  if (parts.length === 0) return null
  const part = (label: Label) => {
    const mark = parts.find((one) => one.label === label)
    return mark === undefined ? null : text.slice(mark.start, mark.end)
  }
  const place = part('dateline.place')
  const printed = part('dateline.date')
  return {
    text: text.slice(parts[0]!.start, parts.at(-1)!.end),
    place,
    located: place === null ? [] : [{ name: place, country: null, timeZone: null }],
    date:
      printed === null
        ? null
        : {
            text: printed,
            calendar: 'gregory',
            year: null,
            month: null,
            day: null,
            iso: null,
            yearFrom: null,
            also: null,
          },
    source: part('dateline.source'),
  }
}
