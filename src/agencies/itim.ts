/** Itim, Israel’s national agency until 2006: papers print its name in brackets behind the city. */
import type { Agency } from './agency.js'

export const itim: Agency = {
  id: 'itim',
  name: 'Itim',
  country: 'IL',
  languages: ['he'],
  names: ['עתי"ם', 'עתים', 'ITIM'],
  commonWords: ['עתים'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'he',
      evidence: 'unverified',
      source: 'papers of the 1990s; the double mark stands before the last letter of the initials',
    },
  ],
  never: ['date'],
  evidence: 'unverified',
  sources: ['papers that printed it, from general knowledge'],
}
