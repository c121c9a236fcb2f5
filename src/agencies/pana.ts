import type { Agency } from './agency.js'

/** PANA, the Pan-African News Agency: `Kigali, Rwanda (PANA) - …`. */
export const pana: Agency = {
  id: 'pana',
  name: 'Pan-African News Agency',
  country: 'SN',
  languages: ['en', 'fr', 'pt', 'ar'],
  names: ['PANA', 'Panapress', 'PanaPress', 'PANAPRESS', 'Pan-African News Agency'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'panapress.com/archive-ar_2020-07-08-lang2.html: the country behind the city, hyphen or en dash',
    },
    { form: '{place} ({source}) - ', language: 'fr', evidence: 'partly', source: 'the same in French' },
    {
      form: '{place} ({source}) -- ',
      language: 'pt',
      evidence: 'verified',
      source: 'panapress.com, February 2009: `Dakar- Senegal`, the country behind a hyphen',
    },
  ],
  endMarks: [
    {
      form: '-0- PANA {initials} {DD}{Mon}{YYYY}',
      evidence: 'unverified',
      source: 'the last line of the agency’s stories: editors, day; not seen in a stored source',
    },
    { form: '- 0 - PANA {initials} {DD}{Mon}{YYYY}', evidence: 'unverified', source: 'the same with blanks' },
  ],
  evidence: 'verified',
  sources: ['panapress.com, archive of July 2020 and May 2021'],
}
