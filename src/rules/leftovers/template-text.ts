import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'

export const templateText: WireRule = {
  id: 'template-text',
  group: 'leftovers',
  severity: 'warning',
  summary: 'Text of a template that was never filled: {{title}}, [object Object], Lorem ipsum.',
  why: 'The value that belongs there is missing, and readers see how the page is made.',
  sources: ['Mustache, Jinja, JavaScript template literals'],
  messages: { unfilled: '{piece} is a template that was not filled: put the value there.' },
  examples: [
    { text: english('The ferry {full again} ran for $5.'), findings: 0 },
    { text: english('The ferry {{ship.name}} ran again, said \u0024{master}.'), findings: 2 },
    { text: arabic('عادت العبّارة {{ الاسم }} إلى العمل.'), findings: 1 },
  ],
  check(_story, report, context) {
    if (!context.isPlain) return
    const { text } = context
    for (const [open, close] of pairs) {
      for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + open.length)) {
        const end = closeOf(text, start + open.length, close)
        if (end < 0) continue
        report({ start, end, values: { piece: text.slice(start, Math.min(end, start + 40)) } })
      }
    }
  },
}

/** What opens and what closes; nothing to close where the words alone say it. */
const pairs: readonly (readonly [string, string])[] = [
  ['{{', '}}'],
  ['${', '}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['[object Object]', ''],
  ['Lorem ipsum', ''],
]

/** Behind the closing mark, -1 when it does not stand on the same line within 60 characters. */
function closeOf(text: string, from: number, close: string): number {
  if (close === '') return from
  const at = text.indexOf(close, from)
  if (at < 0 || at - from > 60) return -1
  for (let i = from; i < at; i++) if (text[i] === '\n' || text[i] === '\r') return -1
  return at + close.length
}
