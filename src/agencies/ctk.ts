import type { Agency } from './agency.js'

/** Česká tisková kancelář: `Praha 14. července (ČTK) - …`, no comma. */
export const ctk: Agency = {
  id: 'ctk',
  name: 'Czech News Agency',
  country: 'CZ',
  languages: ['cs', 'en'],
  names: ['ČTK', 'CTK', 'Česká tisková kancelář'],
  datelines: [
    { form: '{place} {date} ({source}) - ', language: 'cs', evidence: 'verified', source: 'public code' },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'public code (`Washington, Aug. 20. (ČTK) -`)',
    },
  ],
  signsWithInitials: true,
  evidence: 'verified',
  sources: ['public code'],
}
