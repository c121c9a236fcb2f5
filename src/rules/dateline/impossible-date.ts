import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const impossibleDate: WireRule = {
  id: 'impossible-date',
  group: 'dateline',
  severity: 'error',
  summary: 'The dateline gives a day that no calendar has.',
  why: 'A day that does not exist cannot be filed, sorted or sold; most software silently makes another day of it.',
  sources: ['the Gregorian calendar', 'ECMA-262: `new Date("2023-02-30")` is 2 March'],
  messages: { impossible: 'No calendar has this day: look up the day on which the story was written.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Feb 28 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    { text: 'Ferry runs again\n\nPORT LEWIS, Feb 30 (Reuters) - The ferry ran again on Friday.\n', findings: 1 },
    { text: 'عودة العبّارة\n\nطهران / 31 حزيران /يونيو/ارنا- عادت العبّارة إلى العمل.\n', findings: 1 },
  ],
  check: reportNotices('impossible-date'),
}
