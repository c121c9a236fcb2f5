/** Iranian Students' News Agency. */
import type { Agency } from './agency.js'

export const isna: Agency = {
  id: 'isna',
  name: "Iranian Students' News Agency",
  country: 'IR',
  languages: ['fa', 'en', 'ar'],
  names: ['ایسنا', 'خبرنگار ایسنا', 'خبرگزاری دانشجویان ایران', 'ISNA'],
  datelines: [
    {
      form: '{source}/{place} ',
      language: 'fa',
      evidence: 'unverified',
      source: 'provincial desks: source, slash, place, and the lead at once',
    },
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the English form of Fars; place in capitals',
    },
  ],
  endMarks: [
    {
      form: 'انتهای پیام',
      evidence: 'partly',
      source: 'public code: readers of Persian agencies cut it from the end of each story; here without the slash',
    },
  ],
  boilerplate: ['کد خبر {n}', 'برچسب‌ها', 'لینک کوتاه'],
  never: ['date'],
  evidence: 'partly',
  sources: ['public code'],
}
