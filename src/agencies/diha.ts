/** Dicle News Agency, Turkey (2002 to 2016): the city in capitals, in Kurdish and Turkish. */
import type { Agency } from './agency.js'

export const diha: Agency = {
  id: 'diha',
  name: 'Dicle Haber Ajansı',
  country: 'TR',
  languages: ['ku', 'tr', 'en'],
  names: ['DİHA', 'DÎHA', 'DIHA', 'Dicle Haber Ajansı'],
  datelines: [
    { form: '{place} ({source}) - ', language: 'tr', evidence: 'unverified', source: 'reprints of its stories' },
    {
      form: '{place} ({source}) - ',
      language: 'ku',
      evidence: 'unverified',
      source: 'as in Turkish, the city by its Kurdish name',
    },
  ],
  never: ['date'],
  evidence: 'unverified',
  sources: ['reprints, from general knowledge'],
}
