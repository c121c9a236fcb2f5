/** Bernama, Malaysia. */
import type { Agency } from './agency.js'

export const bernama: Agency = {
  id: 'bernama',
  name: 'Bernama',
  country: 'MY',
  languages: ['ms', 'en', 'zh', 'ta', 'ar', 'es'],
  names: ['Bernama', 'BERNAMA', 'برناما'],
  commonWords: ['Bernama'],
  datelines: [
    {
      form: '{place}, {date} (Bernama) -- ',
      language: 'ms',
      evidence: 'verified',
      source: 'public code: place in capitals, day before month, `Sept`; `bernama` is also the word for named',
    },
    {
      form: '{place}, {date} (Bernama) -- ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: month before day, no year (its reader takes the year of the fetch)',
    },
  ],
  endMarks: [
    { form: '-- BERNAMA', evidence: 'partly', source: 'the agency’s web pages close with its name' },
    {
      form: '-- BERNAMA {initials}',
      evidence: 'unverified',
      source: 'wire copy of the 1990s: editors behind the name; not seen in a stored source',
    },
  ],
  boilerplate: [
    'BERNAMA provides up-to-date authentic and comprehensive news and information{text}',
    'BERNAMA provides {text} frequencies.',
    'BERNAMA.com',
    'Follow us on social media :',
    'Facebook : @bernama{text}',
    'Twitter : @bernama{text}',
    'Instagram : @bernama{text}',
  ],
  evidence: 'verified',
  sources: ['public code'],
}
