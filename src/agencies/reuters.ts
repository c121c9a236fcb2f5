/** Reuters, in all the languages of its services. */
import type { Agency } from './agency.js'

export const reuters: Agency = {
  id: 'reuters',
  name: 'Reuters',
  country: 'GB',
  languages: ['en', 'ar', 'fr', 'es', 'ja', 'de', 'pt', 'ru', 'zh'],
  names: ['Reuters', 'Reuter', 'رويترز', 'ロイター', '路透社', '路透', 'Рейтер', 'Рейтерс', 'ریترز', 'रॉयटर्स'],
  datelines: [],
  evidence: 'verified',
  sources: [],
}
