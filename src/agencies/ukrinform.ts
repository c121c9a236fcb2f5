import type { Agency } from './agency.js'

/** Ukrinform, Ukraine. Its site prints no dateline; the wire’s form is not certain. */
export const ukrinform: Agency = {
  id: 'ukrinform',
  name: 'Ukrinform',
  country: 'UA',
  languages: ['uk', 'en', 'ru', 'de', 'es', 'fr', 'pl', 'ja'],
  names: ['Укрінформ', 'Укринформ', 'УКРІНФОРМ', 'Ukrinform', 'UKRINFORM'],
  datelines: [
    {
      form: '{place}, {date} /{source}/. ',
      language: 'en',
      evidence: 'unverified',
      source: 'the slashes of TASS, ARKA and BTA, its neighbours; not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'uk',
      evidence: 'unverified',
      source: 'not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'unverified',
      source: 'not seen in a stored source',
    },
  ],
  evidence: 'unverified',
  sources: ['public code: lists of news agencies give the names; no stored story with a dateline was found'],
}
