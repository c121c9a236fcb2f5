/** What wire copy prints above a story that must not run. */
import type { Status, Story } from '../core/story.js'

const words: Readonly<Record<Status, string | null>> = { usable: null, canceled: 'KILL', withheld: 'WITHHOLD' }

/** English in every language: the formats of the wire have no other place for it, and every desk knows these words. */
export function statusLine(story: Story): string | null {
  return words[story.status]
}
