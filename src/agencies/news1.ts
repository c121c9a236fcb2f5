import type { Agency } from './agency.js'

/** News1, Seoul. */
export const news1: Agency = {
  id: 'news1',
  name: 'News1 Korea',
  country: 'KR',
  languages: ['ko'],
  names: ['뉴스1', '서울뉴스1', 'News1'],
  datelines: [
    {
      form: '({place}={source}) {byline} 기자 = ',
      language: 'ko',
      evidence: 'verified',
      source: 'public code: reporter between the bracket and the equals sign, as with Yonhap',
    },
    {
      form: '({place}={source}) = ',
      language: 'ko',
      evidence: 'verified',
      source: 'public code: pictures and short items, no reporter',
    },
  ],
  boilerplate: ['© News1 {text}', '<저작권자 © 뉴스1코리아, {text}'],
  never: ['date'],
  evidence: 'verified',
  sources: ['public code'],
}
