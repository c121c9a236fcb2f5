import type { Agency } from './agency.js'

/** ARKA, Armenia: `YEREVAN, November 5, /ARKA/. …`. */
export const arka: Agency = {
  id: 'arka',
  name: 'ARKA News Agency',
  country: 'AM',
  languages: ['en', 'ru', 'hy'],
  names: ['ARKA', 'АРКА', 'ԱՐԿԱ'],
  commonWords: ['ARKA'],
  datelines: [
    {
      form: '{place}, {date}, /{source}/. ',
      language: 'en',
      evidence: 'verified',
      source: 'armenianclub.com/author/karabekian-emil/page/31',
    },
    {
      form: '{place}, {date}. /{source}/. ',
      language: 'en',
      evidence: 'verified',
      source: 'armenianclub.com/2008/10/page/238',
    },
    {
      form: '{place}, {date}. /{source}/. ',
      language: 'ru',
      evidence: 'unverified',
      source: 'the frame of the English service; not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['armenianclub.com/author/karabekian-emil/page/31', 'armenianclub.com/2008/10/page/238'],
}
