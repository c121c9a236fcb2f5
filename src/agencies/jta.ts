/** Jewish Telegraphic Agency. */
import type { Agency } from './agency.js'

export const jta: Agency = {
  id: 'jta',
  name: 'Jewish Telegraphic Agency',
  country: 'US',
  languages: ['en'],
  names: ['JTA', 'Jewish Telegraphic Agency', 'J.T.A.'],
  datelines: [
    {
      form: '{place} ({source}) — ',
      language: 'en',
      evidence: 'verified',
      source: 'public pages: reprints since 1990',
    },
    {
      form: '({source}) — ',
      language: 'en',
      evidence: 'verified',
      source: 'public code, a page of results of jta.org',
    },
    {
      form: '{place} ({date}) – ',
      language: 'en',
      evidence: 'unverified',
      source: 'its archive of 1923 to 1990: the day in brackets behind the town',
    },
  ],
  boilerplate: [
    'Keep Jewish Stories in Focus.',
    'JTA has documented Jewish history in real-time {text}',
    'The Archive of the Jewish Telegraphic Agency includes articles {text}',
    'Recommended from JTA',
    'JTA Archive',
  ],
  evidence: 'verified',
  sources: ['jta.org/archive, pages of 1970, 1977 and 1984'],
}
