/** The time of transmission that closes a message, in the field order of its sender. */
import type { StampForm } from '../agencies/agency.js'
import { fold } from '../core/fold.js'
import type { Moment } from '../core/story.js'
import type { StampEntry } from '../recognise/forms.js'
import { isEmpty, type Line, lines } from '../recognise/lines.js'
import { readStamp } from '../recognise/stamp.js'
import type { Found } from '../recognise/templates.js'
import { TemplateSet } from '../recognise/templates.js'
import type { Trailer, TrailerForms } from './envelope.js'

/** Languages whose month names stand in trailers; where they differ the first counts. */
const months = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']
const LONGEST = 80
/** A trailer without its ETX is looked for in this many of the last lines that print. */
const LAST_LINES = 3

/** Compiles the forms of a dialect; `owner` is what {@link Trailer} says of a match. */
export function trailerForms(owned: readonly { owner: string | null; forms: readonly StampForm[] }[]): TrailerForms {
  const set = new TemplateSet<StampEntry>()
  for (const { owner, forms } of owned)
    for (const stamp of forms)
      set.add(stamp.form, () => ({ form: stamp.form, agency: owner, marked: true, literal: 0, stamp }))
  return set
}

/** The trailer that takes a whole line; `preferred` goes before other owners, an owner before none. */
export function readTrailer(text: string, line: Line, forms: TrailerForms, preferred: string | null): Trailer | null {
  const end = Math.min(line.to, line.from + LONGEST)
  const folded = fold(text, line.from, end)
  const read = forms
    .wholes(folded.key)
    .map((found) => ({ found, stamp: readStamp(text, folded, line.from, found, months) }))
  let best: (typeof read)[number] | null = null
  for (const one of read) if (best === null || rank(one, preferred) > rank(best, preferred)) best = one
  if (best === null) return null
  const sent: Moment = { text: text.slice(line.from, line.to), iso: best.stamp.iso }
  return { sent, day: best.stamp.day, owner: best.found.value.agency, start: line.from, end: line.to }
}

function rank({ found, stamp }: { found: Found<StampEntry>; stamp: Moment }, preferred: string | null): number {
  const owner = found.value.agency
  return (stamp.iso === null ? 0 : 4) + (owner === null ? 0 : owner === preferred ? 2 : 1)
}

/** The trailer among the last lines of `[from, to)`, where no ETX says where it stands. */
export function lastTrailer(
  text: string,
  from: number,
  to: number,
  forms: TrailerForms,
  preferred: string | null,
): Trailer | null {
  let seen = 0
  for (const line of linesFromEnd(text, from, to)) {
    if (isEmpty(line) || /^[\0-\x20\x7f]{1,16}$/.test(text.slice(line.from, Math.min(line.to, line.from + 17))))
      continue
    const found = line.to - line.from > LONGEST ? null : readTrailer(text, line, forms, preferred)
    if (found !== null || ++seen === LAST_LINES) return found
  }
  return null
}

/** Enough of the end to hold the last lines: short ones, or none of them is a trailer. */
function linesFromEnd(text: string, from: number, to: number): Line[] {
  const start = Math.max(from, to - 600)
  const found = lines(text, start, to)
  // The first one may be the end of a longer line.
  if (start > from) found.shift()
  return found.reverse()
}
