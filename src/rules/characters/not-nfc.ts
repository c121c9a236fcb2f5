import type { RuleContext, WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { gather, type Place } from '../gather.js'
import { COMBINING, kindOf } from '../scan.js'

export const notNfc: WireRule = {
  id: 'not-nfc',
  group: 'characters',
  severity: 'warning',
  summary: 'A letter and its accent as two characters, where one character exists.',
  why: 'The two spellings look the same and compare unequal: file names of some systems and PDF text come decomposed.',
  sources: ['Unicode Standard Annex 15', 'W3C Character Model: normalise to NFC'],
  messages: {
    one: 'A letter and its mark are two characters, so that searches miss the word: write them as one (NFC).',
    several:
      'A letter and its mark are two characters at {count} places, so that searches miss the words: write them as one (NFC).',
  },
  examples: [
    { text: english('The café reopened.'), findings: 0 },
    { text: arabic('عادَ المُديرُ إلى العبّارةِ.'), findings: 0 },
    { text: english('The cafe\u0301 reopened.'), findings: 1, fixed: english('The café reopened.') },
    { text: arabic('أعلنت الشركة ا\u0653خر رحلة.'), findings: 1, fixed: arabic('أعلنت الشركة آخر رحلة.') },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & COMBINING) === 0) return
    const places = decomposed(context)
    if (places.length > 0) report(gather(places, true))
  },
}

/** Longest pile of marks that is looked at. */
const LONGEST = 16

/** Letters with marks behind them whose composed form is shorter; an order of marks alone is no fault. */
function decomposed(context: RuleContext): Place[] {
  const { text } = context
  const places: Place[] = []
  let done = 0
  for (const at of context.offsets(COMBINING)) {
    if (at < done || at === 0) continue
    let end = at
    while (end < text.length && end - at < LONGEST && (kindOf(text.charCodeAt(end)) & COMBINING) !== 0) end++
    done = end
    const start = isLow(text.charCodeAt(at - 1)) ? at - 2 : at - 1
    const composed = text.slice(start, end).normalize('NFC')
    if (start >= 0 && composed.length < end - start) places.push({ start, end, text: composed })
  }
  return places
}

function isLow(c: number): boolean {
  return c >= 0xdc00 && c <= 0xdfff
}
