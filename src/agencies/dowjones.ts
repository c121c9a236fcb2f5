import type { Agency } from './agency.js'

const closing = 'public code and test data: `(END) Dow Jones Newswires`, the moment below it'

/** Dow Jones Newswires: `FRANKFURT (Dow Jones)--…`, closed by its name, the moment and a copyright line. */
export const dowjones: Agency = {
  id: 'dowjones',
  name: 'Dow Jones Newswires',
  country: 'US',
  languages: ['en', 'de', 'es', 'fr', 'ja', 'zh'],
  names: ['Dow Jones', 'Dow Jones Newswires', 'DOW JONES NEWSWIRES', 'Dow Jones & Company', 'MarketWatch'],
  datelines: [
    {
      form: '{place} ({source})--',
      language: 'en',
      evidence: 'verified',
      source: 'public code: the German service prints it in test data of 2021',
    },
    { form: '{place} ({source})--', language: 'de', evidence: 'verified', source: 'the same' },
    {
      form: '{place} ({source}) -- ',
      language: 'en',
      evidence: 'partly',
      source: 'the form above with blanks, as MarketWatch prints it',
    },
  ],
  endMarks: [
    { form: '(END) DOW JONES NEWS {n}-{n}-{n}', evidence: 'unverified', source: 'the agency’s copy of the 1990s' },
    { form: '(END) Dow Jones Newswires', evidence: 'verified', source: closing },
    {
      form: '(MORE TO FOLLOW) Dow Jones Newswires',
      evidence: 'verified',
      source: 'public code: parts of a long story',
    },
  ],
  stamps: [
    { form: '{Mon} {DD}, {YYYY} {HH}:{MM} ET ({text})', zone: 'America/New_York', source: closing },
    {
      form: '{MO}-{DD}-{YY} {HH}{MM}ET',
      zone: 'America/New_York',
      source: 'public code: `09-01-26 1028ET` behind the end mark',
    },
  ],
  notes: ['Write to {text} at {text}', 'Kontakt zum Autor: {text}'],
  credits: [
    '-By {text}, Dow Jones Newswires; {text}',
    '-By {text}, Dow Jones Newswires',
    '--{text} contributed to this article.',
  ],
  boilerplate: [
    'Copyright (c) {YYYY} Dow Jones & Company, Inc.{text}',
    'Copyright © {YYYY} Dow Jones & Company, Inc.{text}',
  ],
  evidence: 'verified',
  sources: ['public code and test data that read Dow Jones copy of 2005, 2016, 2019 and 2021'],
}
