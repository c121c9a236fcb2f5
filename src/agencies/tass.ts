import type { Agency } from './agency.js'

/** TASS, for a time ITAR-TASS: `МОСКВА, 25 ноября. /ТАСС/. …`. */
export const tass: Agency = {
  id: 'tass',
  name: 'Russian News Agency TASS',
  country: 'RU',
  languages: ['ru', 'en'],
  names: [
    'ТАСС',
    'ИТАР-ТАСС',
    'Корр. ТАСС',
    'TASS',
    'ITAR-TASS',
    'Itar-Tass',
    'ITAR-TASS News Agency',
    'Tass',
    'تاس',
    'إيتار تاس',
    '塔斯社',
  ],
  datelines: [
    {
      form: '{place}, {date}. /{source}/. ',
      language: 'ru',
      evidence: 'verified',
      source: 'public code; a stored page with the stand-first glued before it',
    },
    {
      form: '{place}, {date}. /{source}/. ',
      language: 'en',
      evidence: 'verified',
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/tass_belga.xml',
    },
    {
      form: '{place}, {date} /{source}/. ',
      language: 'ru',
      evidence: 'partly',
      source: 'the form of the agency’s neighbours (ARKA, BelTA) and of its older copy; public code',
    },
    {
      form: '{place}, {date}. /Корр. {source} {byline}/. ',
      language: 'ru',
      evidence: 'partly',
      source: 'the wire of the 1990s names its correspondent between the slashes',
    },
    {
      form: '{place}, {date} /Корр.{source}/. ',
      language: 'ru',
      evidence: 'partly',
      source: 'the same without a name, in databases of the 1990s',
    },
  ],
  advisories: [
    {
      form: 'URGENT',
      means: 'urgent',
      where: 'line',
      urgency: 2,
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/tass_belga.xml',
    },
  ],
  evidence: 'verified',
  sources: ['superdesk/superdesk-belga server/tests/io/fixtures/tass_belga.xml', 'public code'],
}
