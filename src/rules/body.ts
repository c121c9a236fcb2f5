/** Questions about the body that several rules ask. */
import { isBlank } from '../core/characters.js'
import type { Mark, ParsedStory } from '../core/parsed.js'

/** The first place at which the story itself stands: its first mark that is no page text, or the text's first word. */
export function firstLine(story: ParsedStory): { start: number; end: number } {
  const mark = story.marks.find((one) => one.label !== 'boilerplate' && one.label !== 'control')
  const { text } = story.source
  let start = mark?.start ?? 0
  while (start < text.length && isBlank(text.charCodeAt(start))) start++
  let end = start
  const stop = Math.min(text.length, mark === undefined ? text.length : Math.max(mark.end, start))
  while (end < stop && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
  return { start, end }
}

/** The last mark of the story that is no page text; undefined when there is none. */
export function lastMark(story: ParsedStory): Mark | undefined {
  return story.marks.findLast((one) => one.label !== 'boilerplate' && one.label !== 'control')
}

/** `[start, end)` without white space and invisible marks at its end. */
export function trimEnd(text: string, start: number, end: number): number {
  let to = end
  while (to > start && isBlank(text.charCodeAt(to - 1))) to--
  return to
}

/** Where the last word before `end` begins, at most 40 code units back. */
export function lastWordStart(text: string, start: number, end: number): number {
  const floor = Math.max(start, end - 40)
  let at = end
  while (at > floor && !isBlank(text.charCodeAt(at - 1))) at--
  return at
}
