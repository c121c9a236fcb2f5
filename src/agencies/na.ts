import type { Agency } from './agency.js'

/** Noticias Argentinas. */
export const na: Agency = {
  id: 'na',
  name: 'Noticias Argentinas',
  country: 'AR',
  languages: ['es'],
  names: ['NA', 'Noticias Argentinas'],
  commonWords: ['NA'],
  datelines: [
    {
      form: '{place}, {date} ({source}) -- ',
      language: 'es',
      evidence: 'partly',
      source: 'FBIS relays of 1988-90 name it so in brackets; the Spanish original was not seen',
    },
    { form: '{place}, {date} ({source}) - ', language: 'es', evidence: 'unverified', source: 'the same with a hyphen' },
  ],
  evidence: 'partly',
  sources: ['dstl/muc3 dev/DEV-MUC3-*.xhtml (relays)'],
}
