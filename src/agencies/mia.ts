import type { Agency } from './agency.js'

/** Медиумска информативна агенција, North Macedonia. */
export const mia: Agency = {
  id: 'mia',
  name: 'Media Information Agency',
  country: 'MK',
  languages: ['mk', 'en', 'sq'],
  names: ['МИА', 'MIA'],
  commonWords: ['MIA'],
  datelines: [
    {
      form: '{place} – ',
      language: 'en',
      evidence: 'verified',
      source: 'mia.mk, MIA Flash of 21 October 2019: round-ups',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'mk',
      evidence: 'unverified',
      source: 'the name follows the date as at Tanjug and FENA; not seen in a stored source',
    },
    { form: '{place}, {date} ({source}) - ', language: 'en', evidence: 'unverified', source: 'the same' },
  ],
  endMarks: [{ form: '{initials}/{HH}:{MM}', evidence: 'partly', source: 'mia.mk before 2020: initials and time' }],
  evidence: 'partly',
  sources: ['mia.mk/2019/10/mia-flash-642'],
}
