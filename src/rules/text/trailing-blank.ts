import type { RuleContext, WireRule } from '../context.js'
import { arabic } from '../example.js'
import { gather, type Place } from '../gather.js'
import { BLANK, BREAK, kindOf } from '../scan.js'

export const trailingBlank: WireRule = {
  id: 'trailing-blank',
  group: 'text',
  severity: 'info',
  summary: 'Blanks at the end of a line.',
  why: 'Nobody sees them, Markdown makes line breaks of them, and every comparison of two versions stumbles over them.',
  sources: ['CommonMark 0.31, 6.7 Hard line breaks'],
  messages: {
    one: 'Blanks at the end of the line: remove them.',
    several: 'Blanks at the end of {count} lines: remove them.',
  },
  examples: [
    { text: arabic('عادت العبّارة إلى العمل.'), findings: 0 },
    {
      text: 'Ferry runs again \n\nThe ferry ran again on Friday.\n',
      findings: 1,
      fixed: 'Ferry runs again\n\nThe ferry ran again on Friday.\n',
    },
    {
      text: arabic('عادت العبّارة إلى العمل. ', 'وكانت ممتلئة.\t'),
      findings: 1,
      fixed: arabic('عادت العبّارة إلى العمل.', 'وكانت ممتلئة.'),
    },
  ],
  check(_story, report, context) {
    if (!context.scan.blankBeforeBreak) return
    const places = lineEnds(context)
    if (places.length > 0) report(gather(places, true))
  },
}

/** Blanks before a break or the text's end; those of page text, envelopes and unknown pieces are left alone. */
function lineEnds(context: RuleContext): Place[] {
  const { text } = context
  const places: Place[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const kind = i === text.length ? BREAK : kindOf(text.charCodeAt(i))
    if ((kind & BLANK) !== 0) {
      if (from < 0) from = i
      continue
    }
    if (from >= 0 && (kind & BREAK) !== 0 && isOurs(context, from)) places.push({ start: from, end: i })
    from = -1
  }
  return places
}

function isOurs(context: RuleContext, at: number): boolean {
  const label = context.labelAt(at) ?? context.labelAt(at - 1)
  return label !== 'boilerplate' && label !== 'control'
}
