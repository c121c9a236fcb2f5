import type { Agency } from './agency.js'

/** Agence ivoirienne de presse, Côte d’Ivoire. */
export const aip: Agency = {
  id: 'aip',
  name: 'Agence ivoirienne de presse',
  country: 'CI',
  languages: ['fr'],
  names: ['AIP', 'Agence ivoirienne de presse'],
  commonWords: ['AIP'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the form of APS, its neighbour, seen at apsactu.com; for AIP not seen in a stored source',
    },
    { form: '{place}, {date} ({source}) - ', language: 'fr', evidence: 'unverified', source: 'the same with a hyphen' },
  ],
  endMarks: [
    { form: '{initials}', evidence: 'unverified', source: 'initials as APS signs; not seen in a stored source' },
  ],
  signsWithInitials: true,
  evidence: 'unverified',
  sources: ['apsactu.com: the frame that the region’s French-language agencies share'],
}
