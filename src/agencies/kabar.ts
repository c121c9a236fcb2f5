import type { Agency } from './agency.js'

/** Kabar, Kyrgyzstan: `Bishkek, Nov. 21, 2017. /Kabar/. …`. Its name is the Kyrgyz word for news. */
export const kabar: Agency = {
  id: 'kabar',
  name: 'Kabar',
  country: 'KG',
  languages: ['ky', 'ru', 'en', 'tr'],
  names: ['Кабар', 'Kabar', 'КНИА «Кабар»', 'KNIA Kabar'],
  commonWords: ['Кабар', 'Kabar'],
  datelines: [
    {
      form: '{place}, {date} /{source}/. ',
      language: 'en',
      evidence: 'verified',
      source: 'kabar.kg/eng/rss, 25 May 2017 (`/ Kabar /`)',
    },
    {
      form: '{place}, {date}. /{source}/. ',
      language: 'en',
      evidence: 'verified',
      source: 'kabar.kg/eng/rss, 21 November 2017',
    },
    {
      form: '{place}, {date}. /{source}/. ',
      language: 'ru',
      evidence: 'partly',
      source: 'the site’s frame in Russian, date in figures, `06.10.25`',
    },
    { form: '{place}, {date} /{source}/. ', language: 'ky', evidence: 'partly', source: 'the site’s frame in Kyrgyz' },
  ],
  numericOrder: 'dmy',
  evidence: 'verified',
  sources: ['kabar.kg/eng/rss (2017, 2018)'],
}
