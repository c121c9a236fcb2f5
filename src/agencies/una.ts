/** Union of OIC News Agencies, Jeddah, until 2019 the International Islamic News Agency (IINA). */
import type { Agency } from './agency.js'

export const una: Agency = {
  id: 'una',
  name: 'Union of OIC News Agencies',
  country: null,
  languages: ['ar', 'en', 'fr'],
  names: ['يونا', 'إينا', 'UNA-OIC', 'IINA'],
  commonWords: ['يونا'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'ar',
      evidence: 'unverified',
      source: 'the frame of the region’s agencies, name in brackets',
    },
    {
      form: '{place} ({source}) – ',
      language: 'en',
      evidence: 'unverified',
      source: 'the same in English, place in capitals',
    },
  ],
  endMarks: [{ form: '(انتهى)', evidence: 'unverified', source: 'the end mark in brackets on a line of its own' }],
  never: ['date'],
  evidence: 'unverified',
  sources: ['the agency’s own abbreviations'],
}
