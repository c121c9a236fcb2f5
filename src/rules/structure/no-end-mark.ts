import type { Agency } from '../../agencies/agency.js'
import { lastMark, lastWordStart, trimEnd } from '../body.js'
import type { WireRule } from '../context.js'

export const noEndMark: WireRule = {
  id: 'no-end-mark',
  group: 'structure',
  severity: 'warning',
  summary: 'The story ends without the end mark that its agency prints.',
  why: 'The end mark is the only proof that nothing was cut off: without it a truncated story looks whole.',
  sources: ['ar.irna.ir (`انتهى**3276`)', 'SaudiNewsNet data set (`// انتهى //`)', 'IPTC 7901, end of text'],
  messages: {
    missing: 'No end mark, though {agency} prints one: the end may be cut off. Compare it with the original.',
  },
  examples: [
    {
      text: 'عودة العبّارة إلى العمل\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n\nانتهى**1426\n',
      findings: 0,
    },
    { text: 'Ferry runs again\n\nThe ferry ran again on Friday, the harbour master said.\n', findings: 0 },
    {
      text: 'عودة العبّارة إلى العمل\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n',
      findings: 1,
    },
  ],
  check(story, report, context) {
    const { agency } = context
    if (story.story.endMark !== null || story.story.body.length === 0) return
    if (agency === null || context.never('endMark') || !printsEndMark(agency, context.language)) return
    const last = lastMark(story)
    if (last === undefined) return
    const end = trimEnd(context.text, last.start, last.end)
    report({ start: lastWordStart(context.text, last.start, end), end, values: { agency: agency.name } })
  },
}

/** Whether a story in this language that comes without a mark is out of the agency's manner. */
function printsEndMark(agency: Agency, language: string): boolean {
  if (agency.signsWithInitials === true) return true
  return (agency.endMarks ?? []).some((mark) => mark.evidence === 'verified' && fits(mark.form, language))
}

/** A mark in Arabic script belongs to the languages of that script, one in other letters to the others. */
function fits(form: string, language: string): boolean {
  let arabic = false
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) >= 0x600 && form.charCodeAt(i) <= 0x6ff) arabic = true
  return arabic === ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'].includes(language)
}
