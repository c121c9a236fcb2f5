import type { Agency } from './agency.js'

/** Panapress, the pan-African agency, Dakar: city, country and no date. */
export const pana: Agency = {
  id: 'pana',
  name: 'Pan-African News Agency',
  country: 'SN',
  languages: ['fr', 'en', 'pt', 'ar'],
  names: ['PANA', 'PANAPRESS', 'Panapress'],
  commonWords: ['PANA'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'panapress.com, archive of July 2020: the country behind a comma; hyphen or en dash',
    },
    {
      form: '{place} ({source}) - ',
      language: 'fr',
      evidence: 'partly',
      source: 'the English form in the French service',
    },
    {
      form: '{place} ({source}) -- ',
      language: 'pt',
      evidence: 'verified',
      source: 'panapress.com, February 2009: `Dakar- Senegal`, the country behind a hyphen',
    },
  ],
  endMarks: [
    {
      form: '-0- PANA {text}',
      evidence: 'unverified',
      source: 'the mark that its subscribers print: its name, initials, the day',
    },
  ],
  never: ['date'],
  evidence: 'verified',
  sources: ['panapress.com, February 2009, July 2020 and May 2021'],
}
