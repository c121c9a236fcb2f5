import type { Agency } from './agency.js'

/** Sun-Times News Group wire, Chicago: `CHICAGO (STNG) -- …`. */
export const stng: Agency = {
  id: 'stng',
  name: 'Sun-Times News Group',
  country: 'US',
  languages: ['en'],
  names: ['STNG', 'Sun-Times News Group', 'STNG Wire', 'Sun-Times Media Wire'],
  datelines: [
    {
      form: '{place} ({source}) -- ',
      language: 'en',
      evidence: 'verified',
      source: 'openplans/openblock ebdata/ebdata/nlp/datelines.py and its test',
    },
  ],
  never: ['date'],
  evidence: 'verified',
  sources: ['openplans/openblock ebdata/ebdata/nlp/datelines.py, tests/test_datelines.py'],
}
