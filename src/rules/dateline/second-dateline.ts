import type { RuleContext, WireRule } from '../context.js'
import { arabic, english } from '../example.js'

export const secondDateline: WireRule = {
  id: 'second-dateline',
  group: 'dateline',
  severity: 'info',
  summary: 'A second dateline further down in the text.',
  why: 'It is a round-up, or two stories that were joined: whoever splits or files them needs to know.',
  sources: ['hina.hr round-ups', 'two stories that were joined in one file'],
  messages: {
    second: 'A second dateline: split the story here if two were joined, or leave it if this is a round-up.',
  },
  examples: [
    { text: english('The ferry ran again on Friday.', 'The agency (Reuters) asked the harbour master.'), findings: 0 },
    {
      text: english('The ferry ran again on Friday.', 'LONDON, Aug 29 (Reuters) - Other ferries ran too.'),
      findings: 1,
    },
    { text: arabic('عادت العبّارة إلى العمل.', 'طهران / 7 تشرين الاول /اكتوبر/ارنا- عادت السفن أيضا.'), findings: 1 },
  ],
  check(story, report, context) {
    const noticed = story.notices.filter((notice) => notice.kind === 'second-dateline')
    for (const { start, end } of noticed) report({ start, end })
    if (noticed.length > 0 || story.story.dateline?.source == null) return
    for (const { label, start, end } of story.paragraphs.slice(1)) {
      const to = label === 'paragraph' ? datelineEnd(context, start, end, story.story.dateline.source) : -1
      if (to > 0) report({ start, end: to })
    }
  },
}

/** How far into a paragraph its dateline may reach. */
const REACH = 80

/** Behind `(Reuters) -`, `/ارنا-` or `SPA --` near the paragraph's start; -1 when there is none. */
function datelineEnd({ text }: RuleContext, start: number, end: number, source: string): number {
  const head = text.slice(start, Math.min(end, start + REACH))
  const at = head.indexOf(source)
  // A dateline without a place or date says nothing: `Reuters -` may be a quoted name.
  if (at < 4) return -1
  const before = head[at - 1]!
  const mark = /^[)/\]]?\.? {0,2}[-–—:]/.exec(head.slice(at + source.length))
  if (mark === null || !' (/[.'.includes(before) || !/[0-9\u0660-\u0669\u06f0-\u06f9]/.test(head.slice(0, at)))
    return -1
  return start + at + source.length + mark[0].length
}
