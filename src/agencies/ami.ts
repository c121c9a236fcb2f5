/** Mauritanian News Agency: the date with its year and the Arabic initials in brackets. */
import type { Agency } from './agency.js'

export const ami: Agency = {
  id: 'ami',
  name: 'Agence Mauritanienne d’Information',
  country: 'MR',
  languages: ['ar', 'fr'],
  names: ['وما', 'و م أ', 'ومأ', 'AMI'],
  commonWords: ['وما', 'AMI'],
  datelines: [
    {
      form: '{place} {date} ({source}) - ',
      language: 'ar',
      evidence: 'unverified',
      source: 'the order of the Maghreb agencies',
    },
    { form: '{place}, {date} (AMI) - ', language: 'fr', evidence: 'unverified', source: 'as in Arabic' },
  ],
  evidence: 'unverified',
  sources: ['its own initials, from general knowledge'],
}
