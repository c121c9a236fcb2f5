/** Asian News International. */
import type { Agency } from './agency.js'

export const ani: Agency = {
  id: 'ani',
  name: 'Asian News International',
  country: 'IN',
  languages: ['en', 'hi'],
  names: ['ANI', 'एएनआई', 'Asian News International'],
  datelines: [
    {
      form: '{place} [{text}], {date} (ANI): ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: state or country in square brackets, part of the place as printed',
    },
    {
      form: '{place}, {date} (ANI): ',
      language: 'en',
      evidence: 'partly',
      source: 'the form above without the bracket',
    },
  ],
  endMarks: [
    {
      form: '(ANI)',
      evidence: 'unverified',
      source: 'the agency repeats its name in brackets behind the last sentence',
    },
  ],
  evidence: 'verified',
  sources: ['public code'],
}
