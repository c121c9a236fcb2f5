import type { Agency } from './agency.js'

/** Mediafax, Romania. */
export const mediafax: Agency = {
  id: 'mediafax',
  name: 'Mediafax',
  country: 'RO',
  languages: ['ro', 'en'],
  names: ['MEDIAFAX', 'Mediafax'],
  datelines: [
    { form: '{place} / {date} ({source}) - ', language: 'ro', evidence: 'unverified', source: 'older copy' },
    { form: '{place}, {date} ({source}) - ', language: 'ro', evidence: 'unverified', source: 'older copy' },
  ],
  evidence: 'partly',
  sources: ['mediafax.ro names itself in its text'],
}
