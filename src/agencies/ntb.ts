import type { Agency } from './agency.js'

/** Norsk Telegrambyrå: `Oslo (NTB): …`. */
export const ntb: Agency = {
  id: 'ntb',
  name: 'NTB',
  country: 'NO',
  languages: ['nb', 'nn'],
  names: ['NTB', 'NTB-AFP', 'NTB-Reuters', 'NTB-TT', 'NTB-Ritzau', 'Norsk Telegrambyrå'],
  datelines: [
    {
      form: '{place} ({source}): ',
      language: 'nb',
      evidence: 'unverified',
      source: 'regionsnytt.no names NTB under each story; the dateline itself was not seen in a stored source',
    },
    {
      form: '{place} ({source}-{text}): ',
      language: 'nb',
      evidence: 'unverified',
      source: 'the same with a second agency',
    },
  ],
  endMarks: [
    { form: '(©{source})', evidence: 'partly', source: 'papers of the 2010s: behind the last paragraph' },
    {
      form: '{source}',
      evidence: 'verified',
      source: 'regionsnytt.no, 30 September 2019: the name alone on the last line',
    },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['regionsnytt.no/innenriks1909.html'],
}
