import type { Agency } from './agency.js'

/** Newsfile: press releases of Canadian companies, `Toronto, Ontario--(Newsfile Corp. - September 4, 2026) - …`. */
export const newsfile: Agency = {
  id: 'newsfile',
  name: 'Newsfile Corp.',
  country: 'CA',
  languages: ['en', 'fr'],
  names: ['Newsfile Corp.', 'Newsfile Corp', 'Newsfile', 'TMX Newsfile'],
  datelines: [
    {
      form: '{place}--({source} - {date}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'public code and test data: place with its province or state, not in capitals',
    },
  ],
  notes: ['To view the source version of this press release, please visit {text}'],
  evidence: 'verified',
  sources: ['public code and test data with releases of 2022, 2025 and 2026'],
}
