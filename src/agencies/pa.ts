import type { Agency } from './agency.js'

/** PA Media, formerly the Press Association: no dateline, a byline with its name, `ends`. */
export const pa: Agency = {
  id: 'pa',
  name: 'PA Media',
  country: 'GB',
  languages: ['en'],
  names: [
    'PA',
    'Press Association',
    'PA Media',
    'PA News Agency',
    'The Press Association',
    'Press Association Newsfile',
    'Press Association Mediapoint',
  ],
  commonWords: ['PA'],
  datelines: [],
  endMarks: [
    { form: 'ends', evidence: 'verified', source: 'superdesk/superdesk-core tests/io/fixtures/pa1.xml' },
    { form: 'end', evidence: 'unverified', source: 'the singular of the mark; not seen in a stored source' },
  ],
  notes: ['Note to editors: {text}', 'Notes to editors: {text}'],
  never: ['dateline'],
  evidence: 'verified',
  sources: ['superdesk/superdesk-core tests/io/fixtures/pa1.xml, pa3.xml'],
}
