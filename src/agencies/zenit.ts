import type { Agency } from './agency.js'

/** ZENIT, a Catholic agency in Rome: `ROME, OCT. 6, 2009 (Zenit.org).- …`. */
export const zenit: Agency = {
  id: 'zenit',
  name: 'ZENIT',
  country: 'IT',
  languages: ['es', 'en', 'it', 'fr', 'pt', 'de', 'ar'],
  names: ['Zenit.org', 'ZENIT.org', 'ZENIT', 'ZENIT News'],
  commonWords: ['ZENIT'],
  datelines: [
    {
      form: '{place}, {date} ({source}).- ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency’s mailed copy: place and month in capitals; not seen in a stored source',
    },
    { form: '{place}, {date} ({source}).- ', language: 'es', evidence: 'unverified', source: 'the same in Spanish' },
  ],
  evidence: 'unverified',
  sources: ['the agency’s mailed copy; not seen in a stored source'],
}
