/** News Agency of Nigeria. */
import type { Agency } from './agency.js'

export const nan: Agency = {
  id: 'nan',
  name: 'News Agency of Nigeria',
  country: 'NG',
  languages: ['en', 'ha', 'yo', 'ig'],
  names: ['NAN'],
  commonWords: ['NAN'],
  datelines: [
    {
      form: '{place}, {date} (NAN) ',
      language: 'en',
      evidence: 'unverified',
      source:
        'the name stands in brackets in its stories (`The News Agency of Nigeria (NAN) reports`); year printed, nothing behind the bracket',
    },
  ],
  endMarks: [
    {
      form: '(NAN)',
      evidence: 'unverified',
      source: 'the agency repeats its name in brackets behind the last sentence',
    },
    { form: '(NAN)(www.nannews.ng)', evidence: 'unverified', source: 'the mark above with its address' },
  ],
  credits: ['Edited by {text}'],
  boilerplate: ['{n} total views today', '{n} total views, {n} views today', 'NEWS AGENCY OF NIGERIA'],
  evidence: 'partly',
  sources: ['nannews.ng: byline `By Name` on a line of its own, page counters'],
}
