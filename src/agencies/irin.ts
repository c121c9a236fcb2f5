import type { Agency } from './agency.js'

/** IRIN, the humanitarian news service of the United Nations until 2014: `NAIROBI, 6 October 2009 (IRIN) - …`. */
export const irin: Agency = {
  id: 'irin',
  name: 'IRIN',
  country: null,
  languages: ['en', 'fr', 'ar', 'pt'],
  names: ['IRIN', 'IRIN News', 'PlusNews', 'إيرين'],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'the service’s own page template in public code: place in capitals, day, month and year',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'fr',
      evidence: 'partly',
      source: 'the same template in French',
    },
  ],
  endMarks: [
    { form: '[ENDS]', evidence: 'unverified', source: 'the agency’s mailed reports; not seen in a stored source' },
  ],
  signsWithInitials: true,
  notes: [
    '[This report does not necessarily reflect the views of the United Nations]',
    '[This item is delivered to {text}]',
  ],
  evidence: 'verified',
  sources: ['public code: the page template of IRIN'],
}
