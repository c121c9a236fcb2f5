import type { Agency } from './agency.js'

/** DIRE, Italy. Its name is the verb “to say”. */
export const dire: Agency = {
  id: 'dire',
  name: 'Agenzia DIRE',
  country: 'IT',
  languages: ['it'],
  names: ['DIRE', 'Dire', 'Agenzia DIRE', 'Agenzia Dire'],
  commonWords: ['DIRE', 'Dire'],
  datelines: [
    {
      form: '({source}) {place}, {date} - ',
      language: 'it',
      evidence: 'unverified',
      source: 'the name first as at ANSA, but no dash behind it; not seen in a stored source',
    },
  ],
  evidence: 'unverified',
  sources: ['ANSA’s formatter: the frame that Italian agencies share; no stored DIRE story with a dateline was found'],
}
