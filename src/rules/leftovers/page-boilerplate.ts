import { isBlank } from '../../core/characters.js'
import type { Finding } from '../../core/diagnostic.js'
import type { Mark } from '../../core/parsed.js'
import type { WireRule } from '../context.js'

export const pageBoilerplate: WireRule = {
  id: 'page-boilerplate',
  group: 'leftovers',
  severity: 'warning',
  summary: 'Text of the web page that the story was taken from.',
  why: 'Related links, comment forms and share buttons are not news; in an archive they are found as if they were.',
  sources: ['ar.irna.ir, ar.mehrnews.com and ina.iq pages as scrapers deliver them'],
  messages: {
    one: 'Text of the web page and not of the story: remove it.',
    several: '{count} lines of the web page and not of the story: remove them.',
  },
  examples: [
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n\nانتهى**1426\n',
      findings: 0,
    },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n\nانتهى**1426\n\nأخبار ذات صلة\n\nتعليقك\n',
      findings: 1,
    },
    {
      text: 'Ferry runs again\n\nTehran, Aug 19, IRNA – The ferry ran again on Friday.\n\n9376**9417\n\nYour Comment\n',
      findings: 1,
    },
  ],
  check(story, report) {
    let block: Mark[] = []
    for (const mark of story.marks) {
      const last = block.at(-1)
      if (
        last !== undefined &&
        (mark.label !== 'boilerplate' || !isBlankBetween(story.source.text, last.end, mark.start))
      ) {
        report(finding(block))
        block = []
      }
      if (mark.label === 'boilerplate') block.push(mark)
    }
    if (block.length > 0) report(finding(block))
  },
}

/** Removing text needs an eye on it: a page phrase can be a story's own sentence. */
function finding(block: readonly Mark[]): Finding {
  const start = block[0]!.start
  const end = block.at(-1)!.end
  const message = block.length === 1 ? 'one' : 'several'
  const edits = [{ start, end, text: '' }]
  return { start, end, message, values: { count: block.length }, fix: { safe: false, edits } }
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isBlank(text.charCodeAt(i))) return false
  return true
}
