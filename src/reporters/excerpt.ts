/** The piece of text that a finding is about, for people. */
import { visible } from './visible.js'

/** Code units of story text in an excerpt. */
const WIDTH = 48
/** A finding shorter than this is shown among the words around it. */
const SHORT = 16

/**
 * `[start, end)` on one line, its line breaks as blanks, cut with an ellipsis; a short piece is shown with the words
 * around it. Everything in it is visible and harmless. Empty when there is nothing to show.
 */
export function excerpt(text: string, start: number, end: number): string {
  const short = end - start < SHORT
  const around = Math.max(0, Math.floor((WIDTH - (end - start)) / 2))
  const from = short ? wordsBefore(text, start, around) : start
  const to = short ? wordsBehind(text, end, around) : cut(text, Math.min(end, start + WIDTH))
  const piece = oneLine(text.slice(from, to))
  if (piece === '') return ''
  const head = short && !isLineEdge(text, from - 1) ? '…' : ''
  const tail = (short ? !isLineEdge(text, to) : to < end) ? '…' : ''
  return head + visible(piece) + tail
}

/** The beginning of the words that stand before `at` on its line, within `reach`. */
function wordsBefore(text: string, at: number, reach: number): number {
  let from = at
  while (from > 0 && at - from < reach && !isLineEdge(text, from - 1)) from--
  if (isLineEdge(text, from - 1)) return from
  for (let i = from; i < at; i++) if (text[i] === ' ') return i + 1
  return isLow(text.charCodeAt(from)) ? from + 1 : from
}

/** The end of the words that stand behind `at` on its line, within `reach`. */
function wordsBehind(text: string, at: number, reach: number): number {
  let to = at
  while (to - at < reach && !isLineEdge(text, to)) to++
  if (isLineEdge(text, to)) return to
  for (let i = to; i > at; i--) if (text[i] === ' ') return i
  return cut(text, to)
}

function isLineEdge(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true
  const c = text.charCodeAt(at)
  return c === 10 || c === 13
}

/** Not between the halves of a pair. */
function cut(text: string, at: number): number {
  return at > 0 && at < text.length && isLow(text.charCodeAt(at)) ? at - 1 : at
}

/** Breaks and tabs as blanks; runs of them as one. The piece is short. */
function oneLine(piece: string): string {
  return piece.replace(/[\r\n\t]{1,64} {0,64}/g, ' ').trim()
}

function isLow(c: number): boolean {
  return c >= 0xdc00 && c < 0xe000
}
