import type { Agency } from './agency.js'

/** Adnkronos, Italy: `Roma, 2 mar. (Adnkronos) - …`, or the name alone, or behind a stand-first on its line. */
export const adnkronos: Agency = {
  id: 'adnkronos',
  name: 'Adnkronos',
  country: 'IT',
  languages: ['it', 'en'],
  names: ['Adnkronos', 'ADNKRONOS', 'AdnKronos', 'Adnkronos Salute', 'Adnkronos/Labitalia', 'AKI'],
  commonWords: ['AKI'],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'it',
      evidence: 'verified',
      source: 'public code; ilfattoquotidiano.it 2024/08/08',
    },
    { form: '({source}) - ', language: 'it', evidence: 'verified', source: 'public code' },
    {
      form: '{place}, {date}. - ({source}) - ',
      language: 'it',
      evidence: 'verified',
      source: 'civonline.it, 1 October 2025: a dash before the brackets too',
    },
  ],
  endMarks: [
    { form: '({initials}/{source})', evidence: 'partly', source: 'reprints: desk and agency behind the last sentence' },
    { form: '({source})', evidence: 'partly', source: 'reprints' },
  ],
  evidence: 'verified',
  sources: ['public code', 'ilfattoquotidiano.it 2024/08/08'],
}
