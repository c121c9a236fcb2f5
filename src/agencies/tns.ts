import type { Agency } from './agency.js'

/** Tribune News Service, before it McClatchy-Tribune (MCT) and Knight Ridder/Tribune (KRT): `WASHINGTON (TNS) — …`. */
export const tns: Agency = {
  id: 'tns',
  name: 'Tribune News Service',
  country: 'US',
  languages: ['en'],
  names: ['TNS', 'Tribune News Service', 'MCT', 'McClatchy-Tribune', 'KRT', 'Knight Ridder/Tribune'],
  datelines: [
    {
      form: '{place} ({source}) — ',
      language: 'en',
      evidence: 'partly',
      source: 'newspapers print its copy so; its own feed leaves the source to the credit line',
    },
    { form: '{place} — ', language: 'en', evidence: 'partly', source: 'the feed, by the byline above it' },
  ],
  endMarks: [
    { form: 'TNS', evidence: 'verified', source: 'newspapers close with the name behind the last sentence' },
    { form: '(TNS)', evidence: 'partly', source: 'the same in brackets' },
  ],
  boilerplate: [
    'Distributed by McClatchy-Tribune Information Services.',
    'Distributed by MCT Information Services',
    'Distributed by MCT Information Services.',
    'Distributed by Tribune Content Agency, LLC.',
    'Distributed by Tribune Content Agency, LLC',
    'Distributed by Knight Ridder/Tribune Information Services.',
    'Distributed by Knight Ridder/Tribune Business News.',
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['newspapers’ pages'],
}
