import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const secondDateline: WireRule = {
  id: 'second-dateline',
  group: 'dateline',
  severity: 'info',
  summary: 'A second dateline further down in the text.',
  why: 'It is a round-up, or two stories that were joined: whoever splits or files them needs to know.',
  sources: ['hina.hr round-ups (`MOSTAR - …` at a paragraph)', 'Xinhua Arabic round-ups'],
  messages: {
    second: 'A second dateline: split the story here if two were joined, or leave it if this is a round-up.',
  },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
  ],
  check: reportNotices('second-dateline'),
}
