import type { WireRule } from '../context.js'
import { firstMark } from '../marks.js'

export const futureDate: WireRule = {
  id: 'future-date',
  group: 'dateline',
  severity: 'warning',
  summary: 'The dateline is later than the day given by --as-of.',
  why: 'Copy is dated a day ahead at most; a later day is a slip of the keyboard, or a story that was let out too early.',
  sources: ['time zones are at most 26 hours apart'],
  messages: { future: 'The story is dated {date}, which is after {asOf}: correct the day, or hold the story.' },
  options: { days: { default: 2, summary: 'How many days ahead copy may be dated.' } },
  examples: [
    {
      text: 'Ferry runs again\n\nPORT LEWIS, Aug 29, 2025 (Reuters) - The ferry ran again.\n',
      options: { asOf: '2025-08-29' },
      findings: 0,
    },
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29, 2025 (Reuters) - The ferry ran again.\n', findings: 0 },
    {
      text: 'Ferry runs again\n\nPORT LEWIS, Aug 29, 2025 (Reuters) - The ferry ran again.\n',
      options: { asOf: '2025-08-20' },
      findings: 1,
    },
    {
      text: 'عام / عودة العبّارة\n\nجدة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nعادت العبّارة إلى العمل.\n// انتهى //\n',
      options: { asOf: '2015-08-01' },
      findings: 1,
    },
  ],
  check(story, report, context) {
    const date = story.story.dateline?.date
    if (context.asOf === null || date == null || date.iso === null) return
    const ahead = daysBetween(context.asOf, date.iso)
    const mark = firstMark(story, 'dateline.date')
    if (ahead === null || ahead <= context.numberOption('days') || mark === undefined) return
    report({ start: mark.start, end: mark.end, values: { date: date.iso, asOf: context.asOf } })
  },
}

/** Days from one `YYYY-MM-DD` to another, a trailing `~` aside; null where a day is not complete. */
function daysBetween(from: string, to: string): number | null {
  const days = [from, to].map((day) =>
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}~?$/.test(day) ? Date.parse(day.slice(0, 10)) : Number.NaN,
  )
  const difference = (days[1]! - days[0]!) / 86_400_000
  return Number.isNaN(difference) ? null : difference
}
