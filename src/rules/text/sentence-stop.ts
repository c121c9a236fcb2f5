import type { Edit, Finding } from '../../core/diagnostic.js'
import type { Mark } from '../../core/parsed.js'
import { lastWordStart, trimEnd } from '../body.js'
import type { RuleContext, WireRule } from '../context.js'
import { continues, endsOpen } from '../sentence.js'

export const sentenceStop: WireRule = {
  id: 'sentence-stop',
  group: 'text',
  severity: 'warning',
  summary: 'A paragraph ends without a stop.',
  why: 'A paragraph without its last stop is the usual trace of a sentence that was cut off in transmission.',
  sources: ['Associated Press Stylebook, periods', 'handbook.reuters.com/index.php/Reporting_and_Writing_Basics'],
  messages: {
    one: 'The paragraph ends without a stop: see whether the sentence is cut off, then close it.',
    most: '{open} of {all} paragraphs end without a stop: see whether the text is cut at the line ends.',
  },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- قال المدير: «هل تعود العبّارة؟»\n\nعادت.\n',
      findings: 0,
    },
    {
      text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday after two weeks of storm\n\nIt was full.\n',
      findings: 1,
    },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل يوم الجمعة بعد اسبوعين من العاصفة البحرية\n\nوكانت ممتلئة.\n',
      findings: 1,
    },
  ],
  check(story, report, context) {
    if (withoutStops.has(context.language)) return
    const text = context.text
    const paragraphs = story.paragraphs.filter((one) => one.label === 'paragraph')
    const open = paragraphs.filter((one, i) => {
      const next = paragraphs[i + 1]
      return endsOpen(text, one.start, one.end) && !(next !== undefined && continues(text, next.start))
    })
    if (open.length === 0) return
    if (open.length > 2 && open.length * 2 > paragraphs.length)
      report({ ...place(text, open[0]!), message: 'most', values: { open: open.length, all: paragraphs.length } })
    else for (const one of open) report(findingFor(context, one))
  },
}

/** Languages that are written without a sentence stop. */
const withoutStops = new Set(['th', 'lo'])

const stops: Readonly<Record<string, string>> = {
  ur: '۔',
  hi: '।',
  bn: '।',
  ne: '।',
  zh: '。',
  ja: '。',
  hy: '։',
  am: '።',
}

/** The last word: the place where the stop is missing, with something to see. */
function place(text: string, paragraph: Mark): { start: number; end: number } {
  const end = trimEnd(text, paragraph.start, paragraph.end)
  return { start: lastWordStart(text, paragraph.start, end), end }
}

function findingFor(context: RuleContext, paragraph: Mark): Finding {
  const { start, end } = place(context.text, paragraph)
  const edit: Edit = { start: end, end, text: stops[context.language] ?? '.' }
  return { start, end, message: 'one', fix: { safe: false, edits: [edit] } }
}
