import type { WireRule } from '../context.js'
import { english, nitf, nitfHead } from '../example.js'

export const emptySection: WireRule = {
  id: 'empty-section',
  group: 'structure',
  severity: 'warning',
  summary: 'A sub-head with no paragraph under it.',
  why: 'A sub-head promises text: without it something was cut, or a page label was taken for a sub-head.',
  sources: ['Reuters and TT sub-heads', 'pages that end with a label such as "Read more"'],
  messages: { empty: 'No paragraph follows this sub-head: see what was cut, or remove it.' },
  examples: [
    {
      text: english(
        'The ferry ran again on Friday after two weeks of storm, the harbour master said.',
        'It was full.',
        'FEW TICKETS LEFT',
        'Tickets for the weekend were sold out within the hour, the company said in a statement.',
      ),
      findings: 0,
    },
    {
      text: nitf(nitfHead(), '<body.content><p>The ferry ran again.</p><hl2>Few tickets left</hl2></body.content>'),
      options: { format: 'nitf' },
      findings: 1,
    },
    {
      text: nitf(
        nitfHead('عودة العبّارة'),
        '<body.content><p>عادت العبّارة إلى العمل.</p><hl2>تذاكر قليلة</hl2></body.content>',
      ),
      options: { format: 'nitf' },
      findings: 1,
    },
  ],
  check(story, report) {
    const { paragraphs } = story
    for (let i = 0; i < paragraphs.length; i++) {
      const part = paragraphs[i]!
      if (part.label === 'subhead' && paragraphs[i + 1]?.label !== 'paragraph')
        report({ start: part.start, end: part.end })
    }
  },
}
