import type { ParsedStory } from '../../core/parsed.js'
import { positionsOf } from '../../core/positions.js'
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
    const found = doubles(story)
    if (found.length === 0) return
    const places = positionsOf(
      story.source.text,
      found.map(({ first }) => first).sort((a, b) => a - b),
    )
    for (const { start, end, first } of found) report({ start, end, values: { line: places.get(first)!.line } })
  },
}

/** Short paragraphs come back in dialogue, weather reports and tables. */
const LEAST = 60

/** Paragraphs that stand above already, with the start of the first. Most differ in length and need not be compared. */
function doubles({ paragraphs, story: { body } }: ParsedStory): { start: number; end: number; first: number }[] {
  const found: { start: number; end: number; first: number }[] = []
  const ofLength = new Map<number, number>()
  const seen = new Map<string, number>()
  for (const [i, { label, start, end }] of paragraphs.entries()) {
    const text = body[i] ?? ''
    if (label !== 'paragraph' || text.length < LEAST) continue
    const other = ofLength.get(text.length)
    if (other === undefined) {
      ofLength.set(text.length, i)
      continue
    }
    if (seen.get(body[other]!) === undefined) seen.set(body[other]!, paragraphs[other]!.start)
    const first = seen.get(text)
    if (first === undefined) seen.set(text, start)
    else found.push({ start, end, first })
  }
  return found
}
