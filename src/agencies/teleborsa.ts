import type { Agency } from './agency.js'

/** Teleborsa, Italy: markets; its name alone, `(Teleborsa) – …`. */
export const teleborsa: Agency = {
  id: 'teleborsa',
  name: 'Teleborsa',
  country: 'IT',
  languages: ['it'],
  names: ['Teleborsa', 'TELEBORSA'],
  datelines: [
    { form: '({source}) – ', language: 'it', evidence: 'verified', source: 'quifinanza.it/finanza, reprint of 2017' },
    { form: '({source}) - ', language: 'it', evidence: 'partly', source: 'the same with a hyphen; reprints' },
  ],
  never: ['date'],
  evidence: 'verified',
  sources: ['quifinanza.it/finanza/…/132962'],
}
