/**
 * Texts with their spans written inside: `{dateline.place:طهران} / {dateline.date:6 تشرين الاول}/{dateline.source:ارنا}`.
 * Spans are flat; a literal brace or backslash is `\{`, `\}` or `\\`. White space, and the `dateline` separators between
 * the parts of a dateline, stand outside of braces.
 */
import type { Label, Span } from '../../src/core/story.js'

export interface Marked {
  /** The text without its marks. */
  text: string
  spans: Span[]
}

/** Labels that are not written out. */
const silent: ReadonlySet<string> = new Set(['space', 'dateline'])

/** Parses brace notation; throws with the line and column of the first fault. */
export function parseMarked(marked: string): Marked {
  const spans: Span[] = []
  let text = ''
  let open: { label: Label; start: number } | null = null
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i]!
    if (c === '\\') {
      text += escaped(marked, ++i)
    } else if (c === '{') {
      if (open !== null) throw fault(marked, i, 'a span inside a span')
      const colon = marked.indexOf(':', i)
      const label = marked.slice(i + 1, colon)
      if (colon < 0 || !/^[a-zA-Z.]+$/u.test(label)) throw fault(marked, i, 'a brace without a label')
      open = { label: label as Label, start: text.length }
      i = colon
    } else if (c === '}') {
      if (open === null) throw fault(marked, i, 'a brace that closes nothing')
      spans.push({ ...open, end: text.length })
      open = null
    } else text += c
  }
  if (open !== null) throw fault(marked, marked.length, 'a span that is not closed')
  return { text, spans }
}

function escaped(marked: string, at: number): string {
  const c = marked[at]
  if (c === '{' || c === '}' || c === '\\') return c
  throw fault(marked, at, 'a backslash before something else than a brace or a backslash')
}

function fault(marked: string, at: number, what: string): Error {
  const lines = marked.slice(0, at).split('\n')
  return new Error(`line ${lines.length}, column ${lines.at(-1)!.length + 1}: ${what}`)
}

/** Writes spans that tile a text as brace notation: the inverse of {@link parseMarked} but for silent labels. */
export function writeMarked(text: string, spans: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const { label, start, end } of spans) {
    out += escapeMarks(text.slice(at, start))
    const inner = escapeMarks(text.slice(start, end))
    out += silent.has(label) ? inner : `{${label}:${inner}}`
    at = end
  }
  return out + escapeMarks(text.slice(at))
}

function escapeMarks(text: string): string {
  return text.replace(/[{}\\]/gu, '\\$&')
}
