import type { Agency } from './agency.js'

/** Cercle Finance, France: markets; its address alone, `(CercleFinance.com) - …`. */
export const cercleFinance: Agency = {
  id: 'cerclefinance',
  name: 'Cercle Finance',
  country: 'FR',
  languages: ['fr'],
  names: ['CercleFinance.com', 'Cercle Finance', 'CercleFinance'],
  datelines: [{ form: '({source}) - ', language: 'fr', evidence: 'partly', source: 'market pages that reprint it' }],
  never: ['date'],
  evidence: 'partly',
  sources: ['reprints on market pages'],
}
