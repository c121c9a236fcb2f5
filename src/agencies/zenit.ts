import type { Agency } from './agency.js'

/** Zenit, Rome: `(ZENIT.org).-`, later `(ZENIT Noticias / Roma, …)`. */
export const zenit: Agency = {
  id: 'zenit',
  name: 'Zenit',
  country: null,
  languages: ['es', 'it', 'en', 'fr', 'pt', 'de'],
  names: ['ZENIT.org', 'Zenit.org', 'ZENIT', 'Zenit', 'ZENIT Noticias'],
  commonWords: ['ZENIT', 'Zenit'],
  datelines: [
    { form: '{place}, {date} ({source}).- ', language: 'es', evidence: 'partly', source: 'zenit.org, 1998 to 2012' },
    { form: '{place}, {date} ({source}). - ', language: 'it', evidence: 'partly', source: 'zenit.org, 1998 to 2012' },
  ],
  evidence: 'partly',
  sources: ['zenit.org'],
}
