import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { codePointName } from '../excerpt.js'
import { gather, type Place } from '../gather.js'
import { ODD_BREAK } from '../scan.js'

export const oddLineBreaks: WireRule = {
  id: 'odd-line-breaks',
  group: 'characters',
  severity: 'warning',
  summary: 'A line or page separator that is no plain line break: U+2028, U+2029, NEL, vertical tab, form feed.',
  why: 'Half of all software ends a line there and half does not, so that lines, records and columns disagree.',
  sources: ['Unicode 17, 5.8 Newline Guidelines', 'Node 24 `readline` splits at U+2028, Node 20 does not'],
  messages: {
    one: '{code} ends a line in some programs and in others not: write a plain line break.',
    several:
      '{code} and its like at {count} places end a line in some programs and in others not: write plain line breaks.',
  },
  examples: [
    { text: english('The ferry ran again.', 'It was full.'), findings: 0 },
    {
      text: english('The ferry ran again.\u2028It was full.'),
      findings: 1,
      fixed: english('The ferry ran again.\nIt was full.'),
    },
    { text: arabic('عادت العبّارة.\u2029وكانت ممتلئة.'), findings: 1 },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & ODD_BREAK) === 0) return
    const places = context.offsets(ODD_BREAK).map((start): Place => ({ start, end: start + 1, text: '\n' }))
    if (places.length === 0) return
    report(gather(places, false, { code: codePointName(context.text.charCodeAt(places[0]!.start)) }))
  },
}
