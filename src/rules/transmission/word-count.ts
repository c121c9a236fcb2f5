import type { Mark } from '../../core/parsed.js'
import type { WireRule } from '../context.js'
import { iptc7901 } from '../example.js'
import { firstMark } from '../marks.js'

export const wordCount: WireRule = {
  id: 'word-count',
  group: 'transmission',
  severity: 'warning',
  summary: 'The header says how many words there are, and the text has far fewer or more.',
  why: 'The count is the only check that ANPA copy carries: a text that is much shorter was cut on the way.',
  sources: ['ANPA 1312, word count of the header line'],
  messages: { differs: 'The header counts {said} words and the text has {found}: see whether it was cut.' },
  options: { percent: { default: 30, summary: "How far the counts may differ, in percent of the header's." } },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    { text: iptc7901('xyz0001 4 pol 6'), options: { format: 'iptc7901' }, findings: 0 },
    { text: iptc7901('xyz0001 4 pol 450'), options: { format: 'iptc7901' }, findings: 1 },
    {
      text: iptc7901('xyz0001 4 pol 450', 'عادت العبّارة إلى العمل يوم الجمعة.'),
      options: { format: 'iptc7901' },
      findings: 1,
    },
  ],
  check(story, report, context) {
    const mark = firstMark(story, 'wordCount')
    if (mark === undefined) return
    const said = countAt(context.text, mark)
    const found = story.story.wordCount
    if (said === null) return
    if (Math.abs(said - found) <= Math.max(40, (said * context.numberOption('percent')) / 100)) return
    report({ start: mark.start, end: mark.end, values: { said, found } })
  },
}

/** No count has more figures than six: what has is a broken header, and `header-field` says so. */
function countAt(text: string, { start, end }: Mark): number | null {
  const digits = text.slice(start, Math.min(end, start + 20)).trim()
  return /^[0-9]{1,6}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null
}
