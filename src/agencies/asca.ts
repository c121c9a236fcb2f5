import type { Agency } from './agency.js'

/** ASCA, Italy, part of askanews since 2014: the name first. */
export const asca: Agency = {
  id: 'asca',
  name: 'Agenzia Stampa Quotidiana Nazionale',
  country: 'IT',
  languages: ['it'],
  names: ['ASCA', 'Asca', 'asca'],
  commonWords: ['ASCA', 'Asca', 'asca'],
  datelines: [
    { form: '({source}) - {place}, {date} - ', language: 'it', evidence: 'partly', source: 'reprints before 2014' },
  ],
  endMarks: [{ form: '({source})', evidence: 'unverified', source: 'reprints' }],
  signsWithInitials: true,
  evidence: 'partly',
  sources: ['reprints before 2014'],
}
