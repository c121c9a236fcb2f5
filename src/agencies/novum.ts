import type { Agency } from './agency.js'

/** Novum Nieuws, Netherlands, until 2014. */
export const novum: Agency = {
  id: 'novum',
  name: 'Novum Nieuws',
  country: 'NL',
  languages: ['nl'],
  names: ['Novum', 'NOVUM'],
  commonWords: ['Novum', 'NOVUM'],
  datelines: [
    { form: '{place} ({source}) - ', language: 'nl', evidence: 'partly', source: 'reprints before 2014' },
    { form: '({source}) - ', language: 'nl', evidence: 'unverified', source: 'the name alone' },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['reprints before 2014'],
}
