/** Iranian Labour News Agency: no dateline, an attribution opens the story. */
import type { Agency } from './agency.js'

export const ilna: Agency = {
  id: 'ilna',
  name: 'Iranian Labour News Agency',
  country: 'IR',
  languages: ['fa', 'en', 'ar'],
  names: ['ایلنا', 'خبرنگار ایلنا', 'خبرگزاری ایلنا', 'خبرگزاری کار ایران', 'ILNA'],
  datelines: [
    {
      form: '{place} - {source}: ',
      language: 'fa',
      evidence: 'unverified',
      source: 'the form of other Iranian agencies’ provincial pages',
    },
  ],
  endMarks: [{ form: 'انتهای پیام/', evidence: 'unverified', source: 'the end mark of Iranian agencies' }],
  boilerplate: ['لینک کوتاه :', 'https://www.ilna.ir/fa/tiny/{text}'],
  never: ['date'],
  evidence: 'unverified',
  sources: ['the frame of ISNA and Mehr'],
}
