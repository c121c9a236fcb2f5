/** Philippine News Agency. */
import type { Agency } from './agency.js'

export const pna: Agency = {
  id: 'pna',
  name: 'Philippine News Agency',
  country: 'PH',
  languages: ['en', 'fil'],
  names: ['PNA'],
  commonWords: ['PNA'],
  datelines: [
    {
      form: '{place}, {date} (PNA) -- ',
      language: 'en',
      evidence: 'unverified',
      source: 'the order of Xinhua, Bernama and Yonhap, with which it exchanges copy; place in capitals',
    },
    {
      form: '{place} – ',
      language: 'en',
      evidence: 'unverified',
      source: 'its web pages print the place in capitals alone and the name at the end',
    },
  ],
  endMarks: [
    { form: '(PNA)', evidence: 'unverified', source: 'the name in brackets behind the last sentence' },
    { form: '(PNA) {initials}', evidence: 'unverified', source: 'the mark above, initials behind it' },
    { form: '(PNA)\n{initials}', evidence: 'unverified', source: 'the same, initials below' },
    { form: '(With a report from {text}/PNA)', evidence: 'unverified', source: 'the mark above with a credit' },
  ],
  evidence: 'unverified',
  sources: ['the forms of its partner agencies'],
}
