/** Press Trust of India. */
import type { Agency } from './agency.js'

export const pti: Agency = {
  id: 'pti',
  name: 'Press Trust of India',
  country: 'IN',
  languages: ['en', 'hi'],
  names: [
    'PTI',
    'भाषा',
    'पीटीआई',
    'पीटीआई-भाषा',
    'पीटीआय',
    'پی ٹی آئی',
    'পিটিআই',
    'பிடிஐ',
    'పీటీఐ',
    'ಪಿಟಿಐ',
    'പിടിഐ',
    'પીટીઆઈ',
    'ਪੀਟੀਆਈ',
    'Press Trust of India',
  ],
  commonWords: ['भाषा'],
  datelines: [
    {
      form: '{place}, {date} ({source}) ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: nothing between the bracket and the lead',
    },
    {
      form: '{place}, {date} ({source}) ',
      language: 'hi',
      evidence: 'partly',
      source: 'the English form in the Hindi service, whose name is भाषा; days below eleven as words',
    },
  ],
  endMarks: [
    { form: 'PTI {initials}', evidence: 'partly', source: 'the agency’s feeds: its name, then initials in capitals' },
    { form: 'भाषा {text}', evidence: 'partly', source: 'the Hindi feed: its name, then the desk’s names' },
  ],
  signsWithInitials: true,
  boilerplate: [
    '(This story has not been edited by {text})',
    '(Except for the headline, this story has not been edited by {text})',
    'This report is auto-generated from {text}.',
  ],
  evidence: 'verified',
  sources: ['public code'],
}
