import type { Agency } from './agency.js'

/** ACI Prensa, Peru: date and time before the name. */
export const aciPrensa: Agency = {
  id: 'aci-prensa',
  name: 'ACI Prensa',
  country: 'PE',
  languages: ['es', 'pt', 'it', 'en'],
  names: ['ACI', 'ACI Prensa', 'ACI Digital', 'ACI Stampa', 'EWTN Noticias'],
  commonWords: ['ACI'],
  datelines: [
    { form: '{place}, {date} / {time} ({source}).- ', language: 'es', evidence: 'partly', source: 'aciprensa.com' },
    { form: '{place}, {date} ({source}).- ', language: 'es', evidence: 'partly', source: 'aciprensa.com' },
  ],
  evidence: 'partly',
  sources: ['aciprensa.com'],
}
