/** Qatar News Agency. */
import type { Agency } from './agency.js'

export const qna: Agency = {
  id: 'qna',
  name: 'Qatar News Agency',
  country: 'QA',
  languages: ['ar', 'en'],
  names: ['قنا', 'QNA'],
  commonWords: ['قنا'],
  datelines: [
    {
      form: '{place} في {date} /{source}/ ',
      language: 'ar',
      evidence: 'verified',
      source: 'public code: stories of the agency pasted into applications; Gulf month name, no year',
    },
    {
      form: '{place}, {date} /{source}/ ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Arabic form with the slashes kept',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency is listed among those that print `Place, Mon. D (S) -`',
    },
  ],
  evidence: 'verified',
  sources: ['public code'],
}
