import type { Agency } from './agency.js'

/** Original text service of dpa's news aktuell, Germany: releases, `Berlin (ots) - …`, on its pages a line of its own. */
export const newsAktuell: Agency = {
  id: 'newsaktuell',
  name: 'news aktuell',
  country: 'DE',
  languages: ['de', 'en', 'fr', 'it'],
  names: ['ots', 'ots/PRNewswire', 'news aktuell'],
  commonWords: ['ots'],
  datelines: [
    { form: '{place} ({source}) - ', language: 'de', evidence: 'partly', source: 'presseportal.de' },
    { form: '{place} ({source})\n', language: 'de', evidence: 'partly', source: 'presseportal.de, a line of its own' },
  ],
  boilerplate: ['Alle Storys', 'Folgen', 'Keine Story von {text} mehr verpassen.', 'Original-Content von: {text}'],
  never: ['date'],
  evidence: 'partly',
  sources: ['presseportal.de'],
}
