/** Xinhua News Agency, in all the languages of its services. */
import type { Agency } from './agency.js'

export const xinhua: Agency = {
  id: 'xinhua',
  name: 'Xinhua News Agency',
  country: 'CN',
  languages: ['zh', 'en', 'es', 'ar', 'fr', 'ru', 'pt', 'de', 'ja', 'ko'],
  names: [
    '新华社',
    '新華社',
    '新华网',
    'Xinhua',
    'XINHUA',
    'Xinhuanet',
    'شينخوا',
    'Синьхуа',
    '신화',
    '신화통신',
    'Xinhua News Agency',
  ],
  commonWords: ['신화'],
  datelines: [
    {
      form: '新华社{place}{date}电 ',
      language: 'zh',
      evidence: 'verified',
      source: 'public code: no blanks at all; full-width digits possible',
    },
    {
      form: '新华社{place}{date}电（{byline}）',
      language: 'zh',
      evidence: 'verified',
      source: 'public code: `记者` before the names',
    },
    {
      form: '新华社{place}{date}电 题：',
      language: 'zh',
      evidence: 'verified',
      source: 'public code: opens the title of a feature',
    },
    {
      form: '新华社{place}{date}（{byline}）',
      language: 'zh',
      evidence: 'verified',
      source: 'public code: 电 left out',
    },
    {
      form: '{place}, {date} (Xinhua) -- ',
      language: 'en',
      evidence: 'verified',
      source: 'sentence splitter tests of Stanford CoreNLP; the blank before the bracket may be missing',
    },
    { form: '{date} (Xinhua) -- ', language: 'en', evidence: 'verified', source: 'public code' },
    {
      form: '{place}, {date} (Xinhua) -- ',
      language: 'es',
      evidence: 'verified',
      source: 'sentence splitter tests of Stanford CoreNLP; month as three small letters',
    },
    { form: '{place} (Xinhua) -- ', language: 'es', evidence: 'verified', source: 'public code' },
    {
      form: '{place} {date} ({source}) ',
      language: 'ar',
      evidence: 'verified',
      source:
        'public code (Arabic Gigaword): year present, the first of the month may be a word, no mark behind the bracket',
    },
    {
      form: '{place} {date} {time}\n',
      language: 'ar',
      evidence: 'verified',
      source: 'Arabic treebank of Xinhua copy, 2003: clock time, no source',
    },
    { form: '{place} -- ', language: 'ar', evidence: 'verified', source: 'public code: items of a round-up' },
  ],
  endMarks: [
    { form: 'Enditem', evidence: 'verified', source: 'public code; CoreNLP' },
    { form: 'Endit', evidence: 'verified', source: 'public code' },
    { form: 'ENDIT', evidence: 'verified', source: 'public code' },
    {
      form: '(Xinhua News Agency {text})',
      evidence: 'verified',
      source: 'the state portal’s English pages of 2005 close with the agency’s name and the day',
    },
    { form: 'Fin', evidence: 'verified', source: 'public code: Spanish service' },
    { form: '（完）', evidence: 'unverified', source: 'end mark of Chinese agencies in general' },
    { form: '(完)', evidence: 'unverified', source: 'the same with ASCII brackets' },
  ],
  advisories: [
    { form: 'AVANCE:', means: 'urgent', where: 'headline', source: 'public code: Spanish service' },
    { form: 'Urgent:', means: 'urgent', where: 'headline', source: 'the English kin of `AVANCE:`' },
    { form: '快讯：', means: 'urgent', where: 'headline', source: 'the Chinese kin of `AVANCE:`' },
  ],
  credits: ['(Xinhua/{text})', '责任编辑：{text}', '（责任编辑：{text}）', '来源：{text}'],
  boilerplate: ['责编：{text}', '扫一扫在手机打开当前页', '分享到', '打印本页', 'Video PlayerClose'],
  evidence: 'verified',
  sources: ['sentence splitter tests of Stanford CoreNLP', 'public code', 'Arabic Gigaword'],
}
