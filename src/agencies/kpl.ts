import type { Agency } from './agency.js'

/** Khaosan Pathet Lao: its name in brackets opens the story, the place is in the sentence. */
export const kpl: Agency = {
  id: 'kpl',
  name: 'Khaosan Pathet Lao',
  country: 'LA',
  languages: ['lo', 'en', 'fr'],
  names: ['KPL', 'ຂປລ'],
  datelines: [
    {
      form: '({source}) ',
      language: 'en',
      evidence: 'verified',
      source: 'oananews.org, July 2008: no mark behind the bracket',
    },
    { form: '({source}) - ', language: 'en', evidence: 'verified', source: 'oananews.org, July 2008: other copy' },
    { form: '({source}) ', language: 'lo', evidence: 'partly', source: 'the English form with the Lao initials' },
  ],
  endMarks: [
    { form: 'KPL', evidence: 'unverified', source: 'the name on a line of its own closes the stories of its web page' },
  ],
  never: ['date'],
  evidence: 'verified',
  sources: ['oananews.org/agency/news/KPL'],
}
