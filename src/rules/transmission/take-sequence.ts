import { foldKey } from '../../core/fold.js'
import type { WireRule } from '../context.js'
import { letterSet, lettersOf } from '../letters.js'
import { firstMark } from '../marks.js'

export const takeSequence: WireRule = {
  id: 'take-sequence',
  group: 'transmission',
  severity: 'warning',
  summary: 'A take that calls itself the last one ends with "to be continued".',
  why: 'Whoever joins the takes stops at the last one: what comes after it is lost, or the desk waits for nothing.',
  sources: ['SaudiNewsNet data set (`إضافة أولى وأخيرة`, `// يتبع //`)'],
  messages: { last: 'The headline calls this the last take, and the end says that more follows: correct one of them.' },
  examples: [
    {
      text: 'عام / عودة العبّارة / إضافة أولى وأخيرة\n\nوكانت العبّارة ممتلئة بالمسافرين كما قالت الشركة.\n// انتهى //\n',
      findings: 0,
    },
    {
      text: 'عام / عودة العبّارة / إضافة أولى\n\nوكانت العبّارة ممتلئة بالمسافرين كما قالت الشركة.\n// يتبع //\n',
      findings: 0,
    },
    {
      text: 'عام / عودة العبّارة / إضافة أولى وأخيرة\n\nوكانت العبّارة ممتلئة بالمسافرين كما قالت الشركة.\n// يتبع //\n',
      findings: 1,
    },
  ],
  check(story, report, context) {
    const { version, endMark } = story.story
    const more = context.languageData?.continued
    const mark = firstMark(story, 'endMark')
    if (version === null || endMark === null || more === undefined || mark === undefined) return
    if (!letterSet(more).has(lettersOf(endMark.text.slice(0, 60)))) return
    const words = foldKey(version.slice(0, 60)).split(/[^\p{L}]/u)
    if (words.some((word) => last.has(word))) report({ start: mark.start, end: mark.end })
  },
}

const last = new Set(['أخيرة', 'وأخيرة', 'الأخيرة', 'last', 'final', 'dernier', 'ultima', 'fine'].map(foldKey))
