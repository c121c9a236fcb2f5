/** Newsis. */
import type { Agency } from './agency.js'

export const newsis: Agency = {
  id: 'newsis',
  name: 'Newsis',
  country: 'KR',
  languages: ['ko'],
  names: ['뉴시스', 'Newsis'],
  datelines: [
    {
      form: '[{place}={source}] {byline} 기자 = ',
      language: 'ko',
      evidence: 'verified',
      source: 'public code: one reporter or several between the bracket and the equals sign',
    },
    {
      form: '[{place}={source}]{byline} 기자 = ',
      language: 'ko',
      evidence: 'verified',
      source: 'public code: closed up',
    },
  ],
  boilerplate: ['◎공감언론 뉴시스 {text}', '<저작권자ⓒ 공감언론 뉴시스통신사. 무단전재-재배포 금지>'],
  evidence: 'verified',
  sources: ['public code'],
}
