import type { Agency } from './agency.js'

/** Diarios y Noticias, Argentina, until 2017. */
export const dyn: Agency = {
  id: 'dyn',
  name: 'Diarios y Noticias',
  country: 'AR',
  languages: ['es'],
  names: ['DyN', 'DYN'],
  commonWords: ['DyN', 'DYN'],
  datelines: [
    { form: '{place}, {date} ({source}) - ', language: 'es', evidence: 'partly', source: 'reprints before 2017' },
    { form: '{place}, {date} ({source}).- ', language: 'es', evidence: 'partly', source: 'reprints before 2017' },
  ],
  evidence: 'partly',
  sources: ['reprints before 2017'],
}
