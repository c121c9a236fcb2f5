import type { Agency } from './agency.js'

/** United News of Bangladesh. */
export const unb: Agency = {
  id: 'unb',
  name: 'United News of Bangladesh',
  country: 'BD',
  languages: ['bn', 'en'],
  names: ['ইউএনবি', 'UNB'],
  datelines: [
    {
      form: '{place}, {date} ({source})- ',
      language: 'bn',
      evidence: 'unverified',
      source: 'the order of BSS with a hyphen behind the bracket; not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'unverified',
      source: 'the English order of BSS; not seen in a stored source',
    },
  ],
  evidence: 'unverified',
  sources: ['the forms of BSS, its neighbour'],
}
