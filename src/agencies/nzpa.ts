import type { Agency } from './agency.js'

/** The New Zealand Press Association, until 2011: `Wellington, Oct 6 NZPA - …`. */
export const nzpa: Agency = {
  id: 'nzpa',
  name: 'New Zealand Press Association',
  country: 'NZ',
  languages: ['en'],
  names: ['NZPA', 'New Zealand Press Association'],
  datelines: [
    {
      form: '{place}, {date} {source} - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the frame of its neighbour AAP, with which it shared copy; not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'reprints abroad; not seen in a stored source',
    },
  ],
  endMarks: [
    {
      form: 'NZPA {initials}',
      evidence: 'unverified',
      source: 'its name, the office and the editors; not seen in a stored source',
    },
  ],
  evidence: 'unverified',
  sources: ['superdesk/superdesk-aap: the frame of AAP'],
}
