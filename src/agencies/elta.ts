import type { Agency } from './agency.js'

/** Lithuanian news agency ELTA: month before day, `Vilnius, spalio 6 d. (ELTA). …`. */
export const elta: Agency = {
  id: 'elta',
  name: 'ELTA',
  country: 'LT',
  languages: ['lt', 'en', 'ru'],
  names: ['ELTA', 'ЭЛЬТА'],
  datelines: [
    {
      form: '{place}, {date} ({source}). ',
      language: 'lt',
      evidence: 'unverified',
      source: 'the date is CLDR’s Lithuanian form, `spalio 6 d.`; the dateline was not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}). ',
      language: 'en',
      evidence: 'unverified',
      source: 'not seen in a stored source',
    },
  ],
  evidence: 'unverified',
  sources: ['rferl.org/a/1341461.html gives the name; CLDR gives the date form'],
}
