/** Mezopotamya Agency, Turkey: the reporter behind its initials at the end. */
import type { Agency } from './agency.js'

export const mezopotamya: Agency = {
  id: 'mezopotamya',
  name: 'Mezopotamya Ajansı',
  country: 'TR',
  languages: ['tr', 'ku', 'en'],
  names: ['Mezopotamya Ajansı', 'Ajansa Mezopotamyayê'],
  datelines: [
    { form: '{place} - ', language: 'tr', evidence: 'unverified', source: 'place in capitals and a dash, no source' },
    { form: '{place} - ', language: 'ku', evidence: 'unverified', source: 'as in Turkish' },
  ],
  credits: ['MA / {text}'],
  never: ['date', 'source'],
  evidence: 'unverified',
  sources: ['its own site, from general knowledge'],
}
