/** ANKA, Turkey: the place alone in brackets. */
import type { Agency } from './agency.js'

export const anka: Agency = {
  id: 'anka',
  name: 'ANKA Haber Ajansı',
  country: 'TR',
  languages: ['tr', 'en'],
  names: ['ANKA', 'ANKA Haber Ajansı'],
  commonWords: ['ANKA'],
  datelines: [
    {
      form: '({place}) - ',
      language: 'tr',
      evidence: 'unverified',
      source: 'its copy in newspapers: the town in capitals between brackets, no source',
    },
    {
      form: '{place} ({source}) - ',
      language: 'tr',
      evidence: 'unverified',
      source: 'the frame of Anadolu in reprints',
    },
  ],
  endMarks: [{ form: '(ANKA)', evidence: 'unverified', source: 'the credit of the Turkish agencies in brackets' }],
  never: ['date'],
  evidence: 'unverified',
  sources: ['the frame of the Turkish agencies'],
}
