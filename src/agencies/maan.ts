/** Ma’an News Agency, Bethlehem: the place, the name and two dashes. */
import type { Agency } from './agency.js'

export const maan: Agency = {
  id: 'maan',
  name: 'Ma’an News Agency',
  country: 'PS',
  languages: ['ar', 'en'],
  names: ['معا', 'Ma’an'],
  commonWords: ['معا'],
  datelines: [
    {
      form: '{place}- {source}- ',
      language: 'ar',
      evidence: 'unverified',
      source: 'its web pages: the place and its name, a dash behind each',
    },
    {
      form: '{place} (Ma’an) -- ',
      language: 'en',
      evidence: 'unverified',
      source: 'its English service, place in capitals',
    },
  ],
  never: ['date'],
  evidence: 'unverified',
  sources: ['the agency’s web pages, from general knowledge'],
}
