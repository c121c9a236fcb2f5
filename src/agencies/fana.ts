/** Fana Broadcasting Corporation, Ethiopia. */
import type { Agency } from './agency.js'

export const fana: Agency = {
  id: 'fana',
  name: 'Fana Broadcasting Corporation',
  country: 'ET',
  languages: ['am', 'en', 'om', 'ti'],
  names: ['ኤፍ.ቢ.ሲ', 'ኤፍ ቢ ሲ', 'ኤፍ.ቢ.ሲ.', 'ኤፍ ኤም ሲ', 'ኤፍ.ኤም.ሲ', 'ፋና ብሮድካስቲንግ ኮርፖሬት', 'FBC'],
  commonWords: ['FBC'],
  datelines: [
    {
      form: '{place}፣ {date} ({source}) ',
      language: 'am',
      evidence: 'partly',
      source: 'its Amharic pages of the 2010s and 2020s: month, day and year of the Ethiopic calendar parted by commas',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'partly',
      source: 'its English pages of the same years: month in full, year, en dash',
    },
  ],
  evidence: 'partly',
  sources: ['its Amharic and English pages as papers reprint them'],
}
