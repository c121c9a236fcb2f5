import type { Agency } from '../../agencies/agency.js'
import type { Language } from '../../languages/language.js'
import { lastMark, lastWordStart, trimEnd } from '../body.js'
import type { WireRule } from '../context.js'
import { letterSet, lettersOf } from '../letters.js'

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
    const { agency, languageData } = context
    if (story.story.endMark !== null || story.story.body.length === 0) return
    if (agency === null || languageData === null || context.never('endMark')) return
    if (!printsEndMark(agency, languageData)) return
    const last = lastMark(story)
    if (last === undefined) return
    const end = trimEnd(context.text, last.start, last.end)
    report({ start: lastWordStart(context.text, last.start, end), end, values: { agency: agency.name } })
  },
}

/** Letters of a word that closes every story; shorter ones (`END<`) close tables and lists. */
const LEAST = 4

/**
 * Whether the agency is known to close its stories in this language with a word. Marks that only some of its stories
 * have (initials, its own name in brackets, a line of figures) prove nothing by their absence.
 */
function printsEndMark(agency: Agency, language: Language): boolean {
  if (language.endMarks === undefined) return false
  const words = letterSet(language.endMarks)
  return (agency.endMarks ?? []).some((mark) => {
    const letters = lettersOf(mark.form)
    return mark.evidence === 'verified' && letters.length >= LEAST && words.has(letters)
  })
}
