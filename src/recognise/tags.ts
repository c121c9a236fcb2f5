/** Tags of a relay between the dateline and the lead: `[TEXT]`, `[INTERVIEW WITH …] [EXCERPTS]`. They are notes. */
import { isBlank } from '../core/characters.js'
import { fold } from '../core/fold.js'
import type { Mark } from '../core/parsed.js'
import { isAllCapitals } from './casing.js'
import { type FormContext, formsFor } from './forms.js'

const LONGEST_TAG = 300
const MOST_TAGS = 8

export interface Tags {
  marks: Mark[]
  /** Where the lead goes on. */
  lead: number
  /** The agency whose tags these are. */
  agency: string | null
}

/**
 * The tags that open the lead, one note each, up to the last that an agency is known to print: `[MANOLO ORTEGA]` between
 * two of them is one, a speaker's name behind them is text.
 */
export function readTags(text: string, lead: number, end: number, forms: FormContext): Tags {
  if (lead >= end || text[lead] !== '[') return { marks: [], lead, agency: null }
  const marks: Mark[] = []
  const known = { count: 0, agency: null as string | null }
  let at = lead
  while (marks.length < MOST_TAGS && at < end && text[at] === '[') {
    const close = closing(text, at, Math.min(end, at + LONGEST_TAG))
    const agency = close < 0 ? null : agencyOfTag(text, at, close, forms)
    if (close < 0 || (agency === null && !isAllCapitals(text, at, close))) break
    marks.push({ label: 'notes', start: at, end: close })
    if (agency !== null) Object.assign(known, { count: marks.length, agency })
    at = skipBlanks(text, close, end)
  }
  const taken = marks.slice(0, known.count)
  const last = taken.at(-1)
  return { marks: taken, lead: last === undefined ? lead : skipBlanks(text, last.end, end), agency: known.agency }
}

function agencyOfTag(text: string, start: number, end: number, forms: FormContext): string | null {
  const { key } = fold(text, start, end)
  for (const { notes } of formsFor(forms))
    for (const { value } of notes.wholes(key)) if (value.agency !== null) return value.agency
  return null
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

/** Behind the bracket that closes the one at `start`; -1 when none does. */
function closing(text: string, start: number, end: number): number {
  let depth = 0
  for (let i = start; i < end; i++) {
    if (text[i] === '[') depth++
    else if (text[i] === ']' && --depth === 0) return i + 1
  }
  return -1
}
