import type { WireRule } from '../context.js'
import { arabic } from '../example.js'

export const textAfterEnd: WireRule = {
  id: 'text-after-end',
  group: 'structure',
  severity: 'warning',
  summary: 'A paragraph stands behind the end mark.',
  why: 'Software that trusts the end mark drops what follows it: either the mark or the text is in the wrong place.',
  sources: ['SaudiNewsNet data set', 'two stories that were joined in one file'],
  messages: { after: 'The story is over at its end mark, and this stands behind it: move it, or split two stories.' },
  examples: [{ text: arabic('عادت العبّارة إلى العمل يوم الجمعة.', 'وكانت ممتلئة بالمسافرين.'), findings: 0 }],
  check(story, report) {
    let ended = false
    for (const mark of story.marks) {
      if (mark.label === 'endMark') ended = true
      else if (ended && (mark.label === 'paragraph' || mark.label === 'subhead' || mark.label === 'headline')) {
        report({ start: mark.start, end: mark.end })
        return
      }
    }
  },
}
