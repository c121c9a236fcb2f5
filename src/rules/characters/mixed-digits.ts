import type { RuleContext, WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { gather, type Place } from '../gather.js'
import { ARABIC_DIGIT, ASCII_DIGIT, kindOf, LATIN, PERSIAN_DIGIT } from '../scan.js'

export const mixedDigits: WireRule = {
  id: 'mixed-digits',
  group: 'characters',
  severity: 'warning',
  summary: 'Digits of two systems in one story: 0-9, ٠-٩ and ۰-۹.',
  why: 'A search for a figure finds it in one of them only, and a number of mixed digits is read backwards by machines.',
  sources: ['CLDR 48, default numbering systems of ar, fa and ur', 'Unicode 17, 9.2: two sets of Arabic digits'],
  messages: {
    one: 'A {few} figure among {many} ones: write it as the others.',
    several: '{count} {few} figures among {many} ones: write them as the others.',
  },
  examples: [
    { text: arabic('عادت 12 عبّارة و3 سفن بعد 14 يوما.'), findings: 0 },
    { text: arabic('عادت ١٢ عبّارة و٣ سفن من طراز A320 بعد ١٤ يوما.').replace('/ 6 ', '/ ٦ '), findings: 0 },
    { text: english('The sign read ٣ that day, Aug 29.'), findings: 0 },
    { text: arabic('عادت 12 عبّارة و٣ سفن بعد 14 يوما.'), findings: 1 },
  ],
  check(_story, report, context) {
    if (!languages.has(context.language)) return
    const seen = context.scan.seen & ALL
    if ((seen & (seen - 1)) === 0) return
    const figures = systems.map((system) => numbers(context, system.bit))
    const most = figures.reduce((best, list, i) => (list.length > figures[best]!.length ? i : best), 0)
    for (let i = 0; i < systems.length; i++) {
      if (i === most || figures[i]!.length === 0) continue
      const places = figures[i]!.map((place) => ({ ...place, text: rewrite(context.text, place, systems[most]!.zero) }))
      report(gather(places, false, { few: systems[i]!.name, many: systems[most]!.name }))
    }
  },
}

const ALL = ASCII_DIGIT | ARABIC_DIGIT | PERSIAN_DIGIT
const languages = new Set(['ar', 'fa', 'ur', 'ps', 'ckb'])
const systems = [
  { bit: ASCII_DIGIT, name: 'European', zero: 48 },
  { bit: ARABIC_DIGIT, name: 'Arabic', zero: 0x660 },
  { bit: PERSIAN_DIGIT, name: 'Persian', zero: 0x6f0 },
]

/** Runs of digits of one system in the story's own sentences; `A320` and `G7` are names and no figures. */
function numbers(context: RuleContext, bit: number): Place[] {
  const { text } = context
  const places: Place[] = []
  for (const at of context.offsets(bit)) {
    const last = places.at(-1)
    if (last?.end === at) last.end = at + 1
    else places.push({ start: at, end: at + 1 })
  }
  return places.filter(
    ({ start, end }) => isCounted(context, start) && !isLatin(text, start) && !isLatin(text, end + 1),
  )
}

/** Editor's codes, stamps and identifiers are set by machines, in machine digits. */
function isCounted(context: RuleContext, at: number): boolean {
  const label = context.labelAt(at)
  return label === 'paragraph' || label === 'headline' || label === 'dateline.date' || label === 'subhead'
}

/** A Latin letter, or a mark of an identifier, directly before `at`. */
function isLatin(text: string, at: number): boolean {
  const c = text.charCodeAt(at - 1)
  return (kindOf(c) & LATIN) !== 0 || (c === 45 && (kindOf(text.charCodeAt(at - 2)) & LATIN) !== 0)
}

function rewrite(text: string, { start, end }: Place, zero: number): string {
  let written = ''
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    const value = c >= 0x6f0 ? c - 0x6f0 : c >= 0x660 ? c - 0x660 : c - 48
    written += String.fromCharCode(zero + value)
  }
  return written
}
