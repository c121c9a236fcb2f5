import type { Agency } from './agency.js'

/** askanews, Italy: `Roma, 13 dic. (askanews) – …`. */
export const askanews: Agency = {
  id: 'askanews',
  name: 'askanews',
  country: 'IT',
  languages: ['it', 'en'],
  names: ['askanews', 'Askanews', 'TMNews', 'TM News', 'Apcom', 'APCOM'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'it',
      evidence: 'verified',
      source: 'studionews.tv, reprints of 2023 and 2024',
    },
    { form: '{place}, {date} ({source}) - ', language: 'it', evidence: 'verified', source: 'public code' },
  ],
  evidence: 'verified',
  sources: ['studionews.tv/category/aska/estero/page/242', 'public code'],
}
