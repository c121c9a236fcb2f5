import type { Label } from '../../core/story.js'
import type { WireRule } from '../context.js'
import { english, nitf, nitfHead } from '../example.js'

export const misplacedPart: WireRule = {
  id: 'misplaced-part',
  group: 'structure',
  severity: 'warning',
  summary: 'Headline, kicker or stand-first stands behind the text that it belongs above.',
  why: 'Everything that reads a story from the top takes its first line for the headline, whatever comes later.',
  sources: ['IPTC 7901, NITF and ninjs: head before body'],
  messages: { late: 'The {part} stands behind the first paragraph: move it above the dateline.' },
  examples: [
    { text: english('The ferry ran again on Friday.'), findings: 0 },
    {
      text: nitf(nitfHead(), '<body.content><p>The ferry ran again.</p></body.content>'),
      options: { format: 'nitf' },
      findings: 0,
    },
    {
      text: nitf('<body.content><p>The ferry ran again.</p></body.content>', nitfHead()),
      options: { format: 'nitf' },
      findings: 1,
    },
    {
      text: nitf('<body.content><p>عادت العبّارة إلى العمل.</p></body.content>', nitfHead('عودة العبّارة')),
      options: { format: 'nitf' },
      findings: 1,
    },
  ],
  reads: 'document',
  check(story, report) {
    if (unordered.has(story.story.source.format)) return
    let begun = false
    for (const { label, start, end } of story.marks) {
      if (label === 'paragraph') begun = true
      else if (begun && names[label] !== undefined) report({ start, end, values: { part: names[label] } })
    }
  },
}

/** Their parts are named, so that their order says nothing. */
const unordered = new Set(['ninjs', 'json', 'ndjson', 'newsml-g2', 'newsml1', 'html'])

const names: Partial<Record<Label, string>> = { headline: 'headline', kicker: 'kicker', deck: 'stand-first' }
