import type { Agency } from './agency.js'

/** UrduPoint: the name and the date stand in one pair of brackets, `LAHORE, (UrduPoint / Pakistan Point News - 7th Oct, 2023) …`. */
export const urdupoint: Agency = {
  id: 'urdupoint',
  name: 'UrduPoint / Pakistan Point News',
  country: 'PK',
  languages: ['en', 'ur'],
  names: [
    'UrduPoint / Pakistan Point News',
    'UrduPoint',
    'Pakistan Point News',
    'اردوپوائنٹ اخبارتازہ ترین',
    'اُردو پوائنٹ',
  ],
  datelines: [
    {
      form: '{place}, ({source} - {date}) ',
      language: 'en',
      evidence: 'verified',
      source: 'urdupoint.com stories 1753668 and 1497337',
    },
    {
      form: '{place} ({source} - {date}) ',
      language: 'en',
      evidence: 'partly',
      source: 'the same without its comma; urdupoint.com',
    },
  ],
  evidence: 'verified',
  sources: ['urdupoint.com stories 1753668 and 1497337'],
}
