import type { Agency } from './agency.js'

/** Prensa Latina, Cuba: no mark behind the brackets. */
export const prensaLatina: Agency = {
  id: 'prensa-latina',
  name: 'Prensa Latina',
  country: 'CU',
  languages: ['es', 'en', 'pt', 'fr', 'it', 'ru'],
  names: ['Prensa Latina', 'PL', 'PRENSA LATINA', 'Пренса Латина'],
  commonWords: ['PL'],
  datelines: [
    { form: '{place}, {date} ({source}) ', language: 'es', evidence: 'verified', source: 'public code' },
    { form: '{place}, {date} ({source}) ', language: 'en', evidence: 'verified', source: 'public code' },
    { form: '{place}, {date} ({source}) ', language: 'pt', evidence: 'verified', source: 'public code' },
    {
      form: '{place}, {date} ({source}) ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the frame of the other services; not seen in a stored source',
    },
  ],
  endMarks: [
    { form: '{initials}', evidence: 'partly', source: 'public code: initials `jf/cvl` alone on the last line' },
  ],
  signsWithInitials: true,
  evidence: 'verified',
  sources: ['public code'],
}
