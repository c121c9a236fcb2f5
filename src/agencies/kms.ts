/** Kashmir Media Service: the date glued to the bracket in Urdu. */
import type { Agency } from './agency.js'

export const kms: Agency = {
  id: 'kms',
  name: 'Kashmir Media Service',
  country: 'PK',
  languages: ['ur', 'en'],
  names: ['کے ایم ایس', 'KMS'],
  commonWords: ['KMS'],
  datelines: [
    {
      form: '{place} {date}({source}) ',
      language: 'ur',
      evidence: 'verified',
      source: 'kmsnews.org/urdu/31070, January 2023',
    },
    {
      form: '{place}, {date} ({source}): ',
      language: 'en',
      evidence: 'unverified',
      source: 'the order of the Pakistani agencies',
    },
  ],
  evidence: 'verified',
  sources: ['kmsnews.org/urdu/31070'],
}
