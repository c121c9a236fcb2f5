import type { Agency } from './agency.js'

/** Hindusthan Samachar, multilingual, New Delhi: signs with its name, the writer and the editor between slashes. */
export const hs: Agency = {
  id: 'hs',
  name: 'Hindusthan Samachar',
  country: 'IN',
  languages: ['hi', 'mr', 'gu', 'bn', 'or', 'as', 'ne', 'pa', 'te', 'kn', 'ta', 'ml', 'en'],
  names: [
    'हि.स.',
    'हि. स.',
    'हिस',
    'हिन्दुस्थान समाचार',
    'हिंदुस्थान समाचार',
    'হি.স.',
    'હિ.સ.',
    'हिं.स.',
    'ਹਿ.ਸ.',
    'ହି.ସ.',
    'હિન્દુસ્થાન સમાચાર',
    'হিন্দুস্থান সমাচার',
    'H.S.',
    'Hindusthan Samachar',
  ],
  commonWords: ['हिस', 'H.S.'],
  datelines: [
    {
      form: '{place}, {date} ({source})। ',
      language: 'hi',
      evidence: 'unverified',
      source: 'the order of IANS and PTI in Hindi, a danda behind the bracket; not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) ',
      language: 'hi',
      evidence: 'unverified',
      source: 'the same without the danda',
    },
    {
      form: '{place}, {date} ({source}) : ',
      language: 'gu',
      evidence: 'partly',
      source: 'Gujarati papers print its copy so: the initials in their script, a colon set off by a blank',
    },
  ],
  endMarks: [
    {
      form: 'हिन्दुस्थान समाचार/{text}',
      evidence: 'unverified',
      source: 'its name, the writer and the editor between slashes; not seen in a stored source',
    },
    { form: 'हिन्दुस्थान समाचार / {text}', evidence: 'unverified', source: 'the same with blanks' },
    { form: 'हिंदुस्थान समाचार/{text}', evidence: 'unverified', source: 'the other spelling' },
    { form: 'हिंदुस्थान समाचार / {text}', evidence: 'unverified', source: 'the same with blanks' },
    {
      form: 'હિન્દુસ્થાન સમાચાર / {text}',
      evidence: 'partly',
      source: 'Gujarati papers: name and writer below the story',
    },
    { form: 'হিন্দুস্থান সমাচার / {text}', evidence: 'unverified', source: 'the same in Bengali' },
  ],
  evidence: 'unverified',
  sources: ['the forms of the other Indian agencies, and its name as newspapers print it'],
}
