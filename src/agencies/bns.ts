import type { Agency } from './agency.js'

/** Baltic News Service, of all three Baltic states. */
export const bns: Agency = {
  id: 'bns',
  name: 'Baltic News Service',
  country: 'EE',
  languages: ['en', 'et', 'lt', 'lv', 'ru'],
  names: ['BNS', 'БНС', 'Baltic News Service'],
  datelines: [
    {
      form: '{place}, {date}, {source} - ',
      language: 'en',
      evidence: 'unverified',
      source: 'RFE/RL Baltic Report names it as source; the form was not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}). ',
      language: 'lt',
      evidence: 'unverified',
      source: 'the frame of ELTA, its neighbour; not seen in a stored source',
    },
    {
      form: '{place}, {date}, {source} - ',
      language: 'et',
      evidence: 'unverified',
      source: 'not seen in a stored source',
    },
  ],
  boilerplate: ['Naujienų agentūros BNS informaciją skelbti{text}'],
  evidence: 'unverified',
  sources: ['rferl.org/a/1341434.html gives the name; no stored story with a dateline was found'],
}
