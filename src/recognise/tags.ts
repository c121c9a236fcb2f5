/** Tags of a relay between the dateline and the lead: `[TEXT]`, `[INTERVIEW WITH …] [EXCERPTS]`. They are notes. */

import { isBlank } from '../core/characters.js'
import type { Mark } from '../core/parsed.js'
import { isAllCapitals } from './casing.js'

const LONGEST_TAG = 300
const MOST_TAGS = 8

/** The tags that open the lead, one note each, and where the lead goes on behind the last. Square brackets and capitals. */
export function readTags(text: string, lead: number, end: number): { marks: Mark[]; lead: number } {
  const marks: Mark[] = []
  let at = lead
  while (marks.length < MOST_TAGS && at < end && text[at] === '[') {
    const close = closing(text, at, Math.min(end, at + LONGEST_TAG))
    if (close < 0 || !isAllCapitals(text, at, close)) break
    marks.push({ label: 'notes', start: at, end: close })
    at = close
    while (at < end && isBlank(text.charCodeAt(at))) at++
  }
  return at < end ? { marks, lead: at } : { marks: [], lead }
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
