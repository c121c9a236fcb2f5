/** Tazpit Press Service, Israel. */
import type { Agency } from './agency.js'

export const tps: Agency = {
  id: 'tps',
  name: 'Tazpit Press Service',
  country: 'IL',
  languages: ['he', 'en'],
  names: ['TPS', 'תצפית'],
  commonWords: ['TPS', 'תצפית'],
  datelines: [
    {
      form: '{place}, {date} ({source}) -- ',
      language: 'en',
      evidence: 'unverified',
      source: 'its relays: place, day, month and year before the bracket',
    },
    { form: '{place}, {date} ({source}) -- ', language: 'he', evidence: 'unverified', source: 'as in English' },
  ],
  evidence: 'unverified',
  sources: ['relays of its English service'],
}
