/** Marks in, a tiling out: the law that no text is lost is kept here and nowhere else. */
import { isBlank } from './characters.js'
import type { Mark } from './parsed.js'
import type { Span } from './story.js'

/**
 * Turns marks into spans that tile the text from 0 to its length. Between marks, white space is `space`, anything else
 * is `unknown` (the white space at its edges is `space`). Marks must be in order and must not overlap: a mark that
 * begins before the last one ended is a bug in the recogniser and throws.
 */
export function partition(text: string, marks: readonly Mark[]): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const mark of marks) {
    if (mark.end === mark.start) continue
    if (mark.start < at || mark.end < mark.start || mark.end > text.length)
      throw new RangeError(`mark ${mark.label} [${mark.start}, ${mark.end}) does not follow ${at}`)
    fill(text, at, mark.start, spans)
    spans.push({ label: mark.label, start: mark.start, end: mark.end })
    at = mark.end
  }
  fill(text, at, text.length, spans)
  return spans
}

function fill(text: string, start: number, end: number, spans: Span[]): void {
  if (start === end) return
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  if (from === to) {
    spans.push({ label: 'space', start, end })
    return
  }
  if (from > start) spans.push({ label: 'space', start, end: from })
  spans.push({ label: 'unknown', start: from, end: to })
  if (to < end) spans.push({ label: 'space', start: to, end })
}
