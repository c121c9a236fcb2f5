import type { Agency } from './agency.js'

/** Folhapress, Brazil: `SÃO PAULO, SP (FOLHAPRESS) - …`. */
export const folhapress: Agency = {
  id: 'folhapress',
  name: 'Folhapress',
  country: 'BR',
  languages: ['pt'],
  names: ['FOLHAPRESS', 'Folhapress', 'UOL/FOLHAPRESS', 'UOL-FOLHAPRESS'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'pt',
      evidence: 'verified',
      source: 'br.yahoo.com, stories of January 2021; public code',
    },
    { form: '({source}) - ', language: 'pt', evidence: 'verified', source: 'public code' },
  ],
  never: ['date'],
  evidence: 'verified',
  sources: ['br.yahoo.com, stories of January 2021'],
}
