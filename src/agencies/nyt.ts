import type { Agency } from './agency.js'

/** The New York Times News Service: `TOKYO _ …` below the byline and the copyright, no source, no date. */
export const nyt: Agency = {
  id: 'nyt',
  name: 'New York Times News Service',
  country: 'US',
  languages: ['en'],
  names: ['N.Y. Times News Service', 'New York Times News Service', 'The New York Times News Service'],
  datelines: [
    {
      form: '{place} _ ',
      language: 'en',
      evidence: 'verified',
      source: 'the IEER collection’s NYT stories of 1998; public code with one of the AQUAINT collection',
    },
  ],
  stamps: [
    {
      form: 'NYT-{MO}-{DD}-{YY} {HH}{MM}{zone}',
      source: 'public code with a story of the AQUAINT collection: the trailer',
    },
    { form: 'NYT-{MO}-{DD}-{YY} {HH}{MM}{zone}<', source: 'the same with the mark that ends a transmission' },
  ],
  boilerplate: [
    'c.{YYYY} N.Y. Times News Service',
    'c. {YYYY} N.Y. Times News Service',
    '(c) {YYYY}, N.Y. Times News Service',
    'c.{YYYY} New York Times News Service',
    'c. {YYYY} New York Times News Service',
  ],
  never: ['date', 'source'],
  evidence: 'verified',
  sources: ['the IEER collection, NYT_19980403', 'public code: NYT19980601 of the AQUAINT collection'],
}
