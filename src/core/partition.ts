/** Marks in, a tiling out: the law that no text is lost is kept here and nowhere else. */
import { trimmedRange } from './characters.js'
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
  const words = trimmedRange(text, start, end)
  if (words.start === words.end) {
    spans.push({ label: 'space', start, end })
    return
  }
  if (words.start > start) spans.push({ label: 'space', start, end: words.start })
  spans.push({ label: 'unknown', ...words })
  if (words.end < end) spans.push({ label: 'space', start: words.end, end })
}
