import { isBlank } from '../../core/characters.js'
import type { RuleContext, WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { quote } from '../excerpt.js'

export const doubledWord: WireRule = {
  id: 'doubled-word',
  group: 'text',
  severity: 'warning',
  summary: 'A small word stands twice in a row.',
  why: 'It is the commonest slip when a sentence is rewritten, and no spelling checker finds it.',
  sources: ['writing style checkers since the Unix `double` tool of 1979'],
  messages: { twice: '"{word}" stands twice: remove one.' },
  examples: [
    { text: english('He said that that ferry had had its day in Bora Bora.'), findings: 0 },
    { text: arabic('قال محمد محمد إن العبّارة عادت رويدا رويدا.'), findings: 0 },
    { text: english('The ferry ran again on on Friday.'), findings: 1 },
    { text: arabic('عادت العبّارة إلى إلى العمل.'), findings: 1 },
  ],
  check(story, report, context) {
    if (!context.scan.mayRepeatWord) return
    const words = doubles(context)
    for (const { start, end } of story.paragraphs)
      eachWord(context.text, start, end, (from, to, last) => {
        if (last < 0 || !isSameWord(context.text, last, from, to) || !words.has(context.text.slice(from, to))) return
        const word = quote(context.text, from, to)
        report({
          start: last,
          end: to,
          values: { word },
          fix: { safe: false, edits: [{ start: last, end: from, text: '' }] },
        })
      })
  },
}

/** Small words that do stand twice: `had had`, `that that`, Spanish `no no`. */
const legitimate = new Set([
  'that',
  'had',
  'is',
  'no',
  'so',
  'very',
  'si',
  'nous',
  'vous',
  'sie',
  'die',
  'der',
  'das',
  'ya',
  'do',
  'to',
])
const sets = new Map<string, ReadonlySet<string>>()

/** The function words of the story's language: names, echoes and verses repeat others on purpose. */
function doubles(context: RuleContext): ReadonlySet<string> {
  const tag = context.story.story.language ?? ''
  let words = sets.get(tag)
  if (words === undefined) {
    words = new Set((context.languageData?.words ?? []).filter((word) => !legitimate.has(word)))
    sets.set(tag, words)
  }
  return words
}

/** Calls back for each word with the start of the word directly before it, -1 where other than blanks stand between. */
function eachWord(
  text: string,
  start: number,
  end: number,
  found: (from: number, to: number, last: number) => void,
): void {
  let last = -1
  let i = start
  while (i < end) {
    while (i < end && isBlank(text.charCodeAt(i))) i++
    const from = i
    while (i < end && !isBlank(text.charCodeAt(i))) i++
    if (i > from) found(from, i, last)
    last = from
  }
}

/** `[from, to)` equals the text that begins at `last` and ends before the blanks in front of `from`. */
function isSameWord(text: string, last: number, from: number, to: number): boolean {
  const length = to - from
  if (text.charCodeAt(last) !== text.charCodeAt(from) || !isBlank(text.charCodeAt(last + length))) return false
  for (let i = 1; i < length; i++) if (text.charCodeAt(last + i) !== text.charCodeAt(from + i)) return false
  for (let i = last + length; i < from; i++) if (!isBlank(text.charCodeAt(i))) return false
  return true
}
