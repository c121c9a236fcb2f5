import type { ParsedStory } from '../../core/parsed.js'
import type { RuleContext, WireRule } from '../context.js'
import { arabic } from '../example.js'
import { letterSet, lettersOf } from '../letters.js'

export const textAfterEnd: WireRule = {
  id: 'text-after-end',
  group: 'structure',
  severity: 'warning',
  summary: 'Text stands behind the end mark.',
  why: 'Software that trusts the end mark drops what follows it: either the mark or the text is in the wrong place.',
  sources: ['SaudiNewsNet data set', 'two stories that were joined in one file'],
  messages: { after: 'The story ends here, and more text follows: move the mark, or split the two stories.' },
  examples: [
    { text: arabic('عادت العبّارة إلى العمل يوم الجمعة.', 'وكانت ممتلئة بالمسافرين.'), findings: 0 },
    { text: arabic('عادت العبّارة إلى العمل.', 'انتهى**1425', 'وكانت ممتلئة بالمسافرين كما قالت الشركة.'), findings: 1 },
  ],
  check(story, report, context) {
    const mark = markInside(story) ?? paragraphThatEnds(story, context)
    if (mark !== null) report({ start: mark.start, end: mark.end })
  },
}

/** An end mark with a paragraph behind it. */
function markInside(story: ParsedStory): { start: number; end: number } | null {
  const end = story.marks.find((mark) => mark.label === 'endMark')
  const last = story.paragraphs.at(-1)
  return end !== undefined && last !== undefined && last.start > end.start ? end : null
}

/** Longest line that may be an end mark. */
const LONGEST = 40
/** Letters of a word that can be nothing else than an end mark. */
const LEAST = 3
const none: readonly string[] = []

/** A paragraph that is nothing but an end mark of the language, with others behind it. */
function paragraphThatEnds(story: ParsedStory, context: RuleContext): { start: number; end: number } | null {
  const marks = letterSet(context.languageData?.endMarks ?? none)
  for (const paragraph of story.paragraphs.slice(0, -1)) {
    if (paragraph.end - paragraph.start > LONGEST) continue
    const letters = lettersOf(context.text.slice(paragraph.start, paragraph.end))
    if (letters.length >= LEAST && marks.has(letters)) return paragraph
  }
  return null
}
