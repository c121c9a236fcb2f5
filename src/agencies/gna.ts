/** Ghana News Agency. */
import type { Agency } from './agency.js'

export const gna: Agency = {
  id: 'gna',
  name: 'Ghana News Agency',
  country: 'GH',
  languages: ['en'],
  names: ['GNA', 'Ghana News Agency'],
  commonWords: ['GNA'],
  datelines: [
    {
      form: '{place}, {date}, GNA - ',
      language: 'en',
      evidence: 'verified',
      source:
        'gna.org.gh, May 2021: AP months; hyphen or en dash; a region in brackets may follow the place (`Hani, (B/A)`)',
    },
  ],
  endMarks: [{ form: 'GNA', evidence: 'verified', source: 'ghananewsagency.org, February 2020: on a line of its own' }],
  evidence: 'verified',
  sources: ['gna.org.gh/home', 'ghananewsagency.org/politics, February 2020'],
}
