/** Bahrain News Agency. */
import type { Agency } from './agency.js'

export const bna: Agency = {
  id: 'bna',
  name: 'Bahrain News Agency',
  country: 'BH',
  languages: ['ar', 'en'],
  names: ['بنا', 'BNA'],
  commonWords: ['بنا'],
  datelines: [
    {
      form: '{place} في {date} / {source} / ',
      language: 'ar',
      evidence: 'partly',
      source: 'public code: an example of the agency’s format, given to a text generator',
    },
    {
      form: '{place}, {date} ({source}): ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency signs BNA in English; the order is that of the Gulf agencies',
    },
  ],
  evidence: 'partly',
  sources: ['public code'],
}
