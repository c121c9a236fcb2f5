import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const weekdayConflict: WireRule = {
  id: 'weekday-conflict',
  group: 'dateline',
  severity: 'warning',
  summary: 'The dateline names a weekday, and its date falls on another one.',
  why: 'Day and date are typed apart; when they contradict each other, one was copied from an older story.',
  sources: ['the Gregorian calendar'],
  messages: { differ: 'The date does not fall on the weekday that is named with it: look both up and correct one.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Monday, Aug 29, 2025 (Reuters) - The ferry ran again.\n', findings: 1 },
    { text: 'عودة العبّارة\n\nعمان، الاثنين 29 آب 2025 (بترا) - عادت العبّارة.\n', findings: 1 },
    { text: 'Ferry runs again\n\nPORT LEWIS, Friday, Aug 29, 2025 (Reuters) - The ferry ran again.\n', findings: 0 },
  ],
  check: reportNotices('weekday-conflict'),
}
