import type { Agency } from './agency.js'

/** UzA, Uzbekistan. */
export const uza: Agency = {
  id: 'uza',
  name: 'Uzbekistan National News Agency',
  country: 'UZ',
  languages: ['uz', 'ru', 'en', 'kk'],
  names: ['ЎзА', 'УзА', 'UzA', 'OʻzA', 'O‘zA', "O'zA"],
  datelines: [
    {
      form: '{place}, {date} /{source}/. ',
      language: 'ru',
      evidence: 'unverified',
      source: 'the slashes of its neighbours Kabar and TASS; ria24.today gives the name; not seen in a stored source',
    },
    { form: '{place}, {date} /{source}/. ', language: 'uz', evidence: 'unverified', source: 'the same in Uzbek' },
  ],
  endMarks: [
    {
      form: '{source}',
      evidence: 'partly',
      source: 'the name alone on the last line: its site names the reporter and itself there; ria24.today',
    },
  ],
  evidence: 'unverified',
  sources: ['ria24.today/news 9492670 gives the name; no stored story with a dateline was found'],
}
