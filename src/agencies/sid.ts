import type { Agency } from './agency.js'

/** Sport-Informations-Dienst, Germany: sport alone. */
export const sid: Agency = {
  id: 'sid',
  name: 'Sport-Informations-Dienst',
  country: 'DE',
  languages: ['de'],
  names: ['SID', 'sid', 'Sport-Informations-Dienst', 'SID-IMAGES'],
  commonWords: ['SID', 'sid'],
  datelines: [
    { form: '{place} ({source}) - ', language: 'de', evidence: 'partly', source: 'papers since the 1990s' },
    { form: '{place} ({source}) ', language: 'de', evidence: 'partly', source: 'the same without a dash' },
  ],
  endMarks: [{ form: '© {YYYY} {source}', evidence: 'partly', source: 'pages of papers since 2015' }],
  never: ['date'],
  evidence: 'partly',
  sources: ['papers since the 1990s'],
}
