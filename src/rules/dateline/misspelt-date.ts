import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const misspeltDate: WireRule = {
  id: 'misspelt-date',
  group: 'dateline',
  severity: 'warning',
  summary: 'A month name in the dateline with a letter wrong.',
  why: 'Most software reads no date at all there, and the story is filed under the day on which it came in.',
  sources: ['SaudiNewsNet data set', 'Reuters-21578 data set'],
  messages: { letter: 'A letter of this month name is wrong: correct it, or the date is read by nobody.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: 'عام / عودة العبّارة\n\nجدة 25 شوال 1436 هـ الموافق 10 اغسظس 2015 م واس\nعادت العبّارة إلى العمل.\n// انتهى //\n',
      findings: 1,
    },
  ],
  check: reportNotices('misspelt-date'),
}
