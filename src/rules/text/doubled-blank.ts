import type { RuleContext, WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { gather, type Place } from '../gather.js'
import { inTable, prose } from '../prose.js'
import { BLANK, kindOf } from '../scan.js'

export const doubledBlank: WireRule = {
  id: 'doubled-blank',
  group: 'text',
  severity: 'info',
  summary: 'Two blanks between two words.',
  why: 'The second blank survives every conversion, shows as a hole in print, and makes equal sentences compare unequal.',
  sources: ['Associated Press Stylebook, punctuation: one space'],
  messages: {
    one: 'Two blanks in a row: leave one.',
    several: 'Two blanks in a row at {count} places: leave one at each.',
  },
  examples: [
    { text: english('The ferry ran again on Friday.  It was full.'), findings: 0 },
    { text: english('The ferry  ran again on Friday.'), findings: 1, fixed: english('The ferry ran again on Friday.') },
    { text: arabic('عادت  العبّارة إلى  العمل.'), findings: 1, fixed: arabic('عادت العبّارة إلى العمل.') },
  ],
  check(story, report, context) {
    if ((context.scan.doubled & BLANK) === 0) return
    const places = prose(story).flatMap((part) => holes(context, part.start, part.end))
    if (places.length > 0) report(gather(places, true))
  },
}

/** Runs of blanks inside of a line, not behind a stop: two blanks there are an old typist's habit. */
function holes({ text }: RuleContext, start: number, end: number): Place[] {
  const places: Place[] = []
  for (let i = start; i < end; i++) {
    if (!isBlankAt(text, i) || !isBlankAt(text, i + 1)) continue
    let to = i
    while (to < end && isBlankAt(text, to)) to++
    if (isBetweenWords(text, i, to, start, end) && !inTable(text, i)) places.push({ start: i, end: to, text: ' ' })
    i = to
  }
  return places
}

function isBetweenWords(text: string, from: number, to: number, start: number, end: number): boolean {
  if (from === start || to >= end) return false
  const before = text[from - 1]!
  const after = text[to]!
  return !'\n\r.!?:؟۔'.includes(before) && after !== '\n' && after !== '\r'
}

function isBlankAt(text: string, at: number): boolean {
  return at < text.length && (kindOf(text.charCodeAt(at)) & BLANK) !== 0
}
