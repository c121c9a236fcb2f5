/** Turan, Azerbaijan: city, date in figures and name between slashes, a number with a letter behind the story. */
import type { Agency } from './agency.js'

export const turan: Agency = {
  id: 'turan',
  name: 'Turan Information Agency',
  country: 'AZ',
  languages: ['az', 'ru', 'en'],
  names: ['Turan', 'Туран'],
  commonWords: ['Turan', 'Туран'],
  datelines: [
    {
      form: '{place}/{date}/{source}: ',
      language: 'az',
      evidence: 'unverified',
      source: 'its bulletins: no blank around the slashes',
    },
    { form: '{place}/{date}/{source}: ', language: 'ru', evidence: 'unverified', source: 'as in Azerbaijani' },
    { form: '{place}/{date}/{source}: ', language: 'en', evidence: 'unverified', source: 'as in Azerbaijani' },
  ],
  endMarks: [
    { form: '—{code}—', evidence: 'unverified', source: 'number and desk letter of the bulletin: `—06B—`' },
    { form: '-{code}-', evidence: 'unverified', source: 'the same as reprints print it' },
  ],
  numericOrder: 'dmy',
  evidence: 'unverified',
  sources: ['its bulletins, from general knowledge'],
}
