import type { Agency } from './agency.js'

/** NAM News Network: a relay, its name joined with that of the agency whose story it is. */
export const nnn: Agency = {
  id: 'nnn',
  name: 'NAM News Network',
  country: 'MY',
  languages: ['en'],
  names: [
    'NNN',
    'NNN-SPA',
    'NNN-KUNA',
    'NNN-BERNAMA',
    'NNN-XINHUA',
    'NNN-IRNA',
    'NNN-APS',
    'NNN-ANGOP',
    'NNN-GNA',
    'NNN-MENA',
    'NNN-AGENCIES',
    'NNN-PRENSA LATINA',
    'NNN-WAFA',
    'NNN-PTI',
    'NNN-VNA',
    'NNN-TELAM',
  ],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'verified',
      source: 'ummnews.biz/Saudi-Arabia?page=45',
    },
    {
      form: '{place}, {date} ({source}) -- ',
      language: 'en',
      evidence: 'partly',
      source: 'the dash of Bernama, its host; ummnews.biz',
    },
  ],
  endMarks: [
    {
      form: '– {source}',
      evidence: 'unverified',
      source: 'kuwaittimes.com closes relayed copy with the name behind a dash; for NNN not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['ummnews.biz/Saudi-Arabia?page=45'],
}
