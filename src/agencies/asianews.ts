import type { Agency } from './agency.js'

/** AsiaNews, of the Pontifical Institute for Foreign Missions: `Beijing (AsiaNews) - …`. */
export const asianews: Agency = {
  id: 'asianews',
  name: 'AsiaNews',
  country: 'IT',
  languages: ['it', 'en', 'es', 'zh'],
  names: ['AsiaNews', 'AsiaNews/Agencies', 'AsiaNews/Agenzie'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency’s pages: the place not in capitals, hyphen or en dash; not seen in a stored source',
    },
    { form: '{place} ({source}) - ', language: 'it', evidence: 'unverified', source: 'the same in Italian' },
  ],
  evidence: 'unverified',
  sources: ['the agency’s pages; not seen in a stored source'],
}
