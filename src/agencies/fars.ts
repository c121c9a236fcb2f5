/** Fars News Agency. */
import type { Agency } from './agency.js'

export const fars: Agency = {
  id: 'fars',
  name: 'Fars News Agency',
  country: 'IR',
  languages: ['fa', 'en', 'ar', 'tr'],
  names: ['فارس', 'خبرگزاری فارس', 'وكالة فارس', 'Fars News Agency', 'FNA', 'Fars'],
  commonWords: ['فارس', 'Fars'],
  datelines: [
    {
      form: '{source}: ',
      language: 'fa',
      evidence: 'verified',
      source: 'a collection of Fars copy of 2010: `خبرگزاری فارس:` opens the lead, no place and no date',
    },
    {
      form: '{source} – {place}؛ ',
      language: 'fa',
      evidence: 'unverified',
      source: 'later provincial pages; the agency name of the form above with the town behind it',
    },
    {
      form: '{place} ({source})- ',
      language: 'en',
      evidence: 'verified',
      source: 'eurasia.ro/2007/01/22: place in capitals, the name in full',
    },
    {
      form: '{place} ({source}) – ',
      language: 'en',
      evidence: 'partly',
      source: 'the form above, with its initials FNA and an en dash',
    },
  ],
  endMarks: [
    {
      form: 'انتهای پیام/',
      evidence: 'verified',
      source: 'public code: readers of farsnews.com cut it from the end of each story',
    },
    {
      form: 'انتهای پیام/{code}',
      evidence: 'partly',
      source: 'the mark above with the editor’s code behind the slash',
    },
    { form: 'انتهاي پيام/{code}', evidence: 'partly', source: 'the same in the Arabic letters of older copy' },
  ],
  boilerplate: ['کد خبر: {n}', 'کد خبر {n}', 'لینک کوتاه', 'اشتراک‌گذاری', 'نظرات'],
  never: ['date'],
  evidence: 'verified',
  sources: ['eurasia.ro/2007/01/22', 'public code: readers of farsnews.com'],
}
