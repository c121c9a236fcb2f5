/** Libyan News Agency. */
import type { Agency } from './agency.js'

export const lana: Agency = {
  id: 'lana',
  name: 'Libyan News Agency',
  country: 'LY',
  languages: ['ar', 'en', 'fr'],
  names: ['وال', 'LANA'],
  commonWords: ['وال', 'LANA'],
  datelines: [
    {
      form: '{place} {date} ( {source} ) - ',
      language: 'ar',
      evidence: 'unverified',
      source: 'the agency’s abbreviation in the order of its neighbours; blanks inside the brackets',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Arabic form in English order',
    },
  ],
  endMarks: [
    { form: '( {source} )', evidence: 'unverified', source: 'the name in the brackets of the dateline' },
    { form: '( وال {code} )', evidence: 'unverified', source: 'the same with the town of the bureau' },
  ],
  evidence: 'unverified',
  sources: ['the agency’s own abbreviations, وال and LANA'],
}
