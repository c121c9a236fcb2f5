import type { Agency } from './agency.js'

/** Inter Press Service: the year in the dateline, `(FIN/2013)` at the end. */
export const ips: Agency = {
  id: 'ips',
  name: 'Inter Press Service',
  country: null,
  languages: ['es', 'en', 'fr', 'pt', 'de'],
  names: ['IPS', 'IPS/IFEJ', 'TerraViva'],
  commonWords: ['IPS'],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'es',
      evidence: 'partly',
      source: 'ipsnoticias.net before 2015',
    },
    { form: '{place}, {date} ({source}) - ', language: 'en', evidence: 'partly', source: 'ipsnews.net' },
  ],
  endMarks: [
    { form: '(FIN/{YYYY})', evidence: 'partly', source: 'ipsnoticias.net before 2012' },
    { form: '(END/{YYYY})', evidence: 'partly', source: 'ipsnews.net before 2012' },
    { form: '(END)', evidence: 'partly', source: 'ipsnews.net' },
  ],
  evidence: 'partly',
  sources: ['ipsnoticias.net, ipsnews.net'],
}
