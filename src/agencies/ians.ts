/** Indo-Asian News Service. */
import type { Agency } from './agency.js'

export const ians: Agency = {
  id: 'ians',
  name: 'Indo-Asian News Service',
  country: 'IN',
  languages: ['en', 'hi'],
  names: ['IANS', 'Indo-Asian News Service', 'India Abroad News Service', 'आईएएनएस', 'Indo Asian News Service'],
  datelines: [
    {
      form: '{place}, {date} ({source}) ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: nothing between the bracket and the lead',
    },
    {
      form: '{place}, {date} ({source})। ',
      language: 'hi',
      evidence: 'verified',
      source: 'public code: a danda closes the dateline; other copy has none',
    },
  ],
  endMarks: [
    { form: '--IANS', evidence: 'unverified', source: 'the agency’s feeds close with its name' },
    { form: '--IANS\n{initials}', evidence: 'unverified', source: 'the same with the desk’s initials below' },
    { form: '--आईएएनएस', evidence: 'unverified', source: 'the same in Hindi' },
  ],
  signsWithInitials: true,
  evidence: 'verified',
  sources: ['public code'],
}
