import type { Agency } from './agency.js'

/** Agència Catalana de Notícies: the name before the place. */
export const acn: Agency = {
  id: 'acn',
  name: 'Catalan News Agency',
  country: 'ES',
  languages: ['ca'],
  names: ['ACN', 'Agència Catalana de Notícies'],
  commonWords: ['ACN'],
  datelines: [
    { form: '{source} {place}.-', language: 'ca', evidence: 'partly', source: 'acn.cat' },
    { form: '{source} {place} - ', language: 'ca', evidence: 'partly', source: 'acn.cat' },
    { form: '{place} ({source}).- ', language: 'ca', evidence: 'partly', source: 'reprints' },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['acn.cat'],
}
