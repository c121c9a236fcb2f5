import type { Agency } from '../../agencies/agency.js'
import type { WireRule } from '../context.js'
import { datelinePlace } from '../marks.js'

export const noDate: WireRule = {
  id: 'no-date',
  group: 'dateline',
  severity: 'warning',
  summary: 'The dateline has no date, though its agency prints one.',
  why: 'Without the day nobody knows on which "today" the story was true.',
  sources: ['the dateline forms in `wire agencies`'],
  messages: { missing: 'The dateline has no date, and {agency} prints one: add the day.' },
  examples: [
    { text: 'عودة العبّارة\n\nعمان (بترا) - عادت العبّارة إلى العمل.\n', findings: 1 },
    {
      text: 'عام / عودة العبّارة\n\nجدة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nعادت العبّارة إلى العمل.\n// انتهى //\n',
      findings: 0,
    },
    { text: 'Ferry runs again\n\nBUFFALO, N.Y. (AP) — The ferry ran again on Friday.\n', findings: 0 },
  ],
  check(story, report, context) {
    const { dateline } = story.story
    const { agency } = context
    if (dateline === null || dateline.date !== null || agency === null || context.never('date')) return
    if (!alwaysDates(agency, context.language)) return
    const place = datelinePlace(story)
    if (place !== null) report({ ...place, values: { agency: agency.name } })
  },
}

/** Every verified form of the agency in this language has a date, and there is one. */
function alwaysDates(agency: Agency, language: string): boolean {
  const forms = agency.datelines.filter((one) => one.language === language && one.evidence !== 'unverified')
  return forms.length > 0 && forms.every((one) => one.form.includes('{date}'))
}
