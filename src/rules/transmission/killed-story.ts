import { firstLine } from '../body.js'
import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { firstMark } from '../marks.js'

export const killedStory: WireRule = {
  id: 'killed-story',
  group: 'transmission',
  severity: 'warning',
  summary: 'The agency has withdrawn or withheld the story.',
  why: 'A kill is sent because the story is false or unlawful: to publish it all the same can end in court.',
  sources: ['IPTC NewsCodes, pubstatus', 'AP kills, Reuters `STORY WITHDRAWN`'],
  messages: {
    canceled: 'The agency has withdrawn this story: do not publish it, and take down what was published.',
    withheld: 'The agency withholds this story: do not publish it.',
  },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    { text: `KILL: ${english('The ferry ran again on Friday.')}`, findings: 1 },
    { text: `STORY WITHDRAWN-${english('The ferry ran again on Friday.')}`, findings: 1 },
    { text: arabic('عادت العبّارة إلى العمل.'), findings: 0 },
  ],
  check(story, report) {
    const { status } = story.story
    if (status === 'usable') return
    const mark = firstMark(story, 'status') ?? firstMark(story, 'version') ?? firstLine(story)
    report({ start: mark.start, end: mark.end, message: status })
  },
}
