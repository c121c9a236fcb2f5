import type { Agency } from './agency.js'

/** Colpisa, Spain: the day without its month, the reporter behind its name. */
export const colpisa: Agency = {
  id: 'colpisa',
  name: 'Colpisa',
  country: 'ES',
  languages: ['es'],
  names: ['COLPISA', 'Colpisa'],
  datelines: [
    { form: '{place}, {date} ({source}). ', language: 'es', evidence: 'partly', source: 'papers of the Vocento group' },
    {
      form: '{place}, {date} ({source}, {byline}). ',
      language: 'es',
      evidence: 'partly',
      source: 'papers of the Vocento group',
    },
  ],
  evidence: 'partly',
  sources: ['papers of the Vocento group'],
}
