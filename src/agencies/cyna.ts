import type { Agency } from './agency.js'

const hri = 'hri.org/news/cyprus/cna/1998/98-01-23.cna.html'

/** Cyprus News Agency. Its short name is Taiwan's agency's too. */
export const cyna: Agency = {
  id: 'cyna',
  name: 'Cyprus News Agency',
  country: 'CY',
  languages: ['en', 'el'],
  names: ['CNA', 'Cyprus News Agency', 'ΚΥΠΕ'],
  commonWords: ['CNA'],
  datelines: [{ form: '{place}, {date} ({source}) -- ', language: 'en', evidence: 'verified', source: hri }],
  endMarks: [
    { form: 'CNA {code}/{YYYY}', evidence: 'verified', source: `${hri}: editors, then the year` },
    { form: 'CNA {code}/{code}/{YYYY}', evidence: 'verified', source: hri },
    { form: 'CNA {code}/{code}/{code}/{YYYY}', evidence: 'verified', source: hri },
    { form: 'ENDS, CYPRUS NEWS AGENCY', evidence: 'verified', source: hri },
  ],
  evidence: 'verified',
  sources: [hri],
}
