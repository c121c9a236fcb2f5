/** Antara, Indonesia. */
import type { Agency } from './agency.js'

export const antara: Agency = {
  id: 'antara',
  name: 'Antara',
  country: 'ID',
  languages: ['id', 'en'],
  names: ['ANTARA', 'Antara'],
  commonWords: ['Antara'],
  datelines: [
    {
      form: '{place} (ANTARA) - ',
      language: 'id',
      evidence: 'verified',
      source: 'public code: place in small letters, no date; `antara` is also the word for between',
    },
    {
      form: '{place}, {date} (ANTARA) - ',
      language: 'id',
      evidence: 'verified',
      source: 'copy of 2008: day and month in figures, `Jakarta, 28/1 (ANTARA) - `',
    },
    { form: '{place} (ANTARA) - ', language: 'en', evidence: 'verified', source: 'public code' },
  ],
  endMarks: [
    {
      form: '({code})',
      evidence: 'partly',
      source: 'copy of before the 2010s: the code of the reporter alone, `(A012)`',
    },
    {
      form: '(T.{text})',
      evidence: 'unverified',
      source: 'copy of before the 2010s: codes of reporter and editors behind the last sentence, `(T.A012/B/C034)`',
    },
  ],
  stamps: [
    {
      form: '(T.{text}) {DD}-{MO}-{YYYY} {HH}:{MM}:{SS}',
      zone: 'Asia/Jakarta',
      source: 'copy of 2008 with its codes and NNNN: `(T.A012/B/C034/D/C034) 28-01-2008 10:57:24 NNNN`',
    },
  ],
  credits: ['Pewarta: {text}', 'Editor: {text}', 'Penerjemah: {text}', 'Reporter: {text}', 'Translator: {text}'],
  boilerplate: ['Baca juga: {text}', 'Copyright © ANTARA {n}', 'Related news: {text}'],
  never: ['date'],
  evidence: 'verified',
  sources: ['public code: captions close with a photographer, `(ANTARA/Name)`'],
}
