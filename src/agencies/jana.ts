/** Jamahiriya News Agency, Libya until 2011: the date by the Libyan names of the months. */
import type { Agency } from './agency.js'

export const jana: Agency = {
  id: 'jana',
  name: 'Jamahiriya News Agency',
  country: 'LY',
  languages: ['ar', 'en'],
  names: ['أوج', 'اوج', 'JANA'],
  commonWords: ['JANA'],
  datelines: [
    {
      form: '{place} {date} ({source}) - ',
      language: 'ar',
      evidence: 'unverified',
      source: 'the order of the Maghreb agencies; months as Libya called them from 1986 to 2011',
    },
    { form: '{place}, {date} (JANA) -- ', language: 'en', evidence: 'unverified', source: 'as in Arabic' },
  ],
  evidence: 'unverified',
  sources: ['its own initials, from general knowledge'],
}
