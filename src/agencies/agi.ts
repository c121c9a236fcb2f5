import type { Agency } from './agency.js'

/** AGI, Italy: the name first. */
export const agi: Agency = {
  id: 'agi',
  name: 'Agenzia Giornalistica Italia',
  country: 'IT',
  languages: ['it', 'en'],
  names: ['AGI', 'Agi', 'Agenzia Giornalistica Italia'],
  commonWords: ['AGI', 'Agi'],
  datelines: [
    {
      form: '({source}) - {place}, {date} - ',
      language: 'it',
      evidence: 'unverified',
      source: 'the frame of ANSA; not seen in a stored source',
    },
    {
      form: 'AGI - ',
      language: 'it',
      evidence: 'unverified',
      source: 'the site’s own form; not seen in a stored source',
    },
  ],
  endMarks: [
    { form: '({source})', evidence: 'unverified', source: 'not seen in a stored source' },
    { form: '({source})\n{initials}', evidence: 'unverified', source: 'not seen in a stored source' },
  ],
  evidence: 'unverified',
  sources: ['public code: lists of agencies give the name; no stored story with a dateline was found'],
}
