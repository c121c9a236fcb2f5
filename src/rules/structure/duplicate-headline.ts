import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const duplicateHeadline: WireRule = {
  id: 'duplicate-headline',
  group: 'structure',
  severity: 'warning',
  summary: 'The headline stands twice.',
  why: 'Pages print the headline above and inside of the article; in the text the second one reads as a sentence.',
  sources: ['ar.mehrnews.com: title twice', 'hina.hr: repeated in capitals after the summary'],
  messages: { twice: 'The headline stands here a second time: keep one of them.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: 'عودة العبّارة إلى العمل\n\nعودة العبّارة إلى العمل\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة يوم الجمعة.\n\nانتهى**1426\n',
      findings: 1,
    },
  ],
  check: reportNotices('duplicate-headline'),
}
