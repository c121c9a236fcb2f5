import type { Agency } from './agency.js'

/** MINA, Montenegro: `PODGORICA, (MINA) – …`. */
export const mina: Agency = {
  id: 'mina',
  name: 'Agencija MINA',
  country: 'ME',
  languages: ['sr-Latn', 'bs', 'sr'],
  names: ['MINA', 'MINA-BUSINESS', 'MINA Business', 'Agencija MINA', 'МИНА'],
  commonWords: ['MINA', 'МИНА'],
  datelines: [
    {
      form: '{place}, ({source}) – ',
      language: 'sr-Latn',
      evidence: 'partly',
      source: 'reprints: a comma before the bracket, no day',
    },
    { form: '{place} ({source}) – ', language: 'sr-Latn', evidence: 'partly', source: 'reprints' },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['reprints in Montenegrin papers'],
}
