import type { Agency } from './agency.js'

/** Kazinform: `АСТАНА. КАЗИНФОРМ – …`. */
export const kazinform: Agency = {
  id: 'kazinform',
  name: 'Kazinform',
  country: 'KZ',
  languages: ['ru', 'kk', 'en', 'zh'],
  names: ['КАЗИНФОРМ', 'Казинформ', 'ҚазАқпарат', 'ҚАЗАҚПАРАТ', 'KAZINFORM', 'Kazinform', 'QazAqparat'],
  datelines: [
    { form: '{place}. {source} – ', language: 'ru', evidence: 'verified', source: 'public code' },
    { form: '{place}. {source} - ', language: 'ru', evidence: 'partly', source: 'public code: the same with a hyphen' },
    {
      form: '{place}. {date}. {source} /{byline}/ - ',
      language: 'ru',
      evidence: 'partly',
      source: 'inform.kz before 2020: date and reporter',
    },
    {
      form: '{place}. {source} – ',
      language: 'kk',
      evidence: 'unverified',
      source: 'the frame of the Russian service; not seen in a stored source',
    },
    {
      form: '{place}. {source} – ',
      language: 'en',
      evidence: 'unverified',
      source: 'the frame of the Russian service; not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['public code'],
}
