/** National Iraqi News Agency. */
import type { Agency } from './agency.js'

export const nina: Agency = {
  id: 'nina',
  name: 'National Iraqi News Agency',
  country: 'IQ',
  languages: ['ar', 'en'],
  names: ['نينا', 'NINA'],
  commonWords: ['NINA', 'نينا'],
  datelines: [
    {
      form: '{place} / {source} / ',
      language: 'ar',
      evidence: 'verified',
      source: 'a stored page with a story of the agency from Baquba; hamzas dropped',
    },
    {
      form: '{place} / {source} / ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Arabic form, kept in translation',
    },
  ],
  endMarks: [
    {
      form: '/انتهى',
      evidence: 'verified',
      source: 'the same page: slash before the word alone, glued to the last stop',
    },
    { form: '/ انتهى{code}', evidence: 'partly', source: 'the mark above with the editor’s number' },
    { form: '/ انتهى {code}', evidence: 'partly', source: 'the mark above with the editor’s number' },
  ],
  evidence: 'verified',
  sources: ['stored page text of a NINA story from Baquba'],
}
