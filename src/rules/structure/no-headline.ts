import { firstLine } from '../body.js'
import type { WireRule } from '../context.js'

export const noHeadline: WireRule = {
  id: 'no-headline',
  group: 'structure',
  severity: 'warning',
  summary: 'The story has no headline.',
  why: 'Editors choose from a list of headlines, and sites and archives index them: a story without one is not seen.',
  sources: ['IPTC 7901 and NITF both have one place for it', 'handbook.reuters.com/index.php/News_Presentation'],
  messages: { missing: 'No headline: lists and archives show nothing for this story. Put one above the dateline.' },
  examples: [
    {
      text: 'Ferry runs again after storm\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n',
      findings: 0,
    },
    { text: 'عودة العبّارة إلى العمل\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n', findings: 0 },
    { text: 'PORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 1 },
    { text: 'طهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n', findings: 1 },
  ],
  check(story, report, context) {
    if (story.story.headline !== null || story.story.body.length === 0 || context.never('headline')) return
    report(firstLine(story))
  },
}
