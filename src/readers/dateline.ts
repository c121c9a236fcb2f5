/** The dateline that a format holds in a field of its own: read as it would be read before the lead. */
import { isBlank, trimmedRange } from '../core/characters.js'
import type { Mark, Notice, ParsedStory } from '../core/parsed.js'
import { textSource } from '../core/source.js'
import type { Dateline, Derived } from '../core/story.js'
import { locate } from '../recognise/found.js'
import { type RecogniseOptions, recognise } from '../recognise/index.js'

export interface PrintedDateline {
  dateline: Dateline
  /** Offsets of the field's text; they cover all of it but white space. */
  marks: Mark[]
  agency: string | null
  notices: readonly Notice[]
  derived: readonly Derived[]
  /** It has more than a place: a date or a source. */
  isFull: boolean
}

/** A place is no longer than this, in UTF-16 units. */
const longestPlace = 80

/**
 * Reads the text of a dateline field. `lead` is what follows it in the body, without a dateline; `place` is what the
 * document itself marks up as the place. What the recognisers do not take for a dateline is one all the same: its text
 * is kept, and is the place when it looks like the name of one.
 */
export function readDateline(
  text: string,
  place: string | null,
  lead: string,
  known: RecogniseOptions,
): PrintedDateline {
  const read = readBeforeLead(text, lead, known)
  if (read === null) return unread(text, place)
  const { reading, parts, found } = read
  const printed = place ?? found.place
  const dateline: Dateline = {
    text,
    place: printed,
    located: printed === found.place ? found.located : locate(printed!),
    date: found.date,
    source: found.source,
  }
  return {
    dateline,
    marks: filled(text, parts),
    agency: reading.story.agency,
    notices: reading.notices.filter((notice) => notice.end <= text.length),
    derived: reading.derived.filter(({ field }) => field.startsWith('dateline')),
    isFull: found.date !== null || found.source !== null,
  }
}

/** Some agencies give the dateline a line of its own: with it, a source at its end is not taken for the lead's first word. */
function readBeforeLead(text: string, lead: string, known: RecogniseOptions) {
  const open = readBefore(text, ` ${lead}`, known)
  if (open !== null && open.found.source !== null) return open
  const alone = readBefore(text, `\n\n${lead}`, known)
  return open === null || (alone !== null && alone.found.source !== null) ? alone : open
}

/** What the recognisers make of a dateline before what follows it; null where they take less or more for one. */
function readBefore(text: string, behind: string, known: RecogniseOptions) {
  const reading = recogniseText(`${text}${behind}`.trimEnd(), known)
  const parts = reading.marks.filter(({ label }) => label.startsWith('dateline') || label === 'byline')
  const found = reading.story.dateline
  return found === null || (parts.at(-1)?.end ?? 0) > text.length ? null : { reading, parts, found }
}

export function recogniseText(text: string, known: RecogniseOptions): ParsedStory {
  return recognise(textSource(text), known)
}

function unread(text: string, given: string | null): PrintedDateline {
  const place = given ?? placeIn(text)
  const start = place === null ? -1 : text.indexOf(place)
  const parts: Mark[] = start < 0 ? [] : [{ label: 'dateline.place', start, end: start + place!.length }]
  const dateline = { text, place, located: place === null ? [] : locate(place), date: null, source: null }
  return { dateline, marks: filled(text, parts), agency: null, notices: [], derived: [], isFull: false }
}

/** The text without the marks that close a dateline, when it can be the name of a place. */
function placeIn(text: string): string | null {
  let end = Math.min(text.length, longestPlace)
  while (end > 0 && (isBlank(text.charCodeAt(end - 1)) || ',:;-–—_/'.includes(text[end - 1]!))) end--
  const place = text.slice(0, end)
  return text.length > longestPlace || place === '' || !/^\p{L}[\p{L}\p{M}\s.,'’()/-]*$/u.test(place) ? null : place
}

/** What stands between and around the parts is `dateline`. */
function filled(text: string, parts: readonly Mark[]): Mark[] {
  const marks: Mark[] = []
  let at = 0
  const fill = (to: number) => {
    const words = trimmedRange(text, at, to)
    if (words.end > words.start) marks.push({ label: 'dateline', ...words })
  }
  for (const part of parts) {
    fill(part.start)
    marks.push(part)
    at = part.end
  }
  fill(text.length)
  return marks
}
