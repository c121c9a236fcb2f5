import type { Agency } from './agency.js'

/** Beta, Serbia: `PARIS, July 16 (Beta) - …`. */
export const beta: Agency = {
  id: 'beta',
  name: 'Beta News Agency',
  country: 'RS',
  languages: ['sr-Latn', 'sr', 'en'],
  names: ['Beta', 'BETA', 'Бета'],
  commonWords: ['Beta', 'BETA', 'Бета'],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'mfa.gov.rs, Daily Survey bulletins, 17 July 2008',
    },
    {
      form: '{place}, {date}. ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'mfa.gov.rs, Daily Survey bulletins, 29 May 2007: a full stop behind the date',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'sr-Latn',
      evidence: 'partly',
      source: 'the English frame in Serbian',
    },
  ],
  endMarks: [
    { form: '(kraj) {initials}', evidence: 'partly', source: 'the wire in Serbian: the end, writer and editor' },
    {
      form: '({source}, {DD}.{MO}.{YYYY})',
      evidence: 'partly',
      source: 'reprints in Serbian: the day behind the name',
    },
    { form: '({source}, {DD}.{MO}.{YYYY}.)', evidence: 'partly', source: 'the same with a full stop' },
    { form: '({source})', evidence: 'partly', source: 'reprints in Serbian' },
  ],
  evidence: 'verified',
  sources: ['mfa.gov.rs, Daily Survey bulletins, mfa.gov.rs/Bilteni/Engleski/b170708_e.html, b290507_e.html'],
}
