import type { Agency } from './agency.js'

/** Latvian news agency LETA: `RĪGA, 6. okt., LETA. …`. */
export const leta: Agency = {
  id: 'leta',
  name: 'LETA',
  country: 'LV',
  languages: ['lv', 'en', 'ru'],
  names: ['LETA', 'ЛЕТА'],
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
      evidence: 'unverified',
      source: 'not seen in a stored source',
    },
  ],
  evidence: 'unverified',
  sources: ['rferl.org/a/1341434.html and radioskonto.lv give the name; no stored story with a dateline was found'],
}
