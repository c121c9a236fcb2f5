import type { WireRule } from '../context.js'

/** The example's text in windows-1256. */
const WINDOWS_1256 =
  'dac7cfca20c7e1dac8c7d1c920c5e1ec20c7e1dae3e120d5c8c7cd20c7e1ede6e3a120e6dec7e120e3cfedd120c7e1e3ede4c7c120c5e4e5c720dfc7e4ca20e3e3cae1c6c920c8c7e1e3d3c7ddd1ede4'

export const encodingGuess: WireRule = {
  id: 'encoding-guess',
  group: 'decoding',
  severity: 'info',
  summary: 'The encoding was guessed.',
  why: 'A guess is right most of the time: where it is wrong, every accented or Arabic letter is another one.',
  sources: ['WHATWG Encoding Standard: no byte says which legacy encoding it is'],
  messages: { guessed: 'Read as {encoding}, which is a guess: check the accented letters, or say it with --encoding.' },
  examples: [
    { text: 'عودة العبّارة إلى العمل\n', findings: 0 },
    {
      text: 'عادت العبارة إلى العمل صباح اليوم، وقال مدير الميناء إنها كانت ممتلئة بالمسافرين',
      options: { bytes: Uint8Array.from(Buffer.from(WINDOWS_1256, 'hex')) },
      findings: 1,
    },
  ],
  check(story, report) {
    const { encoding, encodingFrom, text } = story.source
    if (encodingFrom !== 'guess' || encoding === null) return
    let at = 0
    while (at < text.length && text.charCodeAt(at) < 128) at++
    report({ start: at < text.length ? at : 0, end: at < text.length ? at + 1 : 0, values: { encoding } })
  },
}
