/** Turkish Agency Cyprus: full stops between its initials, a colon behind the bracket. */
import type { Agency } from './agency.js'

export const tak: Agency = {
  id: 'tak',
  name: 'Türk Ajansı Kıbrıs',
  country: 'CY',
  languages: ['tr', 'en'],
  names: ['TAK', 'T.A.K', 'T.A.K.'],
  commonWords: ['TAK'],
  datelines: [
    {
      form: '{place}, {date} ({source}): ',
      language: 'tr',
      evidence: 'unverified',
      source: 'its bulletins of the 1990s, the year in two figures',
    },
    { form: '{place} ({source}): ', language: 'tr', evidence: 'unverified', source: 'the same without the date' },
  ],
  evidence: 'unverified',
  sources: ['its bulletins, from general knowledge'],
}
