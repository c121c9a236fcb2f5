import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'

export const longParagraph: WireRule = {
  id: 'long-paragraph',
  group: 'text',
  severity: 'info',
  summary: 'A paragraph is longer than its agency allows.',
  why: 'Wire paragraphs are cut from the end to fit: one that is too long cannot be cut without losing its point.',
  sources: ['handbook.reuters.com/index.php/Reporting_and_Writing_Basics', 'the inverted pyramid'],
  messages: { long: 'The paragraph has {found} characters and the limit is {limit}: divide it.' },
  options: {
    characters: { default: 0, summary: 'Most characters; 0 takes the limit of the agency, where one is known.' },
  },
  examples: [
    { text: english('The ferry ran again on Friday.'), findings: 0 },
    { text: arabic('عادت العبّارة إلى العمل بعد اسبوعين من العاصفة.'), settings: { characters: 20 }, findings: 1 },
  ],
  check(story, report, context) {
    const limit = context.numberOption('characters') || (context.agency?.limits?.paragraphCharacters ?? 0)
    if (limit === 0) return
    for (const { label, start, end } of story.paragraphs)
      if (label === 'paragraph' && end - start > limit)
        report({ start, end: firstBreak(context.text, start, end), values: { found: end - start, limit } })
  },
}

/** The first line is enough to see which paragraph it is. */
function firstBreak(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}
