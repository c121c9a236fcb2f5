import type { Agency } from './agency.js'

/** BelTA, Belarus: in Russian the date before the place, `8 июня, Минск /Корр. БЕЛТА/. …`; closed by `-0-`. */
export const belta: Agency = {
  id: 'belta',
  name: 'BelTA',
  country: 'BY',
  languages: ['ru', 'be', 'en', 'de', 'es', 'zh', 'pl'],
  names: ['БЕЛТА', 'БелТА', 'БЕЛТА - TV', 'BelTA', 'BELTA'],
  datelines: [
    { form: '{date}, {place} /Корр. {source}/. ', language: 'ru', evidence: 'verified', source: 'public code' },
    {
      form: '{date}, {place} /{byline} - {source}/. ',
      language: 'ru',
      evidence: 'partly',
      source: 'belta.by: the reporter before the name between the slashes',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'de',
      evidence: 'verified',
      source: 'deu.belta.by, story of 5 May 2025',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'partly',
      source: 'the German service of 5 May 2025; the English site shares its frame',
    },
    {
      form: '{date}, {place} /Кар. {source}/. ',
      language: 'be',
      evidence: 'unverified',
      source: 'the frame of the Russian service; not seen in a stored source',
    },
  ],
  endMarks: [{ form: '-0-', evidence: 'verified', source: 'public code' }],
  evidence: 'verified',
  sources: ['public code', 'deu.belta.by/politics/view/…-73255-2025'],
}
