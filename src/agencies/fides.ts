import type { Agency } from './agency.js'

/** Agenzia Fides, of the Pontifical Mission Societies: the name again at the end, with initials and date. */
export const fides: Agency = {
  id: 'fides',
  name: 'Agenzia Fides',
  country: 'VA',
  languages: ['it', 'en', 'es', 'fr', 'de', 'pt'],
  names: ['Agenzia Fides', 'Agencia Fides', 'Agence Fides', 'Agência Fides', 'Fidesdienst', 'Fides'],
  commonWords: ['Fides'],
  datelines: [
    { form: '{place} ({source}) - ', language: 'it', evidence: 'verified', source: 'fides.org/it/news/40480' },
    {
      form: '{place} ({source}) – ',
      language: 'it',
      evidence: 'verified',
      source: 'fides.org/it/news/40480 and its reprints',
    },
    { form: '{place} ({source}) - ', language: 'es', evidence: 'partly', source: 'the Spanish edition' },
    { form: '{place} ({source}) - ', language: 'en', evidence: 'partly', source: 'the English edition' },
    { form: '{place} ({source}) - ', language: 'fr', evidence: 'partly', source: 'the French edition' },
    { form: '{place} ({source}) - ', language: 'de', evidence: 'partly', source: 'the German edition' },
  ],
  endMarks: [
    { form: '({source} {DD}/{MO}/{YYYY})', evidence: 'verified', source: 'fides.org/it/news/40480' },
    {
      form: '({source}, {DD}/{MO}/{YYYY})',
      evidence: 'verified',
      source: 'public code: the English edition of June 2018',
    },
    { form: '({initials}) ({source} {DD}/{MO}/{YYYY})', evidence: 'verified', source: 'fides.org/it/news/40480' },
    {
      form: '({initials}) ({source}, {DD}/{MO}/{YYYY})',
      evidence: 'verified',
      source: 'public code: the English edition of June 2018',
    },
  ],
  boilerplate: ['Condividi:', 'Share:', 'Compartir:', 'Partager:', 'Teilen:'],
  never: ['date'],
  evidence: 'verified',
  sources: ['fides.org/it/news/40480; public code'],
}
