/** Yonhap News Agency. */
import type { Agency } from './agency.js'

export const yonhap: Agency = {
  id: 'yonhap',
  name: 'Yonhap News Agency',
  country: 'KR',
  languages: ['ko', 'en', 'zh', 'ja', 'ar', 'es', 'fr'],
  names: [
    '연합뉴스',
    '연합통신',
    '연합',
    'Yonhap',
    '聯合ニュース',
    '韩联社',
    '韓聯社',
    'يونهاب',
    'Yonhap News Agency',
    'Yonhap News',
  ],
  commonWords: ['연합'],
  datelines: [
    {
      form: '【{place} {source}】 ',
      language: 'ko',
      evidence: 'verified',
      source: 'seoul.co.kr, archive of 1991 to 1994: the agency’s name of before 1998',
    },
    {
      form: '({place}={source}) {byline} 기자 = ',
      language: 'ko',
      evidence: 'verified',
      source: 'public code: reporter between the bracket and the equals sign',
    },
    {
      form: '({place}={source}) ',
      language: 'ko',
      evidence: 'verified',
      source: 'public code: `전국종합` in the place slot is a desk',
    },
    { form: '{place}, {date} (Yonhap) -- ', language: 'en', evidence: 'verified', source: 'public code' },
  ],
  endMarks: [
    { form: '(끝)', evidence: 'unverified', source: 'the Korean kin of `(END)`' },
    { form: '(END)', evidence: 'unverified', source: 'the last line of an English story, below an e-mail address' },
  ],
  advisories: [
    { form: '(LEAD)', means: 'update', where: 'headline', source: 'public code' },
    { form: '(2nd LD)', means: 'update', where: 'headline', source: 'the next of the kind; unverified' },
    { form: '(3rd LD)', means: 'update', where: 'headline', source: 'the next of the kind; unverified' },
    { form: '(URGENT)', means: 'urgent', where: 'headline', source: 'the kind above; unverified' },
    { form: '(EDITORIAL from {text})', means: 'advisory', where: 'headline', source: 'the kind above; unverified' },
  ],
  notes: ['(ATTN: {text})'],
  boilerplate: ['제보는 카카오톡 okjebo', '<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>'],
  evidence: 'verified',
  sources: ['public code'],
}
