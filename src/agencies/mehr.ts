/** Mehr News Agency. */
import type { Agency } from './agency.js'

export const mehr: Agency = {
  id: 'mehr',
  name: 'Mehr News Agency',
  country: 'IR',
  languages: ['fa', 'ar', 'en', 'tr', 'ur', 'ku'],
  names: ['مهر', 'خبرنگار مهر', 'خبرگزاری مهر', 'وكالة مهر للأنباء', 'MNA', 'Mehr News Agency'],
  commonWords: ['مهر', 'MNA'],
  datelines: [
    {
      form: '{place} - {source}: ',
      language: 'fa',
      evidence: 'unverified',
      source:
        'the provincial pages name the town first; the agency mostly opens with an attribution (aftabir.com 913842)',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency signs MNA in English; the order is that of other English agencies of the region',
    },
  ],
  endMarks: [
    { form: '/انتهى/', evidence: 'verified', source: 'ar.mehrnews.com/news/1896710' },
    { form: '/ انتهي/', evidence: 'verified', source: 'ar.mehrnews.com/news/191024' },
    { form: 'MNA/{code}', evidence: 'unverified', source: 'the English service signs with its initials' },
    { form: 'انتهای پیام/', evidence: 'partly', source: 'general end mark of Persian agencies, seen at Fars' },
  ],
  boilerplate: [
    'رمز الخبر {n}',
    'سمات',
    'تعليقك',
    'You are replying to: .',
    '{n} + {n} =',
    'کد خبر {n}',
    'برچسب‌ها',
    'نظر شما',
    'News ID {n}',
    'yorumunuz',
  ],
  never: ['date'],
  evidence: 'verified',
  sources: ['ar.mehrnews.com/news/1896710, /1944903, /191024', 'tr.mehrnews.com/news/1867029', 'aftabir.com 913842'],
}
