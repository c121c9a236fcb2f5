/** Alsumaria News, Iraq: its name, a slash and the town open the story. */
import type { Agency } from './agency.js'

export const alsumaria: Agency = {
  id: 'alsumaria',
  name: 'Alsumaria News',
  country: 'IQ',
  languages: ['ar', 'en'],
  names: ['السومرية نيوز', 'Alsumaria News'],
  datelines: [
    {
      form: '{source}/ {place}\n',
      language: 'ar',
      evidence: 'verified',
      source: 'public pages: name and town on a line of their own, in its own copy and in reprints',
    },
    { form: '{source}/ {place}\n', language: 'en', evidence: 'unverified', source: 'as in Arabic' },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['public pages of 2010 to 2016: Iraqi sites that reprint it'],
}
