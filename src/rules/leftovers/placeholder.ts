import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { isInWord } from '../letters.js'

export const placeholder: WireRule = {
  id: 'placeholder',
  group: 'leftovers',
  severity: 'warning',
  summary: 'A desk placeholder: TK TK, TKTK, XXXX.',
  why: 'It marks a fact that was to come before the story went out.',
  sources: ['the newsroom mark TK, "to come"'],
  messages: { tocome: '"{word}" marks a fact that was still to come: fill it in.' },
  examples: [
    { text: english('Super Bowl XXXV was over when the ferry to TKO pier ran.'), findings: 0 },
    { text: english('The ferry took TK TK passengers on XXXX trips.'), findings: 2 },
    { text: arabic('نقلت العبّارة TKTK مسافر.'), findings: 1 },
  ],
  check(story, report) {
    const { text } = story.source
    for (const word of words) {
      for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
        const end = start + word.length
        if (isInWord(text, start - 1) || isInWord(text, end)) continue
        if (story.paragraphs.some((one) => one.start <= start && end <= one.end))
          report({ start, end, values: { word } })
      }
    }
  },
}

const words = ['TK TK', 'TKTK', 'XXXX'] as const
