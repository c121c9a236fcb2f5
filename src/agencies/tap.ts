/** Tunis Afrique Presse. */
import type { Agency } from './agency.js'

export const tap: Agency = {
  id: 'tap',
  name: 'Tunis Afrique Presse',
  country: 'TN',
  languages: ['ar', 'fr', 'en'],
  names: ['وات', 'TAP'],
  commonWords: ['وات', 'TAP'],
  datelines: [
    {
      form: '{place} {date} ({source}) - ',
      language: 'ar',
      evidence: 'unverified',
      source: 'the agency’s abbreviation and the Tunisian month names of CLDR (`جانفي`) in the order of its neighbours',
    },
    {
      form: '{place}, {date} (TAP) - ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the order that French-language agencies of the region share',
    },
  ],
  evidence: 'unverified',
  sources: ['the agency’s own abbreviations, وات and TAP'],
}
