import type { Agency } from './agency.js'

/** Servimedia, Spain: the day without its month, the name again at the end. */
export const servimedia: Agency = {
  id: 'servimedia',
  name: 'Servimedia',
  country: 'ES',
  languages: ['es'],
  names: ['SERVIMEDIA', 'Servimedia'],
  datelines: [
    { form: '{place}, {date} ({source})\n', language: 'es', evidence: 'partly', source: 'servimedia.es' },
    { form: '{place}, {date} ({source}) - ', language: 'es', evidence: 'unverified', source: 'reprints' },
  ],
  endMarks: [
    { form: '(SERVIMEDIA)', evidence: 'partly', source: 'servimedia.es: above the date in figures and initials' },
  ],
  signsWithInitials: true,
  evidence: 'partly',
  sources: ['servimedia.es'],
}
