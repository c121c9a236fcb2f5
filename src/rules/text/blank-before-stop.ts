import type { RuleContext, WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { gather, type Place } from '../gather.js'
import { prose } from '../prose.js'
import { BLANK, kindOf } from '../scan.js'

export const blankBeforeStop: WireRule = {
  id: 'blank-before-stop',
  group: 'text',
  severity: 'info',
  summary: 'A blank before a comma, stop or closing bracket.',
  why: 'A line can break there, so that the next one begins with a comma; in Arabic the mark jumps to the wrong side.',
  sources: ['Associated Press Stylebook, punctuation', 'Unicode Standard Annex 14, line breaking'],
  messages: {
    one: 'A blank before "{mark}": remove it.',
    several: 'A blank before a stop at {count} places: remove them.',
  },
  examples: [
    { text: english('The ferry ran again on Friday, at 8 a.m. sharp ... or so.'), findings: 0 },
    {
      text: 'Le bac repart\n\nPARIS, 29 août (Reuters) - Est-ce fini ? Oui : le bac est reparti vendredi.\n',
      findings: 0,
    },
    {
      text: english('The ferry , full again , ran on Friday.'),
      findings: 1,
      fixed: english('The ferry, full again, ran on Friday.'),
    },
    { text: arabic('عادت العبّارة ، وكانت ممتلئة.'), findings: 1, fixed: arabic('عادت العبّارة، وكانت ممتلئة.') },
  ],
  check(story, report, context) {
    if (!context.scan.blankBeforeCloser) return
    const marks = context.language === 'fr' ? ',.،)]' : ',.;:!?)]،؛؟۔'
    const places = prose(story).flatMap((part) => gaps(context, part.start, part.end, marks))
    if (places.length > 0) report(gather(places, true, { mark: context.text[places[0]!.end]! }))
  },
}

function gaps({ text }: RuleContext, start: number, end: number, marks: string): Place[] {
  const places: Place[] = []
  for (let i = start + 1; i < end; i++) {
    if (!marks.includes(text[i]!) || (kindOf(text.charCodeAt(i - 1)) & BLANK) === 0) continue
    let from = i - 1
    while (from > start && (kindOf(text.charCodeAt(from - 1)) & BLANK) !== 0) from--
    if (isWordEnd(text[from - 1]) && isAlone(text, i, end)) places.push({ start: from, end: i })
  }
  return places
}

/** A mark behind a mark (`- ,`) is layout, and so is one that begins a line. */
function isWordEnd(before: string | undefined): boolean {
  return before !== undefined && !'\n\r-–—_*=/|<>.,;:([،'.includes(before)
}

/** The mark closes something: no second stop (`...`), no figure (`.5`) and no letter (`.net`, `:-)`) follows. */
function isAlone(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true
  return ' \t\n\r\u00a0"\'”»’)'.includes(text[at + 1]!)
}
