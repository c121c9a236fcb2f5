/** Bangladesh Sangbad Sangstha. */
import type { Agency } from './agency.js'

export const bss: Agency = {
  id: 'bss',
  name: 'Bangladesh Sangbad Sangstha',
  country: 'BD',
  languages: ['bn', 'en'],
  names: ['বাসস', 'BSS', 'Bangladesh Sangbad Sangstha'],
  datelines: [
    {
      form: '{place}, {date} ({source}) : ',
      language: 'bn',
      evidence: 'verified',
      source: 'public code: Bengali digits, year, blank before the colon, a line break may follow',
    },
    {
      form: '{place}, {date} (BSS) - ',
      language: 'en',
      evidence: 'partly',
      source: 'the Bengali form in the English service, with a hyphen',
    },
    {
      form: '{place}, {date} (BSS) : ',
      language: 'en',
      evidence: 'partly',
      source: 'the Bengali form in the English service',
    },
  ],
  endMarks: [
    {
      form: 'বাসস/{initials}/{n}',
      evidence: 'unverified',
      source: 'the agency signs with its name, initials and the hour',
    },
    { form: 'বাসস/{text}', evidence: 'unverified', source: 'the same with more initials in Bengali letters' },
    { form: 'BSS/{initials}/{n}', evidence: 'unverified', source: 'the same in English' },
  ],
  evidence: 'verified',
  sources: ['public code'],
}
