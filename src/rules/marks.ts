/** Parts of the dateline as pieces of the text. */
import type { Mark, ParsedStory } from '../core/parsed.js'
import type { Label } from '../core/story.js'

/** The first mark with this label, or undefined. */
export function firstMark(story: ParsedStory, label: Label): Mark | undefined {
  return story.marks.find((mark) => mark.label === label)
}

/** The whole dateline: from its first mark to its last one in a row, bylines inside of it included. */
export function datelineMarks(story: ParsedStory): Mark[] {
  const first = story.marks.findIndex(isPart)
  if (first < 0) return []
  let last = first
  for (let i = first; i < story.marks.length; i++) {
    const mark = story.marks[i]!
    if (isPart(mark)) last = i
    else if (mark.label !== 'byline') break
  }
  return story.marks.slice(first, last + 1)
}

/** Where a finding about the dateline as a whole points. */
export function datelinePlace(story: ParsedStory): { start: number; end: number } | null {
  const marks = datelineMarks(story)
  return marks.length === 0 ? null : { start: marks[0]!.start, end: marks.at(-1)!.end }
}

function isPart(mark: Mark): boolean {
  return mark.label.startsWith('dateline')
}
