import type { WireRule } from '../context.js'
import { gather, type Place } from '../gather.js'
import { ARABIC_TWIN } from '../scan.js'

export const arabicLetters: WireRule = {
  id: 'arabic-letters',
  group: 'characters',
  severity: 'warning',
  summary: 'An Arabic letter in Persian text where Persian has its own: ي for ی, ك for ک.',
  why: 'The two look alike and compare unequal: a search for the word does not find it, and lists sort it elsewhere.',
  sources: [
    'ISIRI 6219: Persian yeh and kaf',
    'Persian copy of before 2010, typed in windows-1256, which has no Persian yeh',
  ],
  messages: {
    one: 'Arabic {name} in Persian text, so that searches miss the word: write the Persian letter.',
    several:
      'Arabic {name} at {count} places of a Persian text, so that searches miss the words: write the Persian letter.',
  },
  examples: [
    {
      text: 'کشتی به راه افتاد\n\nتهران- ایرنا- کشتی مسافربری روز جمعه دوباره به راه افتاد.\n',
      findings: 0,
      options: { language: 'fa' },
    },
    {
      text: 'کشتی به راه افتاد\n\nتهران- ایرنا- کشتي مسافربری روز جمعه دوباره به راه افتاد.\n',
      findings: 1,
      options: { language: 'fa' },
      fixed: 'کشتی به راه افتاد\n\nتهران- ایرنا- کشتی مسافربری روز جمعه دوباره به راه افتاد.\n',
    },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & ARABIC_TWIN) === 0 || context.language !== 'fa') return
    const { text } = context
    for (const [letter, name, persian] of twins) {
      const places: Place[] = []
      for (const start of context.offsets(ARABIC_TWIN))
        if (text[start] === letter) places.push({ start, end: start + 1, text: persian })
      if (places.length > 0) report(gather(places, true, { name }))
    }
  },
}

/** ى is left alone: Persian writes it in Arabic words and titles. */
const twins: readonly (readonly [letter: string, name: string, persian: string])[] = [
  ['ي', 'yeh (U+064A)', 'ی'],
  ['ك', 'kaf (U+0643)', 'ک'],
]
