import type { Agency } from './agency.js'

/** Khovar, Tajikistan. Its name is the Tajik word for the east. */
export const khovar: Agency = {
  id: 'khovar',
  name: 'Khovar',
  country: 'TJ',
  languages: ['tg', 'ru', 'en', 'fa', 'ar'],
  names: ['Ховар', 'АМИТ «Ховар»', 'НИАТ «Ховар»', 'Khovar', 'NIAT Khovar', 'АМИТ Ховар', 'НИАТ Ховар'],
  commonWords: ['Ховар', 'Khovar'],
  datelines: [
    {
      form: '{place}, {date} /{source}/. ',
      language: 'ru',
      evidence: 'unverified',
      source: 'the slashes of its neighbours Kabar and TASS; not seen in a stored source',
    },
    { form: '{place}, {date} /{source}/. ', language: 'tg', evidence: 'unverified', source: 'the same in Tajik' },
    { form: '{place}, {date} /{source}/. ', language: 'en', evidence: 'unverified', source: 'the same in English' },
  ],
  numericOrder: 'dmy',
  evidence: 'unverified',
  sources: ['kabar.kg/eng/rss: the frame of the region; no stored Khovar story with a dateline was found'],
}
