import { foldKey } from '../../core/fold.js'
import { isAttributed } from '../attribution.js'
import { firstLine } from '../body.js'
import type { RuleContext, WireRule } from '../context.js'
import { lettersOf } from '../letters.js'

export const noDateline: WireRule = {
  id: 'no-dateline',
  group: 'structure',
  severity: 'warning',
  summary: 'The story has no dateline and names no agency in its text.',
  why: 'The dateline says where the reporter stood, on which day, and whose report it is; without it nobody can tell.',
  sources: ['Associated Press Stylebook, datelines', 'handbook.reuters.com/index.php/Datelines'],
  messages: { missing: 'No dateline: place, day and agency are not said. Begin the first paragraph with them.' },
  examples: [
    { text: 'کشتی به راه افتاد\n\nبه گزارش خبرگزاری مهر، کشتی مسافربری روز جمعه دوباره به راه افتاد.\n', findings: 0 },
    {
      text: 'Ferry runs again after storm\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n',
      findings: 0,
    },
    { text: 'عودة العبّارة إلى العمل\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n', findings: 0 },
    { text: 'Ferry runs again after storm\n\nThe ferry ran again on Friday, the harbour master said.\n', findings: 1 },
    { text: 'عودة العبّارة إلى العمل\n\nعادت العبّارة إلى العمل يوم الجمعة بعد العاصفة.\n', findings: 1 },
  ],
  check(story, report, context) {
    const { dateline, body, status } = story.story
    if (dateline !== null || body.length === 0 || status === 'canceled' || context.never('dateline')) return
    const lead = story.paragraphs[0]
    if (lead === undefined || isUndated(context, lead.start)) return
    if (isContinuation(context) || isAttributed(story)) return
    report(firstLineOf(story.source.text, lead.start, lead.end) ?? firstLine(story))
  },
}

/** A later take of a story (`إضافة أولى`) has its dateline in the first one. */
function isContinuation({ story, languageData }: RuleContext): boolean {
  const { version } = story.story
  if (version === null) return false
  const letters = lettersOf(version.slice(0, 60))
  return (languageData?.advisories ?? []).some((one) => one.means === 'continuation' && lettersOf(one.text) === letters)
}

/** The lead begins with a label that says that there is no place: `(Undated) _`. */
function isUndated(context: RuleContext, start: number): boolean {
  const key = foldKey(context.text.slice(start, start + 24))
  return (context.languageData?.noPlace ?? []).some((label) =>
    key.startsWith(foldKey(label), key.startsWith('(') ? 1 : 0),
  )
}

/** The lead's first line: pointing at all of a hard-wrapped paragraph says nothing. */
function firstLineOf(text: string, start: number, end: number): { start: number; end: number } | null {
  let to = start
  while (to < end && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to++
  return to > start ? { start, end: to } : null
}
