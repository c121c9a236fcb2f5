/** News Network International, Pakistan. */
import type { Agency } from './agency.js'

export const nni: Agency = {
  id: 'nni',
  name: 'News Network International',
  country: 'PK',
  languages: ['ur', 'en'],
  names: ['این این آئی', 'NNI'],
  commonWords: ['NNI'],
  datelines: [
    {
      form: '{place} ({source}) ',
      language: 'ur',
      evidence: 'partly',
      source: 'nni-news.com: the name in brackets, nothing behind',
    },
    {
      form: '{place}, {date} ({source}): ',
      language: 'en',
      evidence: 'unverified',
      source: 'the order of the Pakistani agencies',
    },
  ],
  evidence: 'partly',
  sources: ['nni-news.com'],
}
