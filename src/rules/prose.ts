/** The stretches of a text that are sentences: what rules about spacing and punctuation read. */
import { isBreak } from '../core/characters.js'
import type { Mark, ParsedStory } from '../core/parsed.js'

/** Headlines, stand-firsts, paragraphs and sub-heads, in order of the text. */
export function prose(story: ParsedStory): Mark[] {
  return story.marks.filter(isProse)
}

function isProse({ label }: Mark): boolean {
  return label === 'paragraph' || label === 'headline' || label === 'subhead' || label === 'deck'
}

/**
 * Whether `at` stands on a line of columns: one with a run of three blanks or a tab between words. Spacing there is
 * layout and no fault.
 */
export function inTable(text: string, at: number): boolean {
  let from = at
  while (from > 0 && !isBreak(text.charCodeAt(from - 1)) && at - from < 400) from--
  let blanks = 0
  let words = false
  for (let i = from; i < text.length && i < at + 400; i++) {
    const c = text.charCodeAt(i)
    if (isBreak(c)) return false
    if (c === 32 || c === 9) {
      blanks += c === 9 ? 3 : 1
      continue
    }
    if (words && blanks >= 3) return true
    words = true
    blanks = 0
  }
  return false
}
