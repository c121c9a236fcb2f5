import type { Agency } from './agency.js'

/** RIA Novosti: `МОСКВА, 7 ноя - РИА Новости. …`, the reporter behind the name. */
export const ria: Agency = {
  id: 'ria',
  name: 'RIA Novosti',
  country: 'RU',
  languages: ['ru', 'en', 'fr', 'de', 'es'],
  names: [
    'РИА Новости',
    'Р-Спорт',
    'РИА Новости Спорт',
    'РИА Недвижимость',
    'Прайм',
    'RIA Novosti',
    'RIA "Novosti"',
    'РИА «Новости»',
  ],
  commonWords: ['Прайм'],
  datelines: [
    {
      form: '{place}, {date} - {source}. ',
      language: 'ru',
      evidence: 'verified',
      source: 'RossiyaSegodnya/ria_news_dataset ria_20.json; public code',
    },
    {
      form: '{place}, {date} — {source}, {byline}. ',
      language: 'ru',
      evidence: 'verified',
      source: 'public code: no-break space and long dash',
    },
    {
      form: '{place}, {date} - {source}, {byline}. ',
      language: 'ru',
      evidence: 'verified',
      source: 'RossiyaSegodnya/ria_news_dataset ria_20.json',
    },
    {
      form: '{place}, {date}. ({source}). ',
      language: 'fr',
      evidence: 'partly',
      source: 'ifs.tuwien.ac.at/~andi/somlib/data/rian, March 2001, with the reporter in the bracket',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the English service; not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['RossiyaSegodnya/ria_news_dataset ria_20.json', 'public code'],
}
