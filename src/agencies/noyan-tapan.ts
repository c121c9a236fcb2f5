import type { Agency } from './agency.js'

/** Noyan Tapan, Armenia: all in capitals, closed by the Armenian full stop. */
export const noyanTapan: Agency = {
  id: 'noyan-tapan',
  name: 'Noyan Tapan',
  country: 'AM',
  languages: ['hy', 'en', 'ru'],
  names: ['ՆՈՅՅԱՆ ՏԱՊԱՆ', 'Նոյյան Տապան', 'ՆՈՅԱՆ ՏԱՊԱՆ', 'NOYAN TAPAN', 'Noyan Tapan', 'Ноян Тапан'],
  datelines: [
    {
      form: '{place}, {date}, {source}։ ',
      language: 'hy',
      evidence: 'verified',
      source: 'archive.azg.am/AM/2004021403',
    },
    { form: '{place} ({source})–', language: 'en', evidence: 'verified', source: 'asbarez.com, reprints' },
    {
      form: '{place}, {date}, {source}. ',
      language: 'en',
      evidence: 'partly',
      source: 'the Armenian frame in English',
    },
  ],
  evidence: 'verified',
  sources: ['archive.azg.am/AM/2004021403', 'asbarez.com/category/news/page/3611'],
}
