import type { Agency } from './agency.js'

/** Italpress, Italy: `ROMA (ITALPRESS) – … (ITALPRESS).`, then initials and the moment. */
export const italpress: Agency = {
  id: 'italpress',
  name: 'Italpress',
  country: 'IT',
  languages: ['it', 'en', 'es', 'ar'],
  names: ['ITALPRESS', 'Italpress'],
  datelines: [
    {
      form: '{place} ({source}) – ',
      language: 'it',
      evidence: 'verified',
      source: 'lospecialegiornale.it 2020/10/03; demo2024.italpress.com',
    },
    {
      form: '{place} ({text}) ({source}) – ',
      language: 'it',
      evidence: 'verified',
      source: 'demo2024.italpress.com: the country in brackets',
    },
  ],
  endMarks: [
    { form: '({source}).', evidence: 'verified', source: 'lospecialegiornale.it 2020/10/03' },
    {
      form: '({source}). {initials}',
      evidence: 'verified',
      source: 'lospecialegiornale.it 2020/10/03 (`(ITALPRESS). spf/vbo/r 03-Ott-20 20:48`)',
    },
  ],
  stamps: [{ form: '{DD}-{Mon}-{YY} {HH}:{MM}', zone: 'Europe/Rome', source: 'lospecialegiornale.it 2020/10/03' }],
  boilerplate: ['– Foto: {text} –', '– Foto {text} –'],
  never: ['date'],
  evidence: 'verified',
  sources: ['lospecialegiornale.it 2020/10/03', 'demo2024.italpress.com/category/qui-europa/page/73'],
}
