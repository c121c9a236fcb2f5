import type { Agency } from './agency.js'

/** New Ziana, the agency of Zimbabwe: `Harare, October 6, 2023 (New Ziana) - …`. */
export const ziana: Agency = {
  id: 'ziana',
  name: 'New Ziana',
  country: 'ZW',
  languages: ['en'],
  names: ['New Ziana', 'NEW ZIANA', 'ZIANA', 'Ziana'],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency’s pages: hyphen or en dash; not seen in a stored source',
    },
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency’s pages; not seen in a stored source',
    },
  ],
  endMarks: [{ form: '{source}', evidence: 'unverified', source: 'the agency’s pages close with its name' }],
  evidence: 'unverified',
  sources: ['the agency’s pages; not seen in a stored source'],
}
