import type { Agency } from './agency.js'

/** Vatican Information Service, until 2015: a line of index words, day and word count below each story. */
export const vis: Agency = {
  id: 'vis',
  name: 'Vatican Information Service',
  country: 'VA',
  languages: ['en', 'es', 'it', 'fr'],
  names: ['VIS'],
  datelines: [
    { form: '{place}, {date} ({source}) - ', language: 'en', evidence: 'verified', source: 'visnews-en.blogspot.com' },
    { form: '{place}, {date} ({source}) – ', language: 'en', evidence: 'verified', source: 'the same of 2015' },
    { form: '{place}, {date} ({source}).- ', language: 'es', evidence: 'verified', source: 'reprints of 2013 to 2015' },
    { form: '{place}, {date} ({source}). ', language: 'it', evidence: 'verified', source: 'visnews-ita.blogspot.it' },
    { form: '{place}, {date} ({source}). ', language: 'fr', evidence: 'unverified', source: 'as in Italian' },
  ],
  notes: ['{text};VIS;{YYYY}{MO}{DD};Word: {n};'],
  evidence: 'verified',
  sources: ['visnews-en.blogspot.com', 'visnews-ita.blogspot.it'],
}
