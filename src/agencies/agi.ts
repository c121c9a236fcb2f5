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
    { form: '{source} - ', language: 'it', evidence: 'partly', source: 'agi.it, from 2018 on' },
    {
      form: '({source}) - {place}, {date} - ',
      language: 'it',
      evidence: 'unverified',
      source: 'the frame of ANSA; not seen in a stored source',
    },
  ],
  signsWithInitials: true,
  endMarks: [
    {
      form: '({source})',
      evidence: 'unverified',
      source: 'ANSA and Italpress close so; for AGI not seen in a stored source',
    },
  ],
  evidence: 'unverified',
  sources: ['public code: lists of agencies give the name; no stored story with a dateline was found'],
}
