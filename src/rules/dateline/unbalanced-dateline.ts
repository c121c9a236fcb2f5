import type { WireRule } from '../context.js'
import { datelinePlace } from '../marks.js'

export const unbalancedDateline: WireRule = {
  id: 'unbalanced-dateline',
  group: 'dateline',
  severity: 'warning',
  summary: 'A bracket of the dateline has no partner.',
  why: 'The marks around the agency are what other parsers look for: with one missing they read no dateline.',
  sources: ['menafn.com relays (`(MENAFN- Kuwait News Agency (KUNA)) KUWAIT, Oct 29 (KUNA --`)'],
  messages: { partner: 'A bracket of the dateline has no partner: add the missing one.' },
  examples: [
    { text: 'Ferry runs again\n\nKUWAIT, Oct 29 (KUNA) -- The ferry ran again on Friday.\n\n(end)\n', findings: 0 },
    { text: 'Ferry runs again\n\nKUWAIT, Oct 29 (KUNA -- The ferry ran again on Friday.\n\n(end)\n', findings: 1 },
    { text: 'عودة العبّارة\n\nعمان 6 تشرين الأول (بترا - عادت العبّارة يوم الجمعة.\n', findings: 1 },
  ],
  check(story, report, context) {
    const noticed = story.notices.filter((notice) => notice.kind === 'unbalanced-dateline')
    for (const { start, end } of noticed) report({ start, end })
    const place = datelinePlace(story)
    if (place === null || noticed.length > 0) return
    const open: number[] = []
    for (let i = place.start; i < place.end; i++) {
      const mark = context.text[i]
      if (mark === '(' || mark === '[') open.push(i)
      else if ((mark === ')' || mark === ']') && open.pop() === undefined) report({ start: i, end: i + 1 })
    }
    for (const at of open) report({ start: at, end: at + 1 })
  },
}
