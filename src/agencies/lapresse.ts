import type { Agency } from './agency.js'

/** LaPresse, Italy: `Roma, 27 lug. (LaPresse) – …`. */
export const lapresse: Agency = {
  id: 'lapresse',
  name: 'LaPresse',
  country: 'IT',
  languages: ['it', 'en'],
  names: ['LaPresse', 'LAPRESSE'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'it',
      evidence: 'verified',
      source: 'lapresse.it, story of 27 July 2015',
    },
    { form: '({source}) - ', language: 'it', evidence: 'verified', source: 'dagospia.com, reprints of 2012' },
  ],
  boilerplate: ['© Copyright LaPresse - Riproduzione Riservata'],
  evidence: 'verified',
  sources: ['lapresse.it/politica, 27 July 2015', 'dagospia.com/business 34288'],
}
