import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { COMBINING, kindOf } from '../scan.js'

export const stackedMarks: WireRule = {
  id: 'stacked-marks',
  group: 'characters',
  severity: 'warning',
  summary: 'Many accents piled on one letter.',
  why: 'They run over the lines above and below and hide them; no language has more than two or three.',
  sources: ['Unicode Technical Report 36, 2.10.2', 'Unicode Standard Annex 15, Stream-Safe Text Format: at most 30'],
  messages: { pile: '{count} marks on one letter: remove those that no language has.' },
  examples: [
    { text: english('The ca\u0302\u0301n o\u0323\u0302 ferry ran again.'), findings: 0 },
    { text: english('The fe\u0301\u0302\u0303\u0304\u0305\u0306rry ran again.'), findings: 1 },
    { text: arabic('عادت الع\u0653\u0654\u0655\u0653\u0654\u0655بّارة.'), findings: 1 },
  ],
  check(_story, report, context) {
    if ((context.scan.doubled & COMBINING) === 0) return
    const { text } = context
    let start = -1
    for (let i = 0; i <= text.length; i++) {
      const isMark = i < text.length && (kindOf(text.charCodeAt(i)) & COMBINING) !== 0
      if (isMark && start < 0) start = i
      if (isMark || start < 0) continue
      if (i - start > MOST) report({ start, end: i, values: { count: i - start } })
      start = -1
    }
  },
}

const MOST = 4
