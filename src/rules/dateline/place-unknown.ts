import type { WireRule } from '../context.js'
import { quote } from '../excerpt.js'
import { firstMark } from '../marks.js'

export const placeUnknown: WireRule = {
  id: 'place-unknown',
  group: 'dateline',
  severity: 'info',
  summary: 'The place of the dateline is in no gazetteer.',
  why: 'A misspelt city looks just like an unknown one: a story without a country and time zone is missed by both filters.',
  sources: ['CLDR 48 exemplar cities'],
  messages: { unknown: '"{place}" is no place that the gazetteer has: check the spelling.' },
  examples: [
    { text: 'Ferry runs again\n\nLONDON, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة يوم الجمعة.\n\nانتهى**1426\n',
      findings: 0,
    },
    { text: 'Ferry runs again\n\nXQZVILLE, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 1 },
  ],
  check(story, report, context) {
    const { dateline } = story.story
    if (dateline === null || dateline.place === null) return
    if (dateline.located.some((place) => place.country !== null)) return
    const mark = firstMark(story, 'dateline.place')
    if (mark === undefined) return
    report({ start: mark.start, end: mark.end, values: { place: quote(context.text, mark.start, mark.end) } })
  },
}
