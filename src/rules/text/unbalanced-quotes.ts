import type { RuleContext, WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { unpairedQuotes } from '../pairs.js'
import { QUOTE } from '../scan.js'

export const unbalancedQuotes: WireRule = {
  id: 'unbalanced-quotes',
  group: 'text',
  severity: 'warning',
  summary: 'A quotation mark has no partner.',
  why: 'The reader cannot tell where the quotation ends: words are put into the mouth of somebody who did not say them.',
  sources: ['Associated Press Stylebook, quotation marks: a quotation that runs on is opened anew in each paragraph'],
  messages: { lone: 'This quotation mark has no partner: close the quotation where the speaker ends.' },
  examples: [
    { text: english('"The ferry ran again," he said. "It was full."'), findings: 0 },
    { text: english('"The ferry ran again.', '"It was full," he said.'), findings: 0 },
    { text: arabic('قال المدير: «عادت العبّارة إلى العمل».'), findings: 0 },
    { text: english('"The ferry ran again, he said.', 'It was full.'), findings: 1 },
    { text: arabic('قال المدير: «عادت العبّارة إلى العمل.', 'وكانت ممتلئة.'), findings: 1 },
  ],
  check(story, report, context) {
    if ((context.scan.seen & QUOTE) === 0) return
    const offsets = context.offsets(QUOTE)
    for (const group of groups) {
      const marks = offsets.filter((at) => group.includes(context.text[at]!) && !isMeasure(context, at))
      if (marks.length === 0) continue
      for (const start of unpairedQuotes(context.text, story.paragraphs, marks)) report({ start, end: start + 1 })
    }
  },
}

/** Which side a mark takes differs by language and keyboard, so the marks of a pair are counted together. */
const groups = ['"', '“”„', '«»'] as const

/** Inches and seconds: `12"`. */
function isMeasure({ text }: RuleContext, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return text[at] === '"' && before >= 48 && before <= 57 && text[at - 2] !== '"'
}
