/** Central News Agency, Taiwan. */
import type { Agency } from './agency.js'

export const cna: Agency = {
  id: 'cna',
  name: 'Central News Agency (Taiwan)',
  country: 'TW',
  languages: ['zh-Hant', 'en', 'ja', 'es'],
  names: ['中央社', '中央通訊社', 'CNA', 'Central News Agency'],
  commonWords: ['CNA'],
  datelines: [
    {
      form: '（{source}記者{byline}{place}{date}電）',
      language: 'zh-Hant',
      evidence: 'verified',
      source: 'public code: day of the month alone',
    },
    {
      form: '（{source}{place}{date}綜合外電報導）',
      language: 'zh-Hant',
      evidence: 'verified',
      source: 'public code: put together from foreign wires',
    },
    {
      form: '（{source}{place}{date}電）',
      language: 'zh-Hant',
      evidence: 'verified',
      source: 'public code',
    },
    {
      form: '{place}, {date} (CNA) -- ',
      language: 'en',
      evidence: 'verified',
      source: 'sentence splitter tests of Stanford CoreNLP: blanks may be doubled',
    },
  ],
  endMarks: [
    {
      form: 'Enditem/{initials}',
      evidence: 'unverified',
      source: 'Xinhua’s mark is used in its English copy with initials behind a slash',
    },
  ],
  stamps: [
    {
      form: '{YYY}{MO}{DD}',
      zone: 'Asia/Taipei',
      source:
        'public code, tests of news readers: copy closes with the day in the calendar of the Republic, behind the last sentence, `1050520`',
    },
  ],
  credits: ['（譯者：{text}/核稿：{text}）', '（譯者：{text}）', '（編輯：{text}）', '(By {text})'],
  evidence: 'verified',
  sources: ['public code', 'sentence splitter tests of Stanford CoreNLP'],
}
