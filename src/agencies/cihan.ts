/** Cihan News Agency, Turkey, closed in 2016. */
import type { Agency } from './agency.js'

export const cihan: Agency = {
  id: 'cihan',
  name: 'Cihan Haber Ajansı',
  country: 'TR',
  languages: ['tr', 'en'],
  names: ['CİHAN', 'Cihan Haber Ajansı'],
  commonWords: ['CİHAN'],
  datelines: [
    {
      form: '{place} ({source})- ',
      language: 'tr',
      evidence: 'unverified',
      source: 'the frame of Anadolu, the dash stuck to the bracket',
    },
  ],
  endMarks: [{ form: 'CİHAN', evidence: 'unverified', source: 'the name alone on the last line' }],
  never: ['date'],
  evidence: 'unverified',
  sources: ['the frame of the Turkish agencies'],
}
