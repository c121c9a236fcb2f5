import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { QUOTE } from '../scan.js'

export const mixedQuotes: WireRule = {
  id: 'mixed-quotes',
  group: 'text',
  severity: 'info',
  summary: 'Straight and curly quotation marks in one story.',
  why: 'Pasted passages keep the marks of their source; a search for a quotation finds only half of them.',
  sources: ['Associated Press Stylebook, quotation marks', 'Unicode 17, 6.2 General Punctuation'],
  messages: { mixed: '{few} of {all} quotation marks are {kind}, and the others are not: choose one kind.' },
  examples: [
    { text: english('"The ferry ran again," he said. "It was full."'), findings: 0 },
    { text: arabic('قال المدير: «عادت العبّارة "الكبيرة" إلى العمل».'), findings: 0 },
    { text: english('"The ferry ran again," he said. “It was full.”'), findings: 1 },
    { text: arabic('قال المدير "عادت العبّارة" ثم قال “كانت ممتلئة”.'), findings: 1 },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & QUOTE) === 0) return
    const { text } = context
    const straight: number[] = []
    const curly: number[] = []
    for (const at of context.offsets(QUOTE)) {
      if (text[at] === '"') straight.push(at)
      else if ('“”„'.includes(text[at]!)) curly.push(at)
    }
    if (straight.length === 0 || curly.length === 0) return
    const few = straight.length < curly.length ? straight : curly
    const kind = few === straight ? 'straight' : 'curly'
    const values = { few: few.length, all: straight.length + curly.length, kind }
    report({ start: few[0]!, end: few[0]! + 1, values })
  },
}
