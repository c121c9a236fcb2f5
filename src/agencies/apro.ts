import type { Agency } from './agency.js'

/** Apro, agency of the weekly Proceso, Mexico: `CIUDAD DE MÉXICO (apro).- …`. */
export const apro: Agency = {
  id: 'apro',
  name: 'Agencia Proceso',
  country: 'MX',
  languages: ['es'],
  names: ['apro', 'APRO', 'Apro', 'proceso.com.mx', 'Proceso'],
  commonWords: ['apro', 'APRO', 'Apro', 'Proceso'],
  datelines: [
    { form: '{place} ({source}).- ', language: 'es', evidence: 'verified', source: 'apro.com.mx' },
    { form: '{place} ({source}).– ', language: 'es', evidence: 'verified', source: 'apro.com.mx, with a dash' },
    {
      form: '{place}, {date} ({source}).- ',
      language: 'es',
      evidence: 'unverified',
      source: 'the same with the day, in copy before 2010',
    },
  ],
  boilerplate: ['Adquiere una fotografía para ilustrar esta nota aquí'],
  evidence: 'partly',
  sources: ['apro.com.mx'],
}
