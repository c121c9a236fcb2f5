/** Young Journalists Club, Iran. */
import type { Agency } from './agency.js'

export const yjc: Agency = {
  id: 'yjc',
  name: 'Young Journalists Club',
  country: 'IR',
  languages: ['fa', 'en', 'ar'],
  names: ['باشگاه خبرنگاران جوان', 'باشگاه خبرنگاران', 'YJC', 'Young Journalists Club'],
  datelines: [
    {
      form: '{source}: ',
      language: 'fa',
      evidence: 'verified',
      source: 'a reprint of 2016: the name and a colon before the lead',
    },
    { form: '{place}, {date} ({source}) - ', language: 'en', evidence: 'unverified', source: 'its English service' },
    { form: '{place} ({source}) - ', language: 'en', evidence: 'unverified', source: 'the same without a date' },
  ],
  endMarks: [
    { form: 'انتهای پیام/{code}', evidence: 'verified', source: 'yjc.ir/fa/news/7281165: a letter behind the slash' },
    { form: 'انتهای پیام/', evidence: 'partly', source: 'general end mark of Persian agencies' },
  ],
  evidence: 'verified',
  sources: ['yjc.ir/fa/news/7281165, /6809771'],
}
