import type { WireRule } from '../context.js'
import { arabic } from '../example.js'
import { gather, type Place } from '../gather.js'
import { PRESENTATION } from '../scan.js'

export const presentationForms: WireRule = {
  id: 'presentation-forms',
  group: 'characters',
  severity: 'warning',
  summary: 'Arabic letters in their shaped forms, U+FB50 to U+FEFC, instead of the letters themselves.',
  why: 'They come out of old typesetters and PDF files: searches, sorting and screen readers do not know them as letters.',
  sources: ['Unicode 17, 9.2: presentation forms are for compatibility only'],
  messages: {
    one: 'A shaped Arabic form instead of the letter itself, so that searches miss the word: write the letter.',
    several:
      '{count} shaped Arabic forms instead of the letters themselves, so that searches miss the words: write the letters.',
  },
  examples: [
    { text: arabic('عادت العبّارة إلى العمل ﷺ.'), findings: 0 },
    { text: arabic('عادت اﻟﻌﺒﺎرة إلى العمل.'), findings: 1, fixed: arabic('عادت العبارة إلى العمل.') },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & PRESENTATION) === 0) return
    const places = context.offsets(PRESENTATION).map((start): Place => {
      return { start, end: start + 1, text: context.text[start]!.normalize('NFKC') }
    })
    // A form without a plain letter (U+FBB2, a mark for teaching) stays.
    const mended = places.filter((place) => place.text !== context.text[place.start])
    if (mended.length > 0) report(gather(mended, true))
  },
}
