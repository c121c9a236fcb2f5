import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { prose } from '../prose.js'
import { BRACKET, QUOTE } from '../scan.js'

export const emptyBrackets: WireRule = {
  id: 'empty-brackets',
  group: 'text',
  severity: 'warning',
  summary: 'Brackets or quotation marks with nothing between them.',
  why: 'What stood between them was a link, a picture or a character that the conversion did not know.',
  sources: ['scraped pages: a link without text', 'conversions that drop a script'],
  messages: { empty: 'Nothing stands between "{pair}": look up what was lost there, or remove them.' },
  examples: [
    { text: english('The ferry (full again) ran "on time".'), findings: 0 },
    { text: english('The ferry ( ) ran again on Friday.'), findings: 1 },
    { text: arabic('عادت العبّارة «» إلى العمل.'), findings: 1 },
  ],
  check(story, report, context) {
    if ((context.scan.seen & (BRACKET | QUOTE)) === 0) return
    const { text } = context
    for (const at of context.offsets(BRACKET | QUOTE)) {
      const close = pairs[text[at]!]
      if (close === undefined) continue
      const to = text[at + 1] === ' ' ? at + 2 : at + 1
      if (text[to] !== close || !prose(story).some((part) => at >= part.start && to < part.end)) continue
      report({ start: at, end: to + 1, values: { pair: text.slice(at, to + 1) } })
    }
  },
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”' }
