/** Palestine News and Information Agency. */
import type { Agency } from './agency.js'

export const wafa: Agency = {
  id: 'wafa',
  name: 'Palestine News and Information Agency',
  country: 'PS',
  languages: ['ar', 'en', 'fr', 'he'],
  names: ['وفا', 'WAFA'],
  commonWords: ['وفا'],
  datelines: [
    {
      form: '{place} {date} {source}- ',
      language: 'ar',
      evidence: 'verified',
      source:
        'public code (the parser of a bot that reads the agency): day-month-year in figures; blank before the dash or none',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency is quoted as WAFA in capitals; the order is that of other English agencies of the region',
    },
  ],
  numericOrder: 'dmy',
  endMarks: [
    {
      form: '{initials}',
      evidence: 'verified',
      source: 'public code: dotted letters of writer and editor, joined by a slash (`د.ذ/ و.أ`)',
    },
  ],
  signsWithInitials: true,
  evidence: 'verified',
  sources: ['public code: DATELINE_RE and EDITOR_SIG_RE of a WAFA reader'],
}
