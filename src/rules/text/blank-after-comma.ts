import type { RuleContext, WireRule } from '../context.js'
import { arabic, persian } from '../example.js'
import { gather, type Place } from '../gather.js'
import { prose } from '../prose.js'
import { isArabicLetter } from '../scan.js'

export const blankAfterComma: WireRule = {
  id: 'blank-after-comma',
  group: 'text',
  severity: 'warning',
  summary: 'No blank between an Arabic comma, semicolon or question mark and the next word.',
  why: 'Word counts, searches and line breaks take the two words for one.',
  sources: ['SaudiNewsNet data set', 'Unicode Standard Annex 14, line breaking'],
  messages: {
    one: 'No blank behind "{mark}": add one.',
    several: 'No blank behind a comma at {count} places: add them.',
  },
  examples: [
    { text: arabic('عادت العبّارة، وكانت ممتلئة.'), findings: 0 },
    { text: persian('کشتی به راه افتاد؛ همه خوشحال بودند.'), findings: 0 },
    { text: arabic('عادت العبّارة،وكانت ممتلئة.'), findings: 1, fixed: arabic('عادت العبّارة، وكانت ممتلئة.') },
  ],
  check(story, report, context) {
    if (!context.scan.letterAfterArabicComma) return
    const places = prose(story).flatMap((part) => glued(context, part.start, part.end))
    if (places.length > 0) report(gather(places, true, { mark: context.text[places[0]!.start - 1]! }))
  },
}

function glued({ text }: RuleContext, start: number, end: number): Place[] {
  const places: Place[] = []
  for (let i = start; i + 1 < end; i++) {
    const c = text.charCodeAt(i)
    if ((c === 0x60c || c === 0x61b || c === 0x61f) && isArabicLetter(text, i + 1))
      places.push({ start: i + 1, end: i + 1, text: ' ' })
  }
  return places
}
