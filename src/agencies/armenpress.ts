import type { Agency } from './agency.js'

/** Armenpress: capitals, `YEREVAN, OCTOBER 26, ARMENPRESS: …`. */
export const armenpress: Agency = {
  id: 'armenpress',
  name: 'Armenpress',
  country: 'AM',
  languages: ['hy', 'en', 'ru', 'ar', 'fa', 'tr', 'fr'],
  names: ['ԱՐՄԵՆՊՐԵՍ', 'Արմենպրես', 'ARMENPRESS', 'Armenpress', 'АРМЕНПРЕСС', 'Арменпресс'],
  datelines: [
    {
      form: '{place}, {date}, {source}: ',
      language: 'en',
      evidence: 'verified',
      source: 'armenianclub.com, reprint of 26 October 2013',
    },
    { form: '{place}, {date}, {source}. ', language: 'en', evidence: 'partly', source: 'the same with a full stop' },
    {
      form: '{place}, {date}, {source}։ ',
      language: 'hy',
      evidence: 'partly',
      source: 'the English frame in Armenian, closed as Noyan Tapan closes',
    },
    {
      form: '{place}, {date}. /{source}/. ',
      language: 'ru',
      evidence: 'unverified',
      source: 'the slashes of ARKA; not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['armenianclub.com/author/nina-hovnanian/page/350'],
}
