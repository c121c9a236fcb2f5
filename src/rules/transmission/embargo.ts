import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { firstMark } from '../marks.js'

export const embargo: WireRule = {
  id: 'embargo',
  group: 'transmission',
  severity: 'warning',
  summary: 'The story carries an embargo: still pending, passed, or one that cannot be read.',
  why: "Copy that is published before its hour breaks the agency's word to its source.",
  sources: ['NITF `embargo`, ninjs `embargoed`', 'IPTC NewsCodes, pubstatus'],
  messages: {
    pending: 'Under embargo until {until}, which is after {asOf}: hold it.',
    passed: 'The embargo ended on {until}: take its line out before you publish.',
    unclear: 'There is an embargo whose day or hour cannot be read: ask the agency before you publish.',
  },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: `EMBARGOED UNTIL 2025-10-07 06:00 GMT\n\n${english('The ferry ran again on Friday.')}`,
      options: { asOf: '2025-10-06' },
      findings: 1,
    },
    {
      text: `EMBARGOED UNTIL 2025-10-07 06:00 GMT\n\n${english('The ferry ran again on Friday.')}`,
      options: { asOf: '2025-10-08' },
      findings: 1,
    },
    { text: `محظور النشر حتى الساعة 6\n\n${arabic('عادت العبّارة إلى العمل.')}`, findings: 1 },
  ],
  check(story, report, context) {
    const moment = story.story.embargo
    const mark = firstMark(story, 'embargo')
    if (moment === null || mark === undefined) return
    const place = { start: mark.start, end: mark.end }
    if (moment.iso === null) report({ ...place, message: 'unclear' })
    else if (context.asOf !== null) {
      const message = moment.iso.slice(0, 10) > context.asOf ? 'pending' : 'passed'
      report({ ...place, message, values: { until: moment.iso, asOf: context.asOf } })
    }
  },
}
