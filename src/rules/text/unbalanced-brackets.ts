import type { Mark } from '../../core/parsed.js'
import type { RuleContext, WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { BRACKET } from '../scan.js'

export const unbalancedBrackets: WireRule = {
  id: 'unbalanced-brackets',
  group: 'text',
  severity: 'warning',
  summary: 'A bracket has no partner.',
  why: 'Something was cut out, or an aside has no end; in right-to-left text the lone bracket also turns the wrong way.',
  sources: ['Associated Press Stylebook, parentheses', 'Unicode Standard Annex 9, paired brackets'],
  messages: {
    open: '"{mark}" is not closed: add its partner, or see what was cut.',
    close: '"{mark}" closes nothing: remove it, or see what was cut.',
  },
  examples: [
    { text: english('The ferry (full again) ran: 1) on Friday, 2) on Sunday.'), findings: 0 },
    { text: arabic('عادت العبّارة (الممتلئة) إلى العمل.'), findings: 0 },
    { text: english('The ferry (full again ran on Friday.'), findings: 1 },
    { text: arabic('عادت العبّارة الممتلئة) إلى العمل.'), findings: 1 },
  ],
  check(story, report, context) {
    if ((context.scan.seen & BRACKET) === 0) return
    const lone = unpaired(context, story.paragraphs)
    for (const { at, open } of lone)
      report({ start: at, end: at + 1, message: open ? 'open' : 'close', values: { mark: context.text[at]! } })
  },
}

interface Lone {
  at: number
  open: boolean
}

const partners: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '［': '］', '【': '】' }
const closers = new Set(Object.values(partners))

/** Brackets without a partner in their paragraph or, for an aside of several paragraphs, in a later one. */
function unpaired(context: RuleContext, paragraphs: readonly Mark[]): Lone[] {
  const { text } = context
  const open: number[] = []
  const lone: Lone[] = []
  for (const at of context.offsets(BRACKET)) {
    const mark = text[at]!
    if (!isInside(paragraphs, at)) continue
    if (partners[mark] !== undefined) open.push(at)
    else if (closers.has(mark)) {
      const last = open.at(-1)
      if (last !== undefined && partners[text[last]!] === mark) open.pop()
      else if (!isListMark(text, at)) lone.push({ at, open: false })
    }
  }
  for (const at of open) lone.push({ at, open: true })
  return lone
}

function isInside(paragraphs: readonly Mark[], at: number): boolean {
  let low = 0
  let high = paragraphs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = paragraphs[middle]!
    if (at < one.start) high = middle - 1
    else if (at >= one.end) low = middle + 1
    else return true
  }
  return false
}

/** `1)`, `a)`, `iv)`: up to three letters or digits behind a blank. A smiley is no bracket either. */
function isListMark(text: string, at: number): boolean {
  let from = at
  while (from > 0 && at - from < 4 && /[\p{L}\p{N}]/u.test(text[from - 1]!)) from--
  const before = from === 0 ? ' ' : text[from - 1]!
  if (from === at) return text[at - 1] === ':' || text[at - 1] === '-'
  return at - from < 4 && ' \t\n\r(،,'.includes(before)
}
