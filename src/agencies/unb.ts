import type { Agency } from './agency.js'

/** United News of Bangladesh: `Dhaka, Oct 6 (UNB) - …`. */
export const unb: Agency = {
  id: 'unb',
  name: 'United News of Bangladesh',
  country: 'BD',
  languages: ['en', 'bn'],
  names: ['UNB', 'United News of Bangladesh', 'ইউএনবি'],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the frame of its neighbour BSS, hyphen or en dash; not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source})- ',
      language: 'bn',
      evidence: 'unverified',
      source: 'the order of BSS with a hyphen behind the bracket; not seen in a stored source',
    },
  ],
  evidence: 'unverified',
  sources: ['the frame of BSS'],
}
