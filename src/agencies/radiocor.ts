import type { Agency } from './agency.js'

/** Radiocor, the business wire of Il Sole 24 Ore, Italy: the name alone, `Radiocor - …`. */
export const radiocor: Agency = {
  id: 'radiocor',
  name: 'Il Sole 24 Ore Radiocor',
  country: 'IT',
  languages: ['it'],
  names: ['Radiocor', 'Il Sole 24 Ore Radiocor', 'Il Sole 24 Ore Radiocor Plus', 'Radiocor Plus'],
  datelines: [
    { form: '{source} - ', language: 'it', evidence: 'verified', source: 'dagospia.com, reprints of 2012 and 2015' },
    {
      form: '({source}) - {place}, {date} - ',
      language: 'it',
      evidence: 'unverified',
      source: 'the frame of ANSA and AGI; not seen in a stored source',
    },
  ],
  endMarks: [
    {
      form: '({source}) {DD}-{MO}-{YY} {HH}:{MM}:{SS} ({n})',
      evidence: 'partly',
      source: 'market pages: the moment and the number of the story',
    },
  ],
  evidence: 'verified',
  sources: ['dagospia.com/business 34288, 105913'],
}
