import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const monthConflict: WireRule = {
  id: 'month-conflict',
  group: 'dateline',
  severity: 'error',
  summary: 'The dateline names one month twice, and the two names are different months.',
  why: 'Arabic agencies print the Levantine and the Gregorian name side by side; when they differ, the day is unknown.',
  sources: [
    'ar.irna.ir (`6 تشرين الاول /اكتوبر`)',
    'SaudiNewsNet data set, Reuters (`20 يوليو تموز`)',
    'CLDR 48, ar and ar-SY',
  ],
  messages: { differ: 'The two month names are different months, so the date is not known: correct one of them.' },
  examples: [
    { text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n', findings: 0 },
    { text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /نوفمبر/ارنا- عادت العبّارة إلى العمل.\n', findings: 1 },
  ],
  check: reportNotices('month-conflict'),
}
