import type { Agency } from './agency.js'

/** AsiaNews, of the Pontifical Institute for Foreign Missions, Italy. */
export const asianews: Agency = {
  id: 'asianews',
  name: 'AsiaNews',
  country: 'IT',
  languages: ['it', 'en', 'es'],
  names: ['AsiaNews', 'Asia News', 'AsiaNews/Agenzie', 'AsiaNews/Agencies'],
  commonWords: ['Asia News'],
  datelines: [
    { form: '{place} ({source}) - ', language: 'it', evidence: 'partly', source: 'asianews.it' },
    { form: '{place} ({source}) – ', language: 'it', evidence: 'partly', source: 'asianews.it' },
    { form: '{place} ({source}) - ', language: 'en', evidence: 'partly', source: 'asianews.it' },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['asianews.it'],
}
