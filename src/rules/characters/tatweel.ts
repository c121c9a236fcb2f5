import type { WireRule } from '../context.js'
import { arabic } from '../example.js'
import { gather, type Place } from '../gather.js'
import { isArabicLetter, TATWEEL } from '../scan.js'

export const tatweel: WireRule = {
  id: 'tatweel',
  group: 'characters',
  severity: 'warning',
  summary: 'A word is stretched with tatweel, U+0640.',
  why: 'It is decoration of a headline font: a search for the word does not find it once it is stretched.',
  sources: ['Unicode 17, 9.2 Arabic: the tatweel is no letter'],
  messages: {
    one: 'The word is stretched with tatweel (U+0640), so that searches miss it: remove it.',
    several: 'Words are stretched with tatweel (U+0640) at {count} places, so that searches miss them: remove it.',
  },
  examples: [
    { text: arabic('كان ذلك عام 1436 هـ ـ كما قالت الشركة ـ في الميناء.'), findings: 0 },
    { text: arabic('عادت العبّـــارة إلى العمل.'), findings: 1, fixed: arabic('عادت العبّارة إلى العمل.') },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & TATWEEL) === 0) return
    const places: Place[] = []
    for (const at of context.offsets(TATWEEL)) {
      const last = places.at(-1)
      if (last?.end === at) last.end = at + 1
      else places.push({ start: at, end: at + 1 })
    }
    const inside = places.filter(
      ({ start, end }) => isJoining(context.text, start - 1) && isArabicLetter(context.text, end),
    )
    if (inside.length > 0) report(gather(inside, true))
  },
}

/** A letter that joins the next one, harakat on it skipped; behind و or ا a tatweel is a dash that was typed without blanks. */
function isJoining(text: string, at: number): boolean {
  let i = at
  while (i >= 0 && i > at - 4 && isHaraka(text.charCodeAt(i))) i--
  return isArabicLetter(text, i) && !'ادذرزوأإآىة'.includes(text[i]!)
}

function isHaraka(c: number): boolean {
  return (c >= 0x64b && c <= 0x65f) || c === 0x670
}
