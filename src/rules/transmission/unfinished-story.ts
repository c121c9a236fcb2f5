import type { WireRule } from '../context.js'
import { letterSet, lettersOf } from '../letters.js'
import { firstMark } from '../marks.js'

export const unfinishedStory: WireRule = {
  id: 'unfinished-story',
  group: 'transmission',
  severity: 'info',
  summary: 'The story says at its end that more follows.',
  why: 'A take alone is half a story: whoever publishes or archives it should wait for the rest.',
  sources: ['SaudiNewsNet data set (`// يتبع //`)', 'FBIS (`[CONTINUED]`)', 'agenzianova.com (`(segue)`)'],
  messages: { more: 'More follows: join the takes before you publish.' },
  examples: [
    {
      text: 'عام / عودة العبّارة\n\nجدة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nعادت العبّارة إلى العمل.\n// انتهى //\n',
      findings: 0,
    },
    {
      text: 'عام / عودة العبّارة\n\nجدة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nعادت العبّارة إلى العمل.\n// يتبع //\n',
      findings: 1,
    },
  ],
  check(story, report, context) {
    const { endMark } = story.story
    const mark = firstMark(story, 'endMark')
    if (endMark === null || mark === undefined) return
    const more = context.languageData?.continued
    if (more === undefined || !letterSet(more).has(lettersOf(endMark.text.slice(0, 60)))) return
    report({ start: mark.start, end: mark.end })
  },
}
