import type { Agency } from './agency.js'

/** Agence congolaise de presse, Kinshasa: `(ACP).-`. */
export const acp: Agency = {
  id: 'acp',
  name: 'Agence congolaise de presse',
  country: 'CD',
  languages: ['fr'],
  names: ['ACP', 'Agence congolaise de presse'],
  commonWords: ['ACP'],
  datelines: [
    {
      form: '{place}, {date} ({source}).- ',
      language: 'fr',
      evidence: 'verified',
      source: 'public code: stored stories of 2026, with the year',
    },
  ],
  evidence: 'verified',
  sources: ['public code: stored stories and a reader of the agency’s feed'],
}
