/** Montsame, Mongolia. */
import type { Agency } from './agency.js'

export const montsame: Agency = {
  id: 'montsame',
  name: 'Montsame',
  country: 'MN',
  languages: ['mn', 'en', 'ru', 'zh', 'ja'],
  names: ['МОНЦАМЭ', 'MONTSAME', 'Montsame'],
  datelines: [
    {
      form: '{place}, {date} /{source}/. ',
      language: 'mn',
      evidence: 'verified',
      source: 'public code: year first, the month as an ordinal with `сарын`, then the day',
    },
    {
      form: '{place}, {date} /MONTSAME/. ',
      language: 'en',
      evidence: 'partly',
      source: 'the Mongolian form in English order',
    },
  ],
  evidence: 'verified',
  sources: ['public code'],
}
