import type { RuleContext, WireRule } from '../context.js'
import { arabic } from '../example.js'
import { gather, type Place } from '../gather.js'
import { prose } from '../prose.js'
import { isArabicLetter } from '../scan.js'

export const detachedWaw: WireRule = {
  id: 'detached-waw',
  group: 'text',
  severity: 'info',
  summary: 'The Arabic conjunction و stands apart from its word.',
  why: 'It is written together with its word; apart it may end a line alone, and a search for the word with it fails.',
  sources: ['Arabic orthography: one-letter words are prefixes', 'copy translated from Persian, where و stands apart'],
  messages: {
    one: 'The conjunction و stands apart from its word: write them together.',
    several: 'The conjunction و stands apart from its word at {count} places: write them together.',
  },
  examples: [
    { text: arabic('عادت العبّارة والسفن إلى العمل.'), findings: 0 },
    { text: arabic('عادت العبّارة و السفن إلى العمل.'), findings: 1, fixed: arabic('عادت العبّارة والسفن إلى العمل.') },
  ],
  check(story, report, context) {
    if (context.language !== 'ar') return
    const places = prose(story).flatMap((part) => lone(context, part.start, part.end))
    if (places.length > 0) report(gather(places, true))
  },
}

const WAW = 'و'

/** The blank behind a lone waw, where a word of two letters or more follows; single letters are initials (`و . أ`). */
function lone({ text }: RuleContext, start: number, end: number): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(WAW, start); at >= 0 && at < end; at = text.indexOf(WAW, at + 1)) {
    if (text[at + 1] !== ' ' || (at > start && text[at - 1] !== ' ')) continue
    if (at + 3 < end && isArabicLetter(text, at + 2) && isArabicLetter(text, at + 3))
      places.push({ start: at + 1, end: at + 2 })
  }
  return places
}
