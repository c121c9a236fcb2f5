import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'

export const doubledParagraph: WireRule = {
  id: 'doubled-paragraph',
  group: 'text',
  severity: 'warning',
  summary: 'A paragraph stands twice.',
  why: 'Two takes were joined with their overlap, or a block was pasted twice: the story says a thing two times.',
  sources: ['joined takes of one story', 'scraped pages that print the summary above the text'],
  messages: { twice: 'This paragraph stands in line {line} already: remove one of them.' },
  examples: [
    {
      text: english(
        'The ferry ran again on Friday after two weeks.',
        'It was full, the company that runs it said in a statement on Friday.',
      ),
      findings: 0,
    },
    {
      text: english(
        'The ferry ran again.',
        'It was full, the company that runs it said in a statement on Friday.',
        'It was full, the company that runs it said in a statement on Friday.',
      ),
      findings: 1,
    },
    {
      text: arabic(
        'عادت العبّارة.',
        'وكانت ممتلئة بالمسافرين كما قالت الشركة المشغلة لها في بيان صدر عنها.',
        'وكانت ممتلئة بالمسافرين كما قالت الشركة المشغلة لها في بيان صدر عنها.',
      ),
      findings: 1,
    },
  ],
  check(story, report) {
    const { paragraphs } = story
    const { body } = story.story
    const seen = new Map<string, number>()
    for (let i = 0; i < paragraphs.length; i++) {
      const paragraph = paragraphs[i]!
      const key = body[i] ?? ''
      if (paragraph.label !== 'paragraph' || key.length < LEAST) continue
      const first = seen.get(key)
      if (first === undefined) seen.set(key, paragraph.start)
      else report({ start: paragraph.start, end: paragraph.end, values: { line: lineOf(story.source.text, first) } })
    }
  },
}

/** Short paragraphs come back in dialogue, weather reports and tables. */
const LEAST = 60

function lineOf(text: string, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) line++
  }
  return line
}
