import { isBlank } from '../../core/characters.js'
import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { firstMark } from '../marks.js'

export const longHeadline: WireRule = {
  id: 'long-headline',
  group: 'text',
  severity: 'info',
  summary: 'The headline is longer than its agency allows.',
  why: 'Screens and tickers cut it in the middle, and the half that is left may say the contrary.',
  sources: [
    'handbook.reuters.com/index.php/News_Presentation',
    'ninjs and IPTC 7901 users cut at 64 to 128 characters',
  ],
  messages: { long: 'The headline has {found} words and the limit is {limit}: shorten it.' },
  options: { words: { default: 0, summary: 'Most words; 0 takes the limit of the agency, where one is known.' } },
  examples: [
    { text: english('The ferry ran again on Friday.'), findings: 0 },
    { text: arabic('عادت العبّارة إلى العمل.'), settings: { words: 5 }, findings: 1 },
  ],
  check(story, report, context) {
    const limit = context.numberOption('words') || (context.agency?.limits?.headlineWords ?? 0)
    const mark = firstMark(story, 'headline')
    if (limit === 0 || mark === undefined) return
    const found = countWords(context.text, mark.start, mark.end)
    if (found > limit) report({ start: mark.start, end: mark.end, values: { found, limit } })
  },
}

function countWords(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++)
    if (!isBlank(text.charCodeAt(i)) && (i === start || isBlank(text.charCodeAt(i - 1)))) count++
  return count
}
