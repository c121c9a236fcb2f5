/**
 * A story that came as plain text, written again as its agency laid it out: every part in its place, its lines and
 * blanks as they were, without what belongs to the page or to a transmission.
 */
import type { ParsedStory } from '../core/parsed.js'
import type { Label } from '../core/story.js'
import { printable } from './clean.js'

const dropped: ReadonlySet<Label> = new Set<Label>(['boilerplate', 'control'])

/** The text, ending with one line break; empty when nothing but page text was there. Unknown text stays. */
export function laidOut(parsed: ParsedStory): string {
  const { text } = parsed.source
  const pieces: string[] = []
  let gap = ''
  for (const span of parsed.spans()) {
    const printed = text.slice(span.start, span.end)
    if (span.label === 'space') gap += printed
    if (span.label === 'space' || dropped.has(span.label)) continue
    if (pieces.length > 0) pieces.push(separator(gap))
    pieces.push(printable(printed.replace(/\r\n?/g, '\n')))
    gap = ''
  }
  return pieces.length === 0 ? '' : `${pieces.join('')}\n`
}

/** What stood between two parts: at most one blank line, and the indent of the next part. */
function separator(gap: string): string {
  const lines = gap.split(/\r\n|[\r\n]/)
  if (lines.length === 1) return printable(gap)
  const indent = printable(lines.at(-1)!).slice(0, 8)
  return (lines.length > 2 ? '\n\n' : '\n') + indent
}
