/** China News Service. */
import type { Agency } from './agency.js'

export const cns: Agency = {
  id: 'cns',
  name: 'China News Service',
  country: 'CN',
  languages: ['zh', 'en'],
  names: ['中新社', '中新网', '中国新闻社', 'CNS', 'China News Service', 'ECNS'],
  commonWords: ['CNS'],
  datelines: [
    {
      form: '中新社{place}{date}电 ({byline})',
      language: 'zh',
      evidence: 'verified',
      source: 'public code: ASCII brackets behind a blank, `记者` before the names',
    },
    {
      form: '中新社{place}{date}电 题：',
      language: 'zh',
      evidence: 'verified',
      source: 'public code: opens the title of a feature',
    },
    { form: '中新社{place}{date}电 ', language: 'zh', evidence: 'verified', source: 'public code' },
    { form: '中新网{place}{date}电 ', language: 'zh', evidence: 'verified', source: 'public code: the web service' },
    {
      form: '{place}, {date} (CNS) -- ',
      language: 'en',
      evidence: 'unverified',
      source: 'the English form of Xinhua with the initials of this agency',
    },
  ],
  endMarks: [
    {
      form: '(完)',
      evidence: 'partly',
      source: 'end mark of Chinese agencies in general, with ASCII brackets as in its datelines',
    },
    { form: '（完）', evidence: 'partly', source: 'the same with full-width brackets' },
  ],
  credits: ['【编辑:{text}】', '责任编辑：{text}'],
  boilerplate: ['分享到：', '更多精彩内容请进入{text}'],
  evidence: 'verified',
  sources: ['public code: also leads that open with `综合消息：` or `哥本哈根消息：` behind the dateline'],
}
