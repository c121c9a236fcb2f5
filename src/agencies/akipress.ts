import type { Agency } from './agency.js'

/** AKIpress, Kyrgyzstan. */
export const akipress: Agency = {
  id: 'akipress',
  name: 'AKIpress',
  country: 'KG',
  languages: ['ru', 'ky', 'en'],
  names: ['АКИpress', 'AKIpress', 'AKIPRESS.COM', 'АКИПРЕСС', 'Tazabek', 'Turmush'],
  commonWords: ['Tazabek', 'Turmush'],
  datelines: [
    { form: '{place} ({source}) - ', language: 'ru', evidence: 'partly', source: 'kg.akipress.org' },
    {
      form: '{source} - ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: a reader of akipress.com stories',
    },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['public code: a reader of akipress.com stories'],
}
