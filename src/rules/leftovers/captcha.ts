import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'

export const captcha: WireRule = {
  id: 'captcha',
  group: 'leftovers',
  severity: 'warning',
  summary: 'The sum or word of a captcha.',
  why: 'It belongs to the comment form of the page that the story was taken from.',
  sources: ['en.irna.ir and ar.mehrnews.com pages (`7 + 0 =`)'],
  messages: { captcha: 'This is the captcha of a comment form: remove it.' },
  examples: [
    { text: english('The sum of 7 + 0 = 7 was on the board.'), findings: 0 },
    { text: arabic('عادت العبّارة إلى العمل.'), findings: 0 },
    { text: english('The ferry ran again.', '12 + 3 ='), findings: 1 },
    { text: arabic('عادت العبّارة إلى العمل.', '7 + 0 =', 'وكانت ممتلئة.'), findings: 1 },
  ],
  check(story, report) {
    const { text } = story.source
    for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
      const start = lineStart(text, at)
      if (
        start < 0 ||
        !isLineEnd(text, at + 1) ||
        !/^\s{0,8}\d{1,3} {0,2}[+\-*×] {0,2}\d{1,3} {0,2}$/.test(text.slice(start, at))
      )
        continue
      report({ start, end: at + 1, fix: { safe: false, edits: [{ start, end: at + 1, text: '' }] } })
    }
  },
}

/** Where the line of `at` begins, -1 when that is more than 24 characters back. */
function lineStart(text: string, at: number): number {
  let from = at
  while (from > 0 && text[from - 1] !== '\n' && text[from - 1] !== '\r') if (at - --from > 24) return -1
  return from
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n' || text[at] === '\r'
}
