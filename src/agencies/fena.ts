import type { Agency } from './agency.js'

/** Federal News Agency, Bosnia and Herzegovina: `SARAJEVO, August 18 (FENA) – …`. */
export const fena: Agency = {
  id: 'fena',
  name: 'FENA',
  country: 'BA',
  languages: ['bs', 'hr', 'en'],
  names: ['FENA', 'Fena'],
  commonWords: ['FENA', 'Fena'],
  datelines: [
    { form: '{place}, {date} ({source}) – ', language: 'en', evidence: 'verified', source: 'abnaorg.eu, August 2016' },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'bs',
      evidence: 'partly',
      source: 'the English frame in Bosnian',
    },
  ],
  endMarks: [
    {
      form: '({source}) {initials}',
      evidence: 'unverified',
      source: 'the mark of HINA, its neighbour; not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['abnaorg.eu/?author=10 (August 2016)'],
}
