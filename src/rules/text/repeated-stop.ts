import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { prose } from '../prose.js'
import { CLOSER } from '../scan.js'

export const repeatedStop: WireRule = {
  id: 'repeated-stop',
  group: 'text',
  severity: 'warning',
  summary: 'The same comma or stop twice.',
  why: 'It is a slip of the keyboard, or the trace of words that were cut out between the two.',
  sources: ['Associated Press Stylebook, punctuation'],
  messages: { twice: '"{mark}" stands twice: see whether words are missing between them, and leave one.' },
  examples: [
    { text: english('The ferry ran again ... and was full. "Really?!" he asked.'), findings: 0 },
    { text: arabic('عادت العبّارة.. وكانت ممتلئة.'), findings: 0 },
    { text: english('The ferry,, full again, ran on Friday..'), findings: 2 },
    { text: arabic('عادت العبّارة،، وكانت ممتلئة.'), findings: 1 },
  ],
  check(story, report, context) {
    if ((context.scan.doubled & CLOSER) === 0) return
    const { text } = context
    // Two full stops are a dash of a kind in Arabic and Persian newspapers.
    const marks = arabicScript.has(context.language) ? ',;،؛' : ',;.،؛'
    for (const { start, end } of prose(story)) {
      for (let i = start; i + 1 < end; i++) {
        const mark = text[i]!
        if (!marks.includes(mark) || text[i + 1] !== mark) continue
        let to = i
        while (to < end && text[to] === mark) to++
        if (to - i === 2)
          report({
            start: i,
            end: to,
            values: { mark },
            fix: { safe: false, edits: [{ start: i, end: to, text: mark }] },
          })
        i = to
      }
    }
  },
}

const arabicScript = new Set(['ar', 'fa', 'ur', 'ps', 'ckb'])
