import type { WireRule } from '../context.js'

export const encodingGuess: WireRule = {
  id: 'encoding-guess',
  group: 'decoding',
  severity: 'info',
  summary: 'The encoding was guessed.',
  why: 'A guess is right most of the time: where it is wrong, every accented or Arabic letter is another one.',
  sources: ['WHATWG Encoding Standard: no byte says which legacy encoding it is'],
  messages: { guessed: 'Read as {encoding}, which is a guess: check the accented letters, or say it with --encoding.' },
  examples: [{ text: 'عودة العبّارة إلى العمل\n', findings: 0 }],
  check(story, report) {
    const { encoding, encodingFrom, text } = story.source
    if (encodingFrom !== 'guess' || encoding === null) return
    let at = 0
    while (at < text.length && text.charCodeAt(at) < 128) at++
    report({ start: at < text.length ? at : 0, end: at < text.length ? at + 1 : 0, values: { encoding } })
  },
}
