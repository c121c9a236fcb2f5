/** National News Agency, Lebanon. */
import type { Agency } from './agency.js'

export const nna: Agency = {
  id: 'nna',
  name: 'National News Agency (Lebanon)',
  country: 'LB',
  languages: ['ar', 'en', 'fr'],
  names: ['وطنية', 'NNA', 'ANI'],
  commonWords: ['وطنية'],
  datelines: [
    {
      form: '{source} - {place} - ',
      language: 'ar',
      evidence: 'partly',
      source:
        'the French service opens with its initials and a dash (libnanews.com, January 2023); source before place',
    },
    { form: '{source} - ', language: 'ar', evidence: 'partly', source: 'as above, without a place' },
    { form: '{source} – ', language: 'fr', evidence: 'verified', source: 'libnanews.com, January 2023' },
    { form: '{source} - ', language: 'en', evidence: 'unverified', source: 'by analogy with the French service' },
  ],
  endMarks: [
    {
      form: '================={initials}',
      evidence: 'verified',
      source: 'libnanews.com, January 2023: a run of equals signs of any length, then the initials (`M.M.`)',
    },
    { form: '=============={initials}', evidence: 'partly', source: 'the mark above in the Arabic service' },
    { form: '=========={initials}', evidence: 'partly', source: 'the mark above in the Arabic service' },
  ],
  boilerplate: ['تابعوا أخبار الوكالة الوطنية للاعلام {text}'],
  evidence: 'partly',
  sources: ['libnanews.com, relay of a story of January 2023'],
}
