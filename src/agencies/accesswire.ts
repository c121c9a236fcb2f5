import type { Agency } from './agency.js'

/** ACCESSWIRE, since 2024 ACCESS Newswire: press releases, `NEW YORK, NY / ACCESSWIRE / April 29, 2021 / …`. */
export const accesswire: Agency = {
  id: 'accesswire',
  name: 'ACCESS Newswire',
  country: 'US',
  languages: ['en'],
  names: ['ACCESSWIRE', 'Accesswire', 'ACCESS Newswire'],
  datelines: [
    {
      form: '{place} / {source} / {date} / ',
      language: 'en',
      evidence: 'verified',
      source: 'public code and test data of 2015, 2021, 2022 and 2024: a slash closes the date too',
    },
  ],
  notes: [
    'SOURCE: {text}',
    'View the original press release on {text}',
    'View source version on accesswire.com: {text}',
  ],
  evidence: 'verified',
  sources: ['public code and test data with releases of 2015 to 2026'],
}
