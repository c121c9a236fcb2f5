/** Maghreb Arabe Presse. */
import type { Agency } from './agency.js'

export const map: Agency = {
  id: 'map',
  name: 'Maghreb Arabe Presse',
  country: 'MA',
  languages: ['ar', 'fr', 'en', 'es', 'zgh'],
  names: ['ومع', 'MAP', 'و م ع'],
  commonWords: ['ومع', 'MAP'],
  datelines: [
    {
      form: '{place} {date} ({source}) – ',
      language: 'ar',
      evidence: 'partly',
      source: 'public code gives the initials in brackets; order and Moroccan month names (`غشت`, `شتنبر`) by analogy',
    },
    {
      form: '{place}, {date} (MAP) – ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the French-language order of the region’s agencies (AIP, APS)',
    },
  ],
  evidence: 'partly',
  sources: ['public code: a list of sources names `وكالة المغرب العربي للأنباء (ومع)`'],
}
