import type { Agency } from './agency.js'

/** Agence togolaise de presse. */
export const atop: Agency = {
  id: 'atop',
  name: 'Agence togolaise de presse',
  country: 'TG',
  languages: ['fr'],
  names: ['ATOP', 'Atop', 'Agence togolaise de presse'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the frame of APS, seen at apsactu.com; for ATOP not seen in a stored source',
    },
    { form: '{place}, {date} ({source}) - ', language: 'fr', evidence: 'unverified', source: 'the same with a hyphen' },
  ],
  evidence: 'unverified',
  sources: ['republicoftogo.com gives the name; apsactu.com the frame that the region’s agencies share'],
}
