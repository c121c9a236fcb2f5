/** Anadolu Agency. */
import type { Agency } from './agency.js'

export const aa: Agency = {
  id: 'aa',
  name: 'Anadolu Agency',
  country: 'TR',
  languages: ['tr', 'ar', 'en', 'fr', 'es', 'ru', 'fa', 'ku', 'sq', 'mk', 'bs', 'id'],
  names: ['AA', 'A.A', 'A.A.', 'الأناضول', 'Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'آناتولی', 'Анадолу'],
  commonWords: ['AA', 'A.A', 'A.A.', 'الأناضول', 'Anadolu'],
  datelines: [
    { form: '{place} (AA) - ', language: 'tr', evidence: 'verified', source: 'public code: place in capitals' },
    {
      form: '{place} ({source}) - {date} - ',
      language: 'tr',
      evidence: 'unverified',
      source: 'copy of the 1990s and 2000s: `(A.A)`, the date in figures and a second dash',
    },
    { form: '{place} (AA) - ', language: 'en', evidence: 'partly', source: 'the Turkish form in the English service' },
    {
      form: '{place} / {source}\n',
      language: 'ar',
      evidence: 'verified',
      source: 'aa.com.tr/ar, April 2024: blanks beside the slash or none',
    },
    {
      form: '{place} / {byline} / {source}\n',
      language: 'ar',
      evidence: 'verified',
      source: 'aa.com.tr/ar, April 2019: the reporter between two slashes',
    },
    {
      form: '{place}/ {byline}/ {source} ',
      language: 'ar',
      evidence: 'verified',
      source: 'ksa2day.com: a reprint, one line',
    },
  ],
  endMarks: [
    {
      form: '({initials})',
      evidence: 'unverified',
      source: 'Turkish copy of the 1990s and 2000s: reporter and editors in brackets, `(AY-ÖK)`',
    },
  ],
  advisories: [
    {
      form: '[SON DAKİKA HABERİ]',
      means: 'urgent',
      where: 'headline',
      source: 'public code: before the dateline on its line',
    },
  ],
  boilerplate: [
    'Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form. {text}',
    'الأخبار المنشورة على الصفحة الرسمية لوكالة الأناضول، هي اختصار لجزء من الأخبار التي تُعرض للمشتركين عبر نظام تدفق الأخبار (HAS). من أجل الاشتراك لدى الوكالة يُرجى الاتصال بالرابط التالي.',
    'Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden abonelere sunulan haberler, özetlenerek yayımlanmaktadır. {text}',
  ],
  evidence: 'verified',
  sources: ['aa.com.tr/ar, 2019 and 2024', 'public code'],
}
