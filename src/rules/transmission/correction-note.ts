import { foldKey } from '../../core/fold.js'
import type { WireRule } from '../context.js'
import { firstMark } from '../marks.js'

export const correctionNote: WireRule = {
  id: 'correction-note',
  group: 'transmission',
  severity: 'info',
  summary: 'A correction that does not say what it corrects.',
  why: 'A desk that has printed the first version must find the fault; without a note it has to compare word by word.',
  sources: ['handbook.reuters.com/index.php/Corrections,_Refiles,_Kills,_Repeats_and_Embargoes'],
  messages: {
    silent: 'A correction without a note: say above the dateline which paragraph was wrong and what it said.',
  },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: 'CORRECTED-Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n',
      findings: 1,
    },
    {
      text: 'تصحيح - عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة يوم الجمعة.\n\nانتهى**1426\n',
      findings: 1,
    },
  ],
  check(story, report) {
    const { headline, notes } = story.story
    if (headline === null || notes.length > 0) return
    const word = foldKey(headline.slice(0, 24)).split(/[^\p{L}]+/u)[0] ?? ''
    const mark = firstMark(story, 'headline')
    if (corrections.has(word) && mark !== undefined) report({ start: mark.start, end: mark.end })
  },
}

const corrections = new Set(
  ['corrected', 'correction', 'corrects', 'تصحيح', 'corrige', 'correccion', 'berichtigung'].map(foldKey),
)
