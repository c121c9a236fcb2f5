import type { WireRule } from '../context.js'
import { quote } from '../excerpt.js'
import { firstMark } from '../marks.js'

export const agencyUnknown: WireRule = {
  id: 'agency-unknown',
  group: 'dateline',
  severity: 'info',
  summary: 'The dateline names a source that is no known agency.',
  why: 'Rights and credit hang on the agency; nothing of its style can be checked while it is not known.',
  sources: ['the list of `wire agencies`'],
  messages: { unknown: '"{source}" is no agency that is known: check the spelling, or name the agency with --agency.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Harbour Wire) - The ferry ran again on Friday.\n', findings: 1 },
    { text: 'عودة العبّارة\n\nعمان 6 تشرين الأول (خبر الميناء) - عادت العبّارة يوم الجمعة.\n', findings: 1 },
  ],
  check(story, report, context) {
    const { dateline, agency } = story.story
    if (dateline?.source == null || agency !== null) return
    const mark = firstMark(story, 'dateline.source')
    if (mark === undefined) return
    report({ start: mark.start, end: mark.end, values: { source: quote(context.text, mark.start, mark.end) } })
  },
}
