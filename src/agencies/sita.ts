import type { Agency } from './agency.js'

/** Slovenská informačná a tlačová agentúra: no mark before the date. */
export const sita: Agency = {
  id: 'sita',
  name: 'Slovak News and Information Agency SITA',
  country: 'SK',
  languages: ['sk', 'en'],
  names: ['SITA', 'WebNoviny.sk', 'Webnoviny.sk'],
  commonWords: ['SITA'],
  datelines: [
    { form: '{place} {date} ({source}) - ', language: 'sk', evidence: 'partly', source: 'sita.sk, webnoviny.sk' },
    { form: '{place} {date} ({source}) – ', language: 'sk', evidence: 'partly', source: 'the same with a long dash' },
  ],
  evidence: 'partly',
  sources: ['sita.sk, webnoviny.sk'],
}
