/** Associated Press of Pakistan. */
import type { Agency } from './agency.js'

export const app: Agency = {
  id: 'app',
  name: 'Associated Press of Pakistan',
  country: 'PK',
  languages: ['en', 'ur', 'sd', 'ps', 'pa-Arab', 'ar', 'zh'],
  names: ['APP', 'اے پی پی', 'Associated Press of Pakistan'],
  commonWords: ['APP'],
  datelines: [
    {
      form: '{place}, {date} (APP): ',
      language: 'en',
      evidence: 'verified',
      source: 'app.com.pk/nawaz-sharif-put-country-on-road: place in capitals',
    },
    {
      form: '{place} ۔ {date} ({source}) ',
      language: 'ur',
      evidence: 'verified',
      source:
        'public code (an Urdu text collection): the Urdu full stop U+06D4, the first day as `یکم`, no mark behind the bracket',
    },
    {
      form: '{place}۔{date} ({source}): ',
      language: 'ur',
      evidence: 'partly',
      source: 'the form above, closed up and with the colon of the English service',
    },
  ],
  endMarks: [
    {
      form: 'اے پی پی /{code} /{text}',
      evidence: 'verified',
      source: 'vid.app.com.pk, December 2018: its name, then writer and editor by name',
    },
    { form: 'اے پی پی/{code}', evidence: 'partly', source: 'the same with one name' },
  ],
  boilerplate: ['وی این ایس {text}'],
  evidence: 'verified',
  sources: ['app.com.pk', 'public code: an Urdu text collection'],
}
