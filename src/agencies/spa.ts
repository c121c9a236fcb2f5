/** Saudi Press Agency. */
import type { Agency } from './agency.js'

export const spa: Agency = {
  id: 'spa',
  name: 'Saudi Press Agency',
  country: 'SA',
  languages: ['ar', 'en', 'fr', 'fa', 'zh', 'ru'],
  names: ['واس', 'SPA'],
  commonWords: ['SPA'],
  datelines: [
    {
      form: '{place} {date} الموافق {date} {source}\n',
      language: 'ar',
      evidence: 'verified',
      source: 'SaudiNewsNet data set, July and August 2015: Hijri day, Gregorian day, both with year and era mark',
    },
    {
      form: '{place} {date} {source}\n',
      language: 'ar',
      evidence: 'partly',
      source: 'the line above with one calendar, as reprints cut it',
    },
    {
      form: '{source}- {place}: ',
      language: 'ar',
      evidence: 'verified',
      source: 'SaudiNewsNet data set: newspaper reprints',
    },
    {
      form: '{place} -{source}\n',
      language: 'ar',
      evidence: 'verified',
      source: 'SaudiNewsNet data set: newspaper reprints; hyphen or en dash',
    },
    {
      form: '{place}, {date}, {source} -- ',
      language: 'en',
      evidence: 'verified',
      source: 'spa.gov.sa, 2019 to 2023: month in full, with the year',
    },
  ],
  endMarks: [
    { form: '// انتهى //', evidence: 'verified', source: 'SaudiNewsNet data set; alttaqs.com t=149828' },
    { form: '// يتبع //', evidence: 'verified', source: 'SaudiNewsNet data set: the story goes on in a next take' },
    {
      form: '--{source}',
      evidence: 'verified',
      source: 'spa.gov.sa newsid=1927793: opens the line of the English stamp',
    },
  ],
  stamps: [
    {
      form: '{HH}:{MM} ت م',
      zone: 'Asia/Riyadh',
      source: 'SaudiNewsNet data set: local time behind the end mark',
    },
    {
      form: '{HH}{MM} ت م',
      zone: 'Asia/Riyadh',
      source: 'sauress.com/spa 449574, 707259: the same without the colon, 2007 to 2009',
    },
    {
      form: '{HH}:{MM} LOCAL TIME {HH}:{MM} GMT {n} www.spa.gov.sa/{code}',
      zone: 'Asia/Riyadh',
      source: 'spa.gov.sa newsid=1927793',
    },
    { form: '{HH}:{MM} LOCAL TIME {HH}:{MM} GMT {n}', zone: 'Asia/Riyadh', source: 'spa.gov.sa newsid=1927793' },
  ],
  advisories: [
    {
      form: 'إضافة أولى',
      means: 'continuation',
      where: 'headline',
      source:
        'general knowledge of the agency: later takes are numbered in words behind the category; `// يتبع //` was seen',
    },
    { form: 'إضافة ثانية', means: 'continuation', where: 'headline', source: 'as the first' },
    { form: 'إضافة ثالثة', means: 'continuation', where: 'headline', source: 'as the first' },
    { form: 'إضافة أولى وأخيرة', means: 'continuation', where: 'headline', source: 'as the first' },
    { form: 'إضافة ثانية وأخيرة', means: 'continuation', where: 'headline', source: 'as the first' },
  ],
  categories: ['عام', 'سياسي', 'اقتصادي', 'رياضي', 'ثقافي', 'اجتماعي', 'تقرير'],
  boilerplate: ['مشاركة :'],
  evidence: 'verified',
  sources: ['SaudiNewsNet data set (source 3alyoum)', 'spa.gov.sa newsid=1927793'],
}
