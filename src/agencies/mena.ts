/** Middle East News Agency, Egypt. */
import type { Agency } from './agency.js'

export const mena: Agency = {
  id: 'mena',
  name: 'Middle East News Agency',
  country: 'EG',
  languages: ['ar', 'en', 'fr'],
  names: ['أ ش أ', 'أش أ', 'MENA'],
  commonWords: ['MENA'],
  datelines: [
    {
      form: '{place} في {date} /{source}/ ',
      language: 'ar',
      evidence: 'partly',
      source: 'public code: a test text in the agency’s format; blanks inside the slashes or none',
    },
    {
      form: '{place} - {source}\n',
      language: 'ar',
      evidence: 'partly',
      source: 'newspaper reprints of other Arab agencies',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: a story of the agency in sample data, place in capitals, `Sept`',
    },
  ],
  endMarks: [
    { form: '{source}', evidence: 'unverified', source: 'the agency closes with its own name on a line' },
    { form: '{initials}\n{source}', evidence: 'unverified', source: 'initials above the name' },
  ],
  signsWithInitials: true,
  evidence: 'partly',
  sources: ['public code'],
}
