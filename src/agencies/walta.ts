/** Walta Media, Ethiopia (once Walta Information Centre). */
import type { Agency } from './agency.js'

export const walta: Agency = {
  id: 'walta',
  name: 'Walta',
  country: 'ET',
  languages: ['am', 'en', 'om'],
  names: ['ዋልታ', 'ዋልታ ሚዲያ', 'WIC'],
  commonWords: ['WIC'],
  datelines: [
    {
      form: '{date} ({source}) ',
      language: 'am',
      evidence: 'partly',
      source: 'its Amharic pages of the 2020s: no place, the year behind a slash',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'unverified',
      source: 'the order of the other Ethiopian agencies in English',
    },
  ],
  evidence: 'partly',
  sources: ['its Amharic pages as papers reprint them'],
}
