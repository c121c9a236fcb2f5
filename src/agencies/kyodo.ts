/** Kyodo News. */
import type { Agency } from './agency.js'

export const kyodo: Agency = {
  id: 'kyodo',
  name: 'Kyodo News',
  country: 'JP',
  languages: ['ja', 'en', 'zh', 'ko', 'es'],
  names: [
    '共同',
    '共同通信',
    'Kyodo',
    'KYODO',
    'Kyodo News',
    'Kyodo News Service',
    'Kyodo News International',
    'Japan Economic Newswire',
    '共同社',
    '교도',
    '교도통신',
  ],
  commonWords: ['共同', '교도'],
  datelines: [
    {
      form: '【{place}{source}】',
      language: 'ja',
      evidence: 'verified',
      source: 'public code: foreign bureaus; home stories have none',
    },
    {
      form: '{place}, {date} Kyodo - ',
      language: 'en',
      evidence: 'verified',
      source: 'kyodo.txt fixture of superdesk-belga: place in capitals, AP month, source without brackets',
    },
  ],
  endMarks: [{ form: '==Kyodo', evidence: 'verified', source: 'kyodo.txt fixture of superdesk-belga' }],
  stamps: [
    {
      form: 'KWS-{HH}:{MM}-{DD}-{MO}-{YY}',
      zone: 'Asia/Tokyo',
      source: 'kyodo.txt fixture of superdesk-belga (`KWS-21:37-09-12-18`)',
    },
  ],
  boilerplate: ['Related coverage:', '© 一般社団法人共同通信社', '© Kyodo News', '無断転載禁止'],
  evidence: 'verified',
  sources: ['kyodo.txt fixture of superdesk-belga', 'public code'],
}
