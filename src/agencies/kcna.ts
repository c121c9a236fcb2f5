/** Korean Central News Agency. */
import type { Agency } from './agency.js'

export const kcna: Agency = {
  id: 'kcna',
  name: 'Korean Central News Agency',
  country: 'KP',
  languages: ['ko', 'en', 'zh', 'ru', 'es', 'ja'],
  names: ['조선중앙통신', 'KCNA', '朝中社', 'ЦТАК', 'ACNC', '朝鮮中央通信', '朝鮮通信', 'Korean Central News Agency'],
  datelines: [
    {
      form: '({place} {date}발 {source})\n',
      language: 'ko',
      evidence: 'verified',
      source: 'public code: the bracket has the line to itself; `발` behind the date says sent',
    },
    {
      form: '{place}, {date} (KCNA) -- ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: month in full',
    },
  ],
  endMarks: [
    { form: '-0-', evidence: 'verified', source: 'public code: older English copy' },
    { form: '(끝)', evidence: 'unverified', source: 'end mark of Korean agencies in general' },
  ],
  boilerplate: [
    '과거기사 달력>>{YYYY}년{MO}월 {DD}일기사 목록',
    'calendar>>{Mon} {DD}. {YYYY} Juche {n}',
    'www.kcna.kp (Juche{n}.{n}.{n}.)',
    'www.kcna.kp (주체{n}.{n}.{n}.)',
  ],
  evidence: 'verified',
  sources: ['public code: the year is in the footer alone, Juche 108 being 2019'],
}
