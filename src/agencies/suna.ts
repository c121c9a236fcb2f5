/** Sudan News Agency. */
import type { Agency } from './agency.js'

export const suna: Agency = {
  id: 'suna',
  name: 'Sudan News Agency',
  country: 'SD',
  languages: ['ar', 'en', 'fr'],
  names: ['سونا', 'SUNA'],
  commonWords: ['سونا'],
  datelines: [
    {
      form: '{place} {date} ({source}) - ',
      language: 'ar',
      evidence: 'unverified',
      source: 'alnilin.com prints the name in brackets as the agency does; the date in figures is day-month-year',
    },
    {
      form: '{place} {date} ({source})- ',
      language: 'ar',
      evidence: 'unverified',
      source: 'the form above without the blank',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Arabic form in English order',
    },
  ],
  numericOrder: 'dmy',
  evidence: 'unverified',
  sources: ['alnilin.com/13448453.htm for the name'],
}
