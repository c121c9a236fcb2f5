/** Algérie Presse Service. */
import type { Agency } from './agency.js'

export const aps: Agency = {
  id: 'aps',
  name: 'Algérie Presse Service',
  country: 'DZ',
  languages: ['ar', 'fr', 'en', 'es', 'zgh'],
  names: ['واج', 'APS'],
  commonWords: ['واج', 'APS'],
  datelines: [
    {
      form: '{place} {date} ({source}) - ',
      language: 'ar',
      evidence: 'partly',
      source: 'public code gives the initials in brackets; order and Algerian month names (`أوت`, `جويلية`) by analogy',
    },
    {
      form: '{place} - ',
      language: 'ar',
      evidence: 'partly',
      source: 'djazairess.com/aps: the web service prints the place and no source',
    },
    {
      form: '{place} - ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the web service prints the place in capitals and no source',
    },
    {
      form: '{place}, {date} (APS) - ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the order that French-language agencies of the region share',
    },
  ],
  evidence: 'partly',
  sources: ['public code: a list of sources names `وكالة الأنباء الجزائرية (واج)`'],
}
