import type { Agency } from './agency.js'

/** Agência Estado, Brazil: the day without its month, `(AE)`. */
export const estadao: Agency = {
  id: 'estadao',
  name: 'Agência Estado',
  country: 'BR',
  languages: ['pt'],
  names: ['AE', 'Agência Estado', 'AGÊNCIA ESTADO', 'Estadão Conteúdo', 'ESTADÃO CONTEÚDO'],
  commonWords: ['AE'],
  datelines: [
    { form: '{place}, {date} ({source}) - ', language: 'pt', evidence: 'partly', source: 'reprints of 1995 to 2015' },
  ],
  evidence: 'partly',
  sources: ['reprints of 1995 to 2015'],
}
