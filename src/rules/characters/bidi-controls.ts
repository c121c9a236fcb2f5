import type { Finding } from '../../core/diagnostic.js'
import type { WireRule } from '../context.js'
import { codePointName } from '../excerpt.js'
import { BIDI } from '../scan.js'

export const bidiControls: WireRule = {
  id: 'bidi-controls',
  group: 'characters',
  severity: 'warning',
  summary: 'A direction control that is not closed, closes nothing, or forces letters into another order.',
  why: 'It shows the rest of the line in another order than it is stored: figures and names can be made to lie.',
  sources: ['Unicode Standard Annex 9', 'CVE-2021-42574 (Trojan Source)', 'Unicode Technical Report 36'],
  messages: {
    open: '{code} is not closed on its line and turns the rest of it round: close it with {close}, or remove it.',
    lone: '{code} closes nothing on its line: remove it.',
    override: '{code} forces letters out of their own order, which hides what is written: remove it and its end.',
  },
  examples: [
    {
      text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The \u2067عبّارة\u2069 ran again on Friday.\n',
      findings: 0,
    },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة \u200f(إم 2)\u200f إلى العمل.\n',
      findings: 0,
    },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت \u202bالعبّارة إلى العمل.\n',
      findings: 1,
      fixed: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n',
    },
    {
      text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry took \u202e0021\u202c passengers.\n',
      findings: 1,
    },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & BIDI) === 0) return
    const { text } = context
    let open: number[] = []
    let line = -1
    for (const at of context.offsets(BIDI)) {
      if (line >= 0 && hasBreak(text, line, at)) {
        closeLine(text, open, report)
        open = []
      }
      line = at
      step(text, at, open, report)
    }
    closeLine(text, open, report)
  },
}

const overrides = '\u202d\u202e'
const isolates = '\u2066\u2067\u2068'

/** Opens, closes, or reports what closes nothing; `open` holds the offsets of what is open on the line. */
function step(text: string, at: number, open: number[], report: (finding: Finding) => void): void {
  const c = text[at]!
  if (c !== '\u202c' && c !== '\u2069') {
    open.push(at)
    return
  }
  const last = open.pop()
  const closesIsolate = c === '\u2069'
  if (last !== undefined && isolates.includes(text[last]!) === closesIsolate) {
    if (overrides.includes(text[last]!)) report(overrideFinding(text, last, at))
    return
  }
  if (last !== undefined) open.push(last)
  report(removal(at, 'lone', { code: codePointName(text.charCodeAt(at)) }))
}

function closeLine(text: string, open: readonly number[], report: (finding: Finding) => void): void {
  for (const at of open) {
    const close = isolates.includes(text[at]!) ? 'U+2069' : 'U+202C'
    report(removal(at, 'open', { code: codePointName(text.charCodeAt(at)), close }))
  }
}

function removal(at: number, message: string, values: Record<string, string>): Finding {
  return { start: at, end: at + 1, message, values, fix: { safe: true, edits: [{ start: at, end: at + 1, text: '' }] } }
}

/** Both ends go together: one without the other would be a new fault. */
function overrideFinding(text: string, from: number, to: number): Finding {
  const edits = [
    { start: from, end: from + 1, text: '' },
    { start: to, end: to + 1, text: '' },
  ]
  const values = { code: codePointName(text.charCodeAt(from)) }
  return { start: from, end: to + 1, message: 'override', values, fix: { safe: false, edits } }
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13) return true
  return false
}
