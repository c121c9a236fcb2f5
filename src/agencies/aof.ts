import type { Agency } from './agency.js'

/** Agence Option Finance, France: markets; its name alone, `(AOF) - …`. */
export const aof: Agency = {
  id: 'aof',
  name: 'Agence Option Finance',
  country: 'FR',
  languages: ['fr'],
  names: ['AOF', 'Agence Option Finance'],
  commonWords: ['AOF'],
  datelines: [
    { form: '({source}) - ', language: 'fr', evidence: 'partly', source: 'market pages that reprint it' },
    { form: '{place} ({source}) - ', language: 'fr', evidence: 'partly', source: 'the same with a place' },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['reprints on market pages'],
}
