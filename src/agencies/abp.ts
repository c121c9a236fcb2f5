import type { Agency } from './agency.js'

/** Agence Bénin Presse. */
export const abp: Agency = {
  id: 'abp',
  name: 'Agence Bénin Presse',
  country: 'BJ',
  languages: ['fr'],
  names: ['ABP', 'Agence Bénin Presse', 'Agence Bénin presse'],
  commonWords: ['ABP'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the frame of APS, seen at apsactu.com; for ABP not seen in a stored source',
    },
    { form: '{place}, {date} ({source}) - ', language: 'fr', evidence: 'unverified', source: 'the same with a hyphen' },
  ],
  evidence: 'unverified',
  sources: ['apsactu.com: the frame that the region’s agencies share'],
}
