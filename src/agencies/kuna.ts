/** Kuwait News Agency. */
import type { Agency } from './agency.js'

export const kuna: Agency = {
  id: 'kuna',
  name: 'Kuwait News Agency',
  country: 'KW',
  languages: ['ar', 'en'],
  names: ['كونا', 'KUNA', 'Kuwait News Agency'],
  datelines: [
    {
      form: '{place} - {date} ({source}) -- ',
      language: 'ar',
      evidence: 'unverified',
      source: 'the English form, with the date as day - month in figures',
    },
    { form: '{place} - {source}\n', language: 'ar', evidence: 'verified', source: 'al-jazirah.com 2009: reprints' },
    { form: '{place}, {date} ({source}) -- ', language: 'en', evidence: 'verified', source: 'kuna.net.kw id=2179015' },
    {
      form: '(MENAFN- Kuwait News Agency ({source})) {place}, {date} ({source} -- ',
      language: 'en',
      evidence: 'verified',
      source: 'menafn.com/1107325526: relayed, the last bracket is never closed',
    },
  ],
  numericOrder: 'dmy',
  endMarks: [
    { form: '(النهاية) {initials}', evidence: 'unverified', source: 'the English mark `(end) sd`, in Arabic' },
    { form: '(النهاية)', evidence: 'unverified', source: 'as above' },
    { form: '(end) {initials}', evidence: 'verified', source: 'kuna.net.kw id=2179015' },
  ],
  signsWithInitials: true,
  stamps: [
    {
      form: 'كونا{DD}{HH}{MM} جمت {Mon} {YY}',
      source: 'the English stamp in Arabic: agency, day and time, `جمت` for GMT, month, two figures of the year',
    },
    {
      form: 'KUNA {DD}{HH}{MM} {Mon} {YY}',
      zone: 'Asia/Kuwait',
      source: 'kuna.net.kw id=2179015: `KUNA 081956 Jul 11NNNN` behind the initials; the last figure is the year',
    },
  ],
  boilerplate: ['A+ A-', 'A+ A- {text}'],
  evidence: 'verified',
  sources: ['kuna.net.kw ArticleDetails id=2179015', 'al-jazirah.com/2009/20091216/li1.htm', 'menafn.com/1107325526'],
}
