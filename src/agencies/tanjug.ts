import type { Agency } from './agency.js'

/** Tanjug, Serbia: `BELGRADE, July 16 (Tanjug) - …`. */
export const tanjug: Agency = {
  id: 'tanjug',
  name: 'Tanjug',
  country: 'RS',
  languages: ['sr', 'sr-Latn', 'en'],
  names: ['Tanjug', 'TANJUG', 'Танјуг', 'ТАНЈУГ'],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'mfa.gov.rs, Daily Survey bulletins of 2007, 2008 and 2012',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'verified',
      source: 'mfa.gov.rs, Daily Survey bulletins, 15 June 2012: no blank behind the dash',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'sr-Latn',
      evidence: 'partly',
      source: 'the English frame in Serbian; novosti.rs and naslovi.net name it as source',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'sr',
      evidence: 'unverified',
      source: 'the same in Cyrillic; not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['mfa.gov.rs, Daily Survey bulletins, mfa.gov.rs/Bilteni/Engleski/b170708_e.html, b150612_e.html'],
}
