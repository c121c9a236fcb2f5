import type { Agency } from './agency.js'

/** Agenzia Fides, of the Pontifical Mission Societies: `Manila (Agenzia Fides) - …`, closed by its name and the day. */
export const fides: Agency = {
  id: 'fides',
  name: 'Agenzia Fides',
  country: 'VA',
  languages: ['it', 'en', 'fr', 'es', 'de', 'pt', 'zh', 'ar'],
  names: ['Agenzia Fides', 'Agence Fides', 'Agencia Fides', 'Agência Fides', 'Fidesdienst', 'Fides'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: copy of 2018 from Manila; an en dash in other years',
    },
    {
      form: '{place} ({source}) - ',
      language: 'it',
      evidence: 'partly',
      source: 'the English form in the Italian service',
    },
    {
      form: '{place} ({source}) – ',
      language: 'fr',
      evidence: 'verified',
      source: 'fides.org/fr/news/59553, March 2016',
    },
  ],
  endMarks: [
    {
      form: '({initials}) ({source} {DD}/{MO}/{YYYY})',
      evidence: 'verified',
      source:
        'fides.org/fr/news/59553 (`(SL) (Agence Fides 04/03/2016)`): the writer’s initials, then its name and the day in figures',
    },
    { form: '({initials}) ({source}, {DD}/{MO}/{YYYY})', evidence: 'partly', source: 'the same with a comma' },
    { form: '({source} {DD}/{MO}/{YYYY})', evidence: 'partly', source: 'the same without initials' },
    { form: '({source}, {DD}/{MO}/{YYYY})', evidence: 'partly', source: 'the same without initials' },
  ],
  evidence: 'verified',
  sources: ['public code', 'fides.org/fr/news/59553'],
}
