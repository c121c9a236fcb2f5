import type { WireRule } from '../context.js'
import { firstMark } from '../marks.js'

export const stampConflict: WireRule = {
  id: 'stamp-conflict',
  group: 'transmission',
  severity: 'warning',
  summary: 'The transmission stamp and the dateline are days apart.',
  why: 'A stamp of another day belongs to another story, or an old story was sent again as new.',
  sources: ['AP (`AP-WF-11-13-13 0713GMT<`), dpa (`131137 GMT Nov 13`), Kyodo (`KWS-21:37-09-12-18`) stamps'],
  messages: {
    apart: 'The stamp says {sent} and the dateline {date}, {days} days apart: one of them is from another story.',
  },
  options: { days: { default: 3, summary: 'How many days they may be apart.' } },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: 'Ferry runs again\n\nSAITAMA, Japan, Dec. 1 Kyodo - The ferry ran again.\n\n==Kyodo\n\nKWS-21:37-09-12-18\n',
      findings: 1,
    },
    {
      text: 'عودة العبّارة\n\nعمان 6 تشرين الأول 2013 (بترا) - عادت العبّارة.\n\nAP-WF-11-13-13 0713GMT<\n',
      findings: 1,
    },
  ],
  check(story, report, context) {
    const { sent, dateline } = story.story
    const stamp = firstMark(story, 'sent')
    if (sent?.iso == null || dateline?.date?.iso == null || stamp === undefined) return
    const days = (Date.parse(sent.iso.slice(0, 10)) - Date.parse(dateline.date.iso.slice(0, 10))) / 86_400_000
    if (Number.isNaN(days) || Math.abs(days) <= context.numberOption('days')) return
    const values = { sent: sent.iso.slice(0, 10), date: dateline.date.iso.slice(0, 10), days: Math.abs(days) }
    report({ start: stamp.start, end: stamp.end, values })
  },
}
