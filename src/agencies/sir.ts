import type { Agency } from './agency.js'

/** Servizio Informazione Religiosa, Italy: the name alone in brackets. */
export const sir: Agency = {
  id: 'sir',
  name: 'Servizio Informazione Religiosa',
  country: 'IT',
  languages: ['it', 'en'],
  names: ['SIR', 'Sir', 'AgenSIR', 'Agensir'],
  commonWords: ['SIR', 'Sir'],
  datelines: [
    { form: '({source}) ', language: 'it', evidence: 'unverified', source: 'reprints in diocesan weeklies' },
    { form: '{place} ({source}) - ', language: 'it', evidence: 'unverified', source: 'reprints in diocesan weeklies' },
  ],
  evidence: 'partly',
  sources: ['reprints in diocesan weeklies'],
}
