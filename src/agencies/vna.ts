/** Vietnam News Agency. */
import type { Agency } from './agency.js'

export const vna: Agency = {
  id: 'vna',
  name: 'Vietnam News Agency',
  country: 'VN',
  languages: ['vi', 'en', 'fr', 'es', 'zh', 'ru', 'ja', 'ko'],
  names: ['TTXVN', 'VNA', 'Thông tấn xã Việt Nam', 'AVI', 'VNS', 'Vietnam News Agency'],
  commonWords: ['VNA', 'AVI'],
  datelines: [
    {
      form: '{place} ({source} {date}) ',
      language: 'vi',
      evidence: 'verified',
      source: 'nvsk.vnanet.vn: day/month/year in figures inside the bracket',
    },
    {
      form: '{place} ({source} {date}) - ',
      language: 'vi',
      evidence: 'partly',
      source: 'the form above with day/month alone and a hyphen',
    },
    { form: '{place} (TTXVN) - ', language: 'vi', evidence: 'partly', source: 'the form above without the date' },
    {
      form: '{place} (VNA) – ',
      language: 'en',
      evidence: 'partly',
      source: 'the Vietnamese form in the English service, with an en dash',
    },
  ],
  numericOrder: 'dmy',
  endMarks: [
    { form: './.', evidence: 'unverified', source: 'Vietnamese official copy closes the last sentence so' },
    { form: '(TTXVN/Vietnam+)', evidence: 'unverified', source: 'its web newspaper names both below the story' },
    { form: '(Vietnam+)', evidence: 'unverified', source: 'the same, of its own reporters' },
  ],
  evidence: 'verified',
  sources: ['nvsk.vnanet.vn, October 2022', 'public code: author line `Trần Quyên (TTXVN)`'],
}
