import type { Agency } from './agency.js'

/** Cimac, women's news agency, Mexico: its name, a bar and the city. */
export const cimac: Agency = {
  id: 'cimac',
  name: 'Comunicación e Información de la Mujer',
  country: 'MX',
  languages: ['es'],
  names: ['Cimacnoticias', 'cimacnoticias', 'CIMAC', 'Cimac', 'cimac'],
  datelines: [
    { form: '{source} | {place}.- ', language: 'es', evidence: 'verified', source: 'reprints of 2013 to 2018' },
    { form: '{place}, {date} ({source}).- ', language: 'es', evidence: 'unverified', source: 'copy before 2010' },
  ],
  evidence: 'partly',
  sources: ['reprints of 2013 to 2018'],
}
