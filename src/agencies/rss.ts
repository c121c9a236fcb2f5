/** Rastriya Samachar Samiti, Nepal. */
import type { Agency } from './agency.js'

export const rss: Agency = {
  id: 'rss',
  name: 'Rastriya Samachar Samiti',
  country: 'NP',
  languages: ['ne', 'en'],
  names: ['रासस', 'RSS'],
  commonWords: ['RSS'],
  datelines: [
    {
      form: '{date}, {place} ({source}) | ',
      language: 'ne',
      evidence: 'verified',
      source: 'public code: date first, Bikram Sambat month before the day, vertical bar',
    },
    {
      form: '{place}, {date} ({source}): ',
      language: 'ne',
      evidence: 'partly',
      source: 'the parts of the line above in the order of its newspapers',
    },
    {
      form: '{place}, {date} (RSS): ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Nepali order in English, Gregorian date',
    },
  ],
  evidence: 'verified',
  sources: ['public code'],
}
