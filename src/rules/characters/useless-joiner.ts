import { isBlank } from '../../core/characters.js'
import type { WireRule } from '../context.js'
import { english, persian } from '../example.js'
import { gather, type Place } from '../gather.js'
import { ARABIC_LETTER, JOINER, kindOf, LATIN } from '../scan.js'

export const uselessJoiner: WireRule = {
  id: 'useless-joiner',
  group: 'characters',
  severity: 'warning',
  summary: 'A zero-width non-joiner that separates nothing: at the edge of a word, doubled, or in a Latin word.',
  why: 'It cannot be seen and makes two spellings of one word, so that searches find one of them.',
  sources: ['Unicode 17, 23.2 Layout Controls', 'Persian orthography: U+200C stands between two parts of one word'],
  messages: {
    one: 'A zero-width non-joiner (U+200C) that separates nothing: remove it.',
    several: 'Zero-width non-joiners (U+200C) that separate nothing at {count} places: remove them.',
  },
  examples: [
    { text: persian('کشتی‌های مسافربری به راه می‌افتند.'), findings: 0 },
    {
      text: persian('کشتی‌\u200cهای مسافربری \u200cبه راه می‌\u200c افتند.'),
      findings: 1,
      fixed: persian('کشتی‌های مسافربری به راه می افتند.'),
    },
    { text: english('The fer\u200cry ran again.'), findings: 1 },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & JOINER) === 0) return
    const { text } = context
    const edges: Place[] = []
    const inside: Place[] = []
    for (const start of context.offsets(JOINER)) {
      if (text[start] !== '\u200c') continue
      if (text[start - 1] === '\u200c' || isEdge(text, start - 1) || isEdge(text, endOfRun(text, start)))
        edges.push({ start, end: start + 1 })
      else if (isLatin(text, start - 1) && isLatin(text, start + 1)) inside.push({ start, end: start + 1 })
    }
    if (edges.length > 0) report(gather(edges, true))
    if (inside.length > 0) report(gather(inside, false))
  },
}

function endOfRun(text: string, at: number): number {
  let to = at
  while (text[to] === '\u200c' && to - at < 64) to++
  return to
}

/** The text's edge, a blank, or a mark that is no letter; letters of other scripts have their own use for joiners. */
function isEdge(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true
  const c = text.charCodeAt(at)
  if (c === 0x200c) return false
  if (isBlank(c) || '،؛؟«»'.includes(text[at]!)) return true
  return c < 128 && (kindOf(c) & LATIN) === 0 && !(c >= 48 && c <= 57)
}

function isLatin(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at))
  return (kind & LATIN) !== 0 && (kind & ARABIC_LETTER) === 0
}
