import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const ambiguousDate: WireRule = {
  id: 'ambiguous-date',
  group: 'dateline',
  severity: 'info',
  summary: 'A date in figures that can be read as day and month or as month and day.',
  why: 'Half of the world reads 6-10 as 6 October and the other half as 10 June.',
  sources: ['Wafa (`6-10-2025`), Kuna (`6 - 10`), San Francisco Chronicle (`(07-17)`)', 'ISO 8601'],
  messages: {
    either: 'Read as day {day} of month {month}, but the figures can be swapped: write the month as a word.',
  },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: 'فیری سروس بحال\n\nکراچی 6-10-2025 (بندر)- دو ہفتوں کے طوفان کے بعد فیری سروس پیر کو دوبارہ شروع ہو گئی۔\n',
      findings: 1,
    },
    {
      text: 'فیری سروس بحال\n\nکراچی 16-10-2025 (بندر)- دو ہفتوں کے طوفان کے بعد فیری سروس جمعرات کو دوبارہ شروع ہو گئی۔\n',
      findings: 0,
    },
  ],
  check: reportNotices('ambiguous-day-month'),
}
