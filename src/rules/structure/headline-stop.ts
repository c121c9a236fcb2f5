import { trimEnd } from '../body.js'
import type { WireRule } from '../context.js'
import { arabic } from '../example.js'

export const headlineStop: WireRule = {
  id: 'headline-stop',
  group: 'structure',
  severity: 'warning',
  summary: 'The headline ends with a full stop or a comma.',
  why: 'A headline is no sentence: with a stop it is taken for text, and lists print two stops behind it.',
  sources: ['Associated Press Stylebook, headlines', 'handbook.reuters.com/index.php/News_Presentation'],
  messages: { stop: 'The headline ends with "{mark}": take it away.' },
  examples: [
    {
      text: 'Ferry runs again in the U.S.\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n',
      findings: 0,
    },
    { text: arabic('عادت العبّارة إلى العمل.'), findings: 0 },
    {
      text: 'Ferry runs again.\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n',
      findings: 1,
      fixed: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n',
    },
    {
      text: 'عودة العبّارة إلى العمل،\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n\nانتهى**1426\n',
      findings: 1,
      fixed: 'عودة العبّارة إلى العمل\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n\nانتهى**1426\n',
    },
  ],
  check(story, report, context) {
    const { text } = context
    for (const mark of story.marks) {
      if (mark.label !== 'headline') continue
      const end = trimEnd(text, mark.start, mark.end)
      if (!marks.includes(text[end - 1] ?? '') || isAbbreviation(text, mark.start, end)) continue
      const edits = [{ start: end - 1, end, text: '' }]
      report({ start: end - 1, end, values: { mark: text[end - 1]! }, fix: { safe: true, edits } })
    }
  },
}

const marks = ['.', ',', '،', '۔', '。', '؛']

/** `U.S.`, `Inc.`, `a.m.`, `…`: a short last word with another stop in it, or one that is known to have one. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== '.') return false
  const blank = text.lastIndexOf(' ', end - 1)
  const word = text.slice(Math.max(start, blank + 1, end - 12), end - 1)
  if (word.length <= 1 || word.endsWith('.')) return true
  return word.includes('.') || abbreviations.has(word.toLowerCase())
}

const abbreviations = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'jr',
  'sr',
  'plc',
  'st',
  'cos',
  'bros',
  'etc',
  'no',
  'vs',
  'dept',
  'bln',
  'mln',
])
