import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { gather, type Place } from '../gather.js'
import { REPLACEMENT } from '../scan.js'

export const replacementCharacter: WireRule = {
  id: 'replacement-character',
  group: 'characters',
  severity: 'error',
  summary: 'U+FFFD stands in the text: a character was lost before the story came here.',
  why: 'Whoever had the story before could not read its encoding; only an older copy still has the character.',
  sources: ['Unicode 17, 23.8 Specials'],
  messages: {
    one: 'U+FFFD stands for a character that was lost before: get the story from its sender again.',
    several:
      'U+FFFD stands for characters that were lost before, at {count} places: get the story from its sender again.',
  },
  examples: [
    { text: english('The café reopened.'), findings: 0 },
    { text: english('The caf\ufffd reopened.'), findings: 1 },
    { text: arabic('عادت العب\ufffdارة إلى الع\ufffdمل.'), findings: 1 },
  ],
  check(story, report, context) {
    if ((context.scan.seen & REPLACEMENT) === 0) return
    const bad = new Set(story.source.bad.map((one) => one.offset))
    const places: Place[] = []
    for (const start of context.offsets(REPLACEMENT)) if (!bad.has(start)) places.push({ start, end: start + 1 })
    if (places.length > 0) report(gather(places, null))
  },
}
