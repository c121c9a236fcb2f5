import type { RuleContext, WireRule } from '../context.js'
import { arabic } from '../example.js'
import { gather, type Place } from '../gather.js'
import { prose } from '../prose.js'
import { isArabicLetter } from '../scan.js'

export const latinPunctuation: WireRule = {
  id: 'latin-punctuation',
  group: 'text',
  severity: 'info',
  summary: 'A Latin comma, semicolon or question mark behind an Arabic word.',
  why: 'The Arabic script has its own, turned the other way; the Latin one points back at the word that it follows.',
  sources: ['Unicode 17: U+060C, U+061B, U+061F', 'SaudiNewsNet data set, where both stand in one sentence'],
  messages: {
    one: 'Latin "{mark}" behind an Arabic word: write "{own}".',
    several: 'Latin punctuation behind an Arabic word at {count} places: write "{own}" for "{mark}", and so on.',
  },
  examples: [
    { text: arabic('عادت العبّارة، وكانت ممتلئة.'), findings: 0 },
    { text: arabic('بلغت الكلفة 1,500 دولار.'), findings: 0 },
    { text: arabic('عادت العبّارة, وكانت ممتلئة.'), findings: 1, fixed: arabic('عادت العبّارة، وكانت ممتلئة.') },
  ],
  check(story, report, context) {
    if (!languages.has(context.language)) return
    const places = prose(story).flatMap((part) => latin(context, part.start, part.end))
    if (places.length === 0) return
    const first = places[0]!
    report(gather(places, true, { mark: context.text[first.start]!, own: first.text! }))
  },
}

const languages = new Set(['ar', 'fa', 'ur', 'ps', 'ckb'])
const own: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

function latin({ text }: RuleContext, start: number, end: number): Place[] {
  const places: Place[] = []
  for (let i = start + 1; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c !== 44 && c !== 59 && c !== 63) continue
    if (isArabicLetter(text, i - 1)) places.push({ start: i, end: i + 1, text: own[text[i]!]! })
  }
  return places
}
