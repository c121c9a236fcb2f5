import type { WireRule } from '../context.js'
import { entityAt } from '../entities.js'
import { arabic, english } from '../example.js'
import { SYNTAX } from '../scan.js'

export const entity: WireRule = {
  id: 'entity',
  group: 'leftovers',
  severity: 'warning',
  summary: 'A character reference of HTML, not decoded: &amp;, &#8217;, &nbsp;.',
  why: 'Readers see the code instead of the character; the text was decoded once too few, or encoded once too many.',
  sources: ['HTML Living Standard, 13.5 Named character references', 'Reuters-21578 data set (`&lt;`)'],
  messages: { reference: '{code} is HTML for "{character}": write the character itself.' },
  examples: [
    { text: english('AT&T and R&D; ran the ferry.'), findings: 0 },
    {
      text: english('The ferry &amp; the harbour&#8217;s crew.'),
      findings: 2,
      fixed: english('The ferry & the harbour’s crew.'),
    },
    {
      text: arabic('عادت العبّارة &quot;الكبيرة&quot; إلى العمل.'),
      findings: 2,
      fixed: arabic('عادت العبّارة "الكبيرة" إلى العمل.'),
    },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & SYNTAX) === 0 || !context.isPlain) return
    const { text } = context
    for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', start + 1)) {
      const found = entityAt(text, start)
      if (found === null || context.labelAt(start) === 'boilerplate') continue
      const values = { code: text.slice(start, found.end), character: found.character }
      const edits = [{ start, end: found.end, text: found.character }]
      report({ start, end: found.end, values, fix: { safe: true, edits } })
    }
  },
}
