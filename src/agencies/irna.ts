/** Islamic Republic News Agency. */
import type { Agency } from './agency.js'

export const irna: Agency = {
  id: 'irna',
  name: 'Islamic Republic News Agency',
  country: 'IR',
  languages: ['fa', 'ar', 'en', 'ur', 'fr', 'es', 'tr', 'ru', 'zh'],
  names: ['ارنا', 'ایرنا', 'خبرگزاری جمهوری اسلامی', 'IRNA', 'ИРНА'],
  datelines: [
    {
      form: '{place} / {date}/{source}- ',
      language: 'ar',
      evidence: 'verified',
      source:
        'ar.irna.ir: Levantine month, slash, Gregorian month name, hamzas dropped (`6 تشرين الاول /اكتوبر`), no year',
    },
    {
      form: '{place}/ {source}- ',
      language: 'ar',
      evidence: 'unverified',
      source: 'the undated Persian form of the same news system (`تهران- ایرنا-`), with the slash of the Arabic one',
    },
    {
      form: '{place}- {source}- ',
      language: 'fa',
      evidence: 'verified',
      source: 'public code: a list of prefixes to strip; en dash too',
    },
    {
      form: '{place}، {source} {date} ',
      language: 'fa',
      evidence: 'unverified',
      source: 'copy of about 2000 to 2006: the full name, the day in figures of two, then the desks (`سیاسی. داخلی.`)',
    },
    {
      form: '{place}، {date}، {source} - ',
      language: 'fa',
      evidence: 'unverified',
      source: 'the dated English form has the same order; Persian calendar and digits',
    },
    { form: '{place}, {date}, {source} – ', language: 'en', evidence: 'verified', source: 'en.irna.ir/news/83443299' },
    { form: '{place}, {source} – ', language: 'en', evidence: 'verified', source: 'en.irna.ir/news/85607024' },
  ],
  endMarks: [
    { form: 'انتهى**{code}', evidence: 'verified', source: 'ar.irna.ir/news/85780900: editor code in figures' },
    { form: 'انتهى ** {code}', evidence: 'verified', source: 'ar.irna.ir' },
    { form: 'انتهي ** {initials}', evidence: 'verified', source: 'ar.solhkhabar.ir/?p=12813: initials in letters' },
    {
      form: '{code}**{code}',
      evidence: 'verified',
      source: 'en.irna.ir/news/83443299 (`9376**9417`): writer and editor, no word; also in Persian',
    },
    {
      form: 'س-{code}**{code}',
      evidence: 'unverified',
      source: 'provincial desks before about 2010: a letter for the desk before the codes',
    },
    {
      form: 'انتهای پیام',
      evidence: 'partly',
      source: 'general end mark of Persian agencies, seen at Fars; also plain interface text elsewhere',
    },
    { form: 'انتهای پیام /{code}', evidence: 'unverified', source: 'the mark above with an editor code behind it' },
  ],
  boilerplate: [
    'أخبار ذات صلة',
    'تعليقك',
    'You are replying to: .',
    'captcha',
    'Your Comment',
    'Tags',
    '{n} Persons',
    'Journalist ID: {n}',
    'News Code {n}',
    'News ID: {n}',
    'T T',
    'Follow us on Twitter @IrnaEnglish',
    'اخبار مرتبط',
    'نظر شما',
    'شما در حال پاسخ به نظر «» هستید.',
    'برچسب‌ها',
    'رمز الخبر {n}',
    'سمات',
  ],
  evidence: 'verified',
  sources: [
    'ar.irna.ir/news/85780900',
    'en.irna.ir/news/83443299, /83725343, /85607024',
    'public code: the scraped page glues `أخبار` to the place (`أخبارطهران /`)',
  ],
}
