/** Jordan News Agency. */
import type { Agency } from './agency.js'

export const petra: Agency = {
  id: 'petra',
  name: 'Jordan News Agency',
  country: 'JO',
  languages: ['ar', 'en'],
  names: ['بترا', 'Petra'],
  datelines: [
    {
      form: '{place} {date} ({source}) - ',
      language: 'ar',
      evidence: 'verified',
      source: 'public code: Levantine month, no year; the blank before the dash may be missing',
    },
    {
      form: '{place} {date} ({source})- {byline}- ',
      language: 'ar',
      evidence: 'partly',
      source: 'the form above, with the reporter between dateline and lead',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Arabic form in the order that English agencies of the region use',
    },
  ],
  endMarks: [
    { form: '--({source})', evidence: 'unverified', source: 'the agency signs with its name in brackets' },
    { form: '--({source}) {initials}', evidence: 'unverified', source: 'the mark above with initials' },
  ],
  evidence: 'verified',
  sources: ['public code: dateline test data'],
}
