import type { Agency } from './agency.js'

/** Agência de Informação de Moçambique; feeds print it before the place, `[AIM] Maputo -- …`. */
export const aim: Agency = {
  id: 'aim',
  name: 'Agência de Informação de Moçambique',
  country: 'MZ',
  languages: ['pt', 'en'],
  names: ['AIM', 'Agência de Informação de Moçambique', 'Mozambique News Agency'],
  commonWords: ['AIM'],
  datelines: [
    {
      form: '[{source}] {place} -- ',
      language: 'en',
      evidence: 'verified',
      source: 'mikes.news/c_mozambique, feed of September 2020',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'pt',
      evidence: 'unverified',
      source: 'the frame of Lusa and Inforpress; not seen in a stored source',
    },
  ],
  endMarks: [{ form: '({source})', evidence: 'partly', source: 'cartamz.com names it in brackets behind its stories' }],
  evidence: 'partly',
  sources: ['mikes.news/c_mozambique', 'cartamz.com/author/aim/page/2'],
}
