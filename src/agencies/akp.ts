/** Agence Kampuchea Presse. */
import type { Agency } from './agency.js'

export const akp: Agency = {
  id: 'akp',
  name: 'Agence Kampuchea Presse',
  country: 'KH',
  languages: ['en', 'km', 'fr'],
  names: ['AKP', 'ទីភ្នាក់ងារសារព័ត៌មានកម្ពុជា'],
  datelines: [
    {
      form: '{place}, {date} {source} -- ',
      language: 'en',
      evidence: 'verified',
      source: 'relays of December 2010 and March 2011: month in full, year, source without brackets; en dash too',
    },
    {
      form: '{source} {place}, {date} -- ',
      language: 'en',
      evidence: 'unverified',
      source: 'its web page since the 2010s: the name before the place, the line to itself',
    },
  ],
  endMarks: [{ form: '--AKP', evidence: 'verified', source: 'the same relays: behind the last sentence' }],
  credits: ['(By {text})', 'By {text}'],
  evidence: 'verified',
  sources: ['khmernz.blogspot.com and thaiemails.blogspot.com, relays of December 2010 and March 2011'],
}
