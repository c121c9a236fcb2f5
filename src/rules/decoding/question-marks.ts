import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'

export const questionMarks: WireRule = {
  id: 'question-marks',
  group: 'decoding',
  severity: 'warning',
  summary: 'A run of question marks where a word should be.',
  why: 'A program that did not have the letters wrote "?" for each of them: the word is lost.',
  sources: ['databases and mail gateways with a Latin-1 column: Arabic becomes `???? ???`'],
  messages: { run: '{count} question marks in a row: letters were lost before. Get the story from its sender again.' },
  examples: [
    { text: english('"Really???" he asked.'), findings: 0 },
    { text: english('The ferry ?????? ran again.'), findings: 1 },
    { text: arabic('عادت ???? ??????? إلى العمل.'), findings: 1 },
  ],
  check(story, report) {
    const { text } = story.source
    let at = text.indexOf('????')
    while (at >= 0) {
      let end = at
      while (text[end] === '?' || (text[end] === ' ' && text[end + 1] === '?')) end++
      report({ start: at, end, values: { count: end - at } })
      at = text.indexOf('????', end)
    }
  },
}
