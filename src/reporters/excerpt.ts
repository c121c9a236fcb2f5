/** The piece of text that a finding is about, for people. */
import { visible } from './visible.js'

/** Code units of story text in an excerpt. */
const WIDTH = 48

/**
 * `[start, end)` on one line, its line breaks as blanks, cut with an ellipsis; a point shows what stands before it.
 * Everything in it is visible and harmless. Empty when there is nothing to show.
 */
export function excerpt(text: string, start: number, end: number): string {
  const from = start === end ? startBefore(text, start) : start
  let to = Math.min(end, from + WIDTH)
  if (to > from && to < text.length && isHigh(text.charCodeAt(to - 1))) to--
  const piece = oneLine(text.slice(from, to))
  if (piece === '') return ''
  const head = from > 0 && start === end ? '…' : ''
  return `${head}${visible(piece)}${to < end ? '…' : ''}`
}

/** Where the words before a point begin, on the point's line. */
function startBefore(text: string, at: number): number {
  let from = at
  const floor = Math.max(0, at - WIDTH / 2)
  while (from > floor && text.charCodeAt(from - 1) !== 10 && text.charCodeAt(from - 1) !== 13) from--
  return from > 0 && isLow(text.charCodeAt(from)) ? from + 1 : from
}

/** Breaks and tabs as blanks; runs of them as one. The piece is short. */
function oneLine(piece: string): string {
  return piece.replace(/[\r\n\t]{1,64} {0,64}/g, ' ').trim()
}

function isHigh(c: number): boolean {
  return c >= 0xd800 && c < 0xdc00
}

function isLow(c: number): boolean {
  return c >= 0xdc00 && c < 0xe000
}
