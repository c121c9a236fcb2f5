/** Shafaq News, Iraq: its name and a slash open the story. */
import type { Agency } from './agency.js'

export const shafaq: Agency = {
  id: 'shafaq',
  name: 'Shafaq News',
  country: 'IQ',
  languages: ['ar', 'en', 'ckb', 'ku', 'tr'],
  names: ['شفق نيوز', 'Shafaq News', 'شەفەق نیوز'],
  datelines: [
    {
      form: '{source}/ ',
      language: 'ar',
      evidence: 'unverified',
      source: 'stories of its older site: the name, a slash, the lead',
    },
    { form: '{source}/ ', language: 'en', evidence: 'unverified', source: 'as in Arabic' },
    {
      form: '{source} – {place}\n',
      language: 'ckb',
      evidence: 'verified',
      source: 'shafaq.com/ku, 22 February 2026: name and town on a line of their own',
    },
    { form: '{source} – {place}\n', language: 'ar', evidence: 'partly', source: 'the same line in Arabic' },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['shafaq.com/ku, 22 February 2026'],
}
