import type { Finding } from '../../core/diagnostic.js'
import type { RuleContext, WireRule } from '../context.js'
import { gather, type Place } from '../gather.js'
import { isArabicLetter, PERSIAN_TWIN } from '../scan.js'

export const persianLetters: WireRule = {
  id: 'persian-letters',
  group: 'characters',
  severity: 'warning',
  summary: 'A Persian letter in Arabic text where Arabic has its own: ی for ي or ى, ک for ك, ۀ for ة.',
  why: 'The two look alike and compare unequal: a search for the word does not find it, and neither does an end mark.',
  sources: [
    'ar.irna.ir: copy typed on Persian keyboards (`انتهی**1426`)',
    'Unicode 17, Arabic block: 0649, 064A, 06CC, 0643, 06A9',
  ],
  messages: {
    one: 'Persian {name} ({code}) in Arabic text, so that searches miss the word: write the Arabic letter.',
    several:
      'Persian {name} ({code}) at {count} places of an Arabic text, so that searches miss the words: write the Arabic letter.',
  },
  examples: [
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n\nانتهى**1426\n',
      findings: 0,
    },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n\nانتهی**1426\n',
      findings: 1,
      fixed: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n\nانتهى**1426\n',
    },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- قالت الشرکة إن العبّارة عادت إلى العمل.\n\nانتهى**1426\n',
      findings: 1,
      fixed:
        'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- قالت الشركة إن العبّارة عادت إلى العمل.\n\nانتهى**1426\n',
    },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & PERSIAN_TWIN) === 0 || context.language !== 'ar') return
    for (const finding of findings(context)) report(finding)
  },
}

const names: Readonly<Record<string, string>> = { ی: 'yeh', ک: 'kaf', ۀ: 'heh with yeh' }

/** One finding for each letter and kind of fix, in order of the text. */
function findings(context: RuleContext): Finding[] {
  const groups = new Map<string, { letter: string; safe: boolean; places: Place[] }>()
  for (const start of context.offsets(PERSIAN_TWIN)) {
    const letter = context.text[start]!
    const { text, safe } = arabicFor(context, letter, start)
    const key = `${letter}${safe}`
    const group = groups.get(key) ?? { letter, safe, places: [] }
    group.places.push({ start, end: start + 1, text })
    groups.set(key, group)
  }
  return [...groups.values()].map(({ letter, safe, places }) =>
    gather(places, safe, { name: names[letter]!, code: codes[letter]! }),
  )
}

const codes: Readonly<Record<string, string>> = { ی: 'U+06CC', ک: 'U+06A9', ۀ: 'U+06C0' }

/**
 * The Arabic letter. A yeh at the end of a word may be ي or ى, which only a reader knows; in the end mark the word is
 * انتهى and never another.
 */
function arabicFor(context: RuleContext, letter: string, at: number): { text: string; safe: boolean } {
  if (letter === 'ک') return { text: 'ك', safe: true }
  if (letter === 'ۀ') return { text: 'ة', safe: false }
  if (isArabicLetter(context.text, at + 1)) return { text: 'ي', safe: true }
  return context.labelAt(at) === 'endMark' ? { text: 'ى', safe: true } : { text: 'ي', safe: false }
}
