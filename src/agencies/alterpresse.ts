import type { Agency } from './agency.js'

/** AlterPresse, Haiti: the name in square brackets, three hyphens, initials and the moment in brackets at the end. */
export const alterpresse: Agency = {
  id: 'alterpresse',
  name: 'AlterPresse',
  country: 'HT',
  languages: ['fr', 'es', 'en'],
  names: ['AlterPresse'],
  datelines: [
    { form: '{place}, {date} [{source}] --- ', language: 'fr', evidence: 'partly', source: 'alterpresse.org' },
    { form: '{place}, {date} [{source}] --- ', language: 'es', evidence: 'unverified', source: 'the same in Spanish' },
  ],
  endMarks: [
    {
      form: '[{initials} {DD}/{MO}/{YYYY} {HH}:{MM}]',
      evidence: 'partly',
      source: 'alterpresse.org: editors, day and time',
    },
  ],
  evidence: 'partly',
  sources: ['alterpresse.org'],
}
