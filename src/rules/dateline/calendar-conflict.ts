import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const calendarConflict: WireRule = {
  id: 'calendar-conflict',
  group: 'dateline',
  severity: 'error',
  summary: 'The dateline gives one day in two calendars, and they are different days.',
  why: 'Saudi copy prints the Hijri and the Gregorian day of one date; when they differ, at least one of them is false.',
  sources: ['SaudiNewsNet data set (`25 شوال 1436 هـ الموافق 10 أغسطس 2015 م`)', 'Umm al-Qura calendar as in ICU 78'],
  messages: { differ: 'The two dates are {first} and {second}, so one of them is false: look both up and correct it.' },
  examples: [
    {
      text: 'عام / عودة العبّارة\n\nجدة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nعادت العبّارة إلى العمل.\n// انتهى //\n',
      findings: 0,
    },
    {
      text: 'عام / عودة العبّارة\n\nجدة 25 شوال 1436 هـ الموافق 17 أغسطس 2015 م واس\nعادت العبّارة إلى العمل.\n// انتهى //\n',
      findings: 1,
    },
  ],
  check: reportNotices('calendar-conflict'),
}
