import type { Agency } from './agency.js'

/** Australian Associated Press: the place in the slug line, `AAP` and initials at the end, `NNNN`. */
export const aap: Agency = {
  id: 'aap',
  name: 'Australian Associated Press',
  country: 'AU',
  languages: ['en'],
  names: ['AAP', 'Australian Associated Press', 'AAP RTV', 'AAP SPORT', 'AAP FINANCE'],
  commonWords: ['AAP'],
  datelines: [],
  endMarks: [
    { form: 'AAP RTV {initials}', evidence: 'verified', source: 'superdesk/superdesk-core tests/io/fixtures/aap.xml' },
    {
      form: 'AAP {initials}',
      evidence: 'partly',
      source: 'superdesk/superdesk-core tests/io/fixtures/aap.xml: without the desk',
    },
    {
      form: 'NNNN',
      evidence: 'verified',
      source: 'superdesk/superdesk-aap server/aap/tests/io/fixtures/1487e8f1….tst',
    },
  ],
  notes: ['EDS: {text}', 'EDITORS: {text}'],
  never: ['dateline'],
  evidence: 'verified',
  sources: [
    'superdesk/superdesk-core tests/io/fixtures/aap.xml',
    'superdesk/superdesk-aap server/aap/tests/io/fixtures/1487e8f1….tst',
  ],
}
