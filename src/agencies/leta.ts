import type { Agency } from './agency.js'

/** Latvian news agency LETA: `RĪGA, 6. okt., LETA. …`. */
export const leta: Agency = {
  id: 'leta',
  name: 'LETA',
  country: 'LV',
  languages: ['lv', 'en', 'ru'],
  names: ['LETA', 'ЛЕТА'],
  commonWords: ['LETA'],
  datelines: [
    {
      form: '{place}, {date}, {source}. ',
      language: 'lv',
      evidence: 'unverified',
      source: 'the name follows the date as at its Baltic neighbours; not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: stored stories of 16 September and 17 October',
    },
  ],
  evidence: 'partly',
  sources: ['public code', 'rferl.org/a/1341434.html, radioskonto.lv (the name)'],
}
