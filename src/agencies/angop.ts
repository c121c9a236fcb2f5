import type { Agency } from './agency.js'

/** Agência Angola Press. */
export const angop: Agency = {
  id: 'angop',
  name: 'Agência Angola Press',
  country: 'AO',
  languages: ['pt', 'fr', 'en'],
  names: ['ANGOP', 'Angop', 'Agência Angola Press'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'pt',
      evidence: 'unverified',
      source: 'the frame of Lusa and Inforpress; not seen in a stored source',
    },
  ],
  evidence: 'unverified',
  sources: ['vozdeangola.com gives the name; no stored story with a dateline was found'],
}
