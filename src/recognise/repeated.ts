/** A summary that prints the first paragraph, dateline and all, before the story does. CONVENTIONS.md 12.32. */
import type { FoundDateline } from './dateline.js'
import { isEmpty, type Line } from './lines.js'

/** How many lines of a summary are looked through, and how much of the lead has to be the same. */
const MOST_LINES = 4
const SAME_LEAD = 8

/** Index of the line on which dateline and lead stand again; -1 where they do not. */
export function printedAgain(text: string, lines: readonly Line[], found: FoundDateline, end: number): number {
  const { reading, folded, line } = found
  if (reading.lead === null) return -1
  const opening = text.slice(folded.at(reading.start), folded.at(reading.lead) + SAME_LEAD)
  for (let i = line + 1, seen = 0; i < end && seen < MOST_LINES; i++) {
    if (isEmpty(lines[i]!)) continue
    seen++
    if (text.startsWith(opening, lines[i]!.from)) return i
  }
  return -1
}
