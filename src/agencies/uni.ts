/** United News of India. */
import type { Agency } from './agency.js'

export const uni: Agency = {
  id: 'uni',
  name: 'United News of India',
  country: 'IN',
  languages: ['en', 'hi', 'ur'],
  names: ['UNI', 'یو این آئی', 'یواین آئی', 'वार्ता', 'यूनीवार्ता', 'United News of India'],
  commonWords: ['UNI', 'वार्ता'],
  datelines: [
    {
      form: '{place}، {date} ({source}) ',
      language: 'ur',
      evidence: 'partly',
      source:
        'a Pakistani agency with the same bracket was seen in nni-news.com; the order is that of the English service',
    },
    {
      form: '{place}, {date} ({source}) ',
      language: 'en',
      evidence: 'partly',
      source: 'the form of the other Indian agencies, PTI and IANS: nothing behind the bracket',
    },
    { form: '{place}, {date} ({source}) ', language: 'hi', evidence: 'partly', source: 'as in English' },
  ],
  endMarks: [
    {
      form: 'UNI {initials}',
      evidence: 'unverified',
      source: 'the agency signs with its name and the writer’s initials',
    },
    { form: 'UNI {initials} {n}', evidence: 'unverified', source: 'the same, the time behind the initials' },
    { form: 'یو این آئی۔ {initials}', evidence: 'unverified', source: 'the same in Urdu' },
    { form: 'یو این آئی۔ {initials}۔ {n}', evidence: 'unverified', source: 'the same with the time' },
  ],
  evidence: 'partly',
  sources: ['the forms of PTI and IANS'],
}
