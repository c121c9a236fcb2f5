/** Tasnim News Agency. */
import type { Agency } from './agency.js'

export const tasnim: Agency = {
  id: 'tasnim',
  name: 'Tasnim News Agency',
  country: 'IR',
  languages: ['fa', 'en', 'ar', 'tr', 'ru', 'ur', 'he'],
  names: ['تسنیم', 'خبرنگار تسنیم', 'خبرگزاری تسنیم', 'وكالة تسنيم', 'Tasnim'],
  commonWords: ['تسنیم'],
  datelines: [
    {
      form: '{place} ({source}) – ',
      language: 'en',
      evidence: 'unverified',
      source: 'the English form of Fars, from which its first editors came; place in capitals',
    },
  ],
  endMarks: [
    {
      form: 'انتهای پیام/',
      evidence: 'partly',
      source: 'public code: readers of Persian agencies cut it from the end of each story',
    },
  ],
  boilerplate: [
    'کد خبر : {n}',
    'لینک کوتاه',
    'بازگشت به صفحه رسانه ها',
    'Most Visited in {text}',
    'Top {text} stories',
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['public code: it opens Persian stories with the attribution `به گزارش … خبرگزاری تسنیم`'],
}
