import { firstLine } from '../body.js'
import type { WireRule } from '../context.js'
import { english } from '../example.js'

export const noBody: WireRule = {
  id: 'no-body',
  group: 'structure',
  severity: 'info',
  summary: 'A headline without a text under it.',
  why: 'A flash is a headline alone, but so is a story whose text was lost: somebody should know which of them this is.',
  sources: ['Reuters alerts (`BRIEF-`), AP NewsAlerts', 'scraped pages whose text is loaded by a script'],
  messages: {
    missing: 'There is a headline and no text: see whether the text was lost, or mark the story as a flash.',
  },
  examples: [
    { text: english('The ferry ran again on Friday.'), findings: 0 },
    { text: 'عودة العبّارة إلى العمل\n', findings: 1 },
  ],
  check(story, report) {
    const { headline, body, urgency } = story.story
    if (headline === null || body.length > 0 || urgency === 1) return
    report(firstLine(story))
  },
}
