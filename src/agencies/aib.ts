import type { Agency } from './agency.js'

/** Agence d’information du Burkina: a slug of hyphens above the headline, the agency’s full name at the end. */
export const aib: Agency = {
  id: 'aib',
  name: 'Agence d’information du Burkina',
  country: 'BF',
  languages: ['fr'],
  names: ['AIB', 'Agence d’information du Burkina', 'Agence d’Information du Burkina (AIB)'],
  commonWords: ['AIB'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'fr',
      evidence: 'verified',
      source: 'aib.media, May and December 2025: short month with its stop, year',
    },
    {
      form: '{place}, {date} ({source})-',
      language: 'fr',
      evidence: 'verified',
      source: 'aib.media, 2019 and 2023: the hyphen closed up; `le` before the day now and then',
    },
  ],
  endMarks: [
    { form: 'Agence d’information du Burkina', evidence: 'verified', source: 'aib.media, 2023: initials below it' },
    { form: 'Agence d’Information du Burkina (AIB)', evidence: 'verified', source: 'aib.media, 2023' },
  ],
  signsWithInitials: true,
  evidence: 'verified',
  sources: ['aib.media, 2019 to 2025'],
}
