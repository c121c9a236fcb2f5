import type { Agency } from './agency.js'

/** Europa Press, Spain: `MADRID, 29 Nov. (EUROPA PRESS) - …`, often with the text on the next line. */
export const europapress: Agency = {
  id: 'europapress',
  name: 'Europa Press',
  country: 'ES',
  languages: ['es', 'ca'],
  names: ['EUROPA PRESS', 'Europa Press', 'EUROPAPRESS', 'EP'],
  commonWords: ['EP'],
  datelines: [
    { form: '{place}, {date} ({source}) - ', language: 'es', evidence: 'verified', source: 'public code' },
    {
      form: '{place} {date} ({source}) - \n',
      language: 'es',
      evidence: 'verified',
      source: 'public code: no comma, the text on the next line',
    },
    { form: '{place}, {date} ({source}) ', language: 'es', evidence: 'partly', source: 'public code' },
  ],
  endMarks: [{ form: '{initials}', evidence: 'verified', source: 'public code (`eyp / apc`)' }],
  signsWithInitials: true,
  evidence: 'verified',
  sources: ['public code'],
}
