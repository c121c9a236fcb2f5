import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { SYNTAX } from '../scan.js'

export const markup: WireRule = {
  id: 'markup',
  group: 'leftovers',
  severity: 'warning',
  summary: 'An HTML tag in the text.',
  why: 'Readers see the tag, and a page that prints the text as it is runs whatever the tag says.',
  sources: ['HTML Living Standard, 3 Semantics', 'CWE-79'],
  messages: { tag: '{tag} is markup and no text: remove it.' },
  examples: [
    { text: english('Shares of Harbour Lines <HBL.L> rose, and 3 < 5 > 2.'), findings: 0 },
    { text: english('The ferry<br/> ran <a href="x">again</a>.'), findings: 3 },
    { text: arabic('<p dir="rtl">عادت العبّارة إلى العمل.</p>'), findings: 2 },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & SYNTAX) === 0 || !context.isPlain) return
    const { text } = context
    for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
      const end = tagEnd(text, start)
      if (end < 0 || context.labelAt(start) === 'boilerplate') continue
      const tag = text.slice(start, end)
      const values = { tag: tag.length > 24 ? `${tag.slice(0, 20)}…>` : tag }
      report({ start, end, values, fix: { safe: false, edits: [{ start, end, text: '' }] } })
    }
  },
}

/** Longest tag that is looked for. */
const LONGEST = 300
const head = /^<\/?([a-z]{1,10}[1-6]?)(?=[\s/>])/
const capitals = /^<\/?([A-Z]{2,10})(?=[\s/>])/

/** In capitals a short name is a ticker, `<NAV>`. */
const shouted = new Set('body br center div font html img script span strong style table td tr'.split(' '))
const names = new Set(
  'a abbr article b blockquote body br center div em embed figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input li link meta nav noscript object ol p script section small span strike strong style sub sup svg table tbody td th thead title tr u ul video'.split(
    ' ',
  ),
)

/** Where the tag that begins at `at` ends; -1 when it is none. */
function tagEnd(text: string, at: number): number {
  const piece = text.slice(at, at + 14)
  const loud = capitals.exec(piece)?.[1]?.toLowerCase()
  if (!names.has(head.exec(piece)?.[1] ?? '') && !shouted.has(loud ?? '')) return -1
  const close = text.indexOf('>', at)
  return close < 0 || close - at > LONGEST ? -1 : close + 1
}
