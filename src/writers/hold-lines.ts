/** What copy says above a story that must not run, or not yet. */
import type { Moment, Status, Story } from '../core/story.js'

const words: Readonly<Record<Status, string | null>> = { usable: null, canceled: 'KILL', withheld: 'WITHHOLD' }

/** English in every language: the formats of the wire have no other place for it, and every desk knows these words. */
export function holdLines(story: Story): string[] {
  return [words[story.status], story.embargo === null ? null : embargoLine(story.embargo)].filter(
    (line) => line !== null,
  )
}

/** A moment alone would not say what it is the moment of; an embargo without one is the word as it was printed. */
export function embargoLine({ text }: Moment): string {
  return !/\p{Nd}/u.test(text) || /embargo/i.test(text) ? text : `EMBARGOED UNTIL ${text}`
}
