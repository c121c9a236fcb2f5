import type { Agency } from './agency.js'

/** Ukrainian National News (УНН): place, date and name with full stops, as Interfax-Ukraine writes them. */
export const unn: Agency = {
  id: 'unn',
  name: 'Ukrainian National News',
  country: 'UA',
  languages: ['uk', 'ru', 'en'],
  names: ['УНН', 'UNN'],
  datelines: [
    {
      form: '{place}. {date}. {source}. ',
      language: 'uk',
      evidence: 'unverified',
      source: 'the frame of Interfax with a stop for its dash; not seen in a stored source',
    },
    { form: '{place}. {date}. {source}. ', language: 'ru', evidence: 'unverified', source: 'the same in Russian' },
  ],
  evidence: 'unverified',
  sources: ['interfax.ru/amp/321715: the frame; no stored UNN story with a dateline was found'],
}
