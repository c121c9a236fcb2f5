import type { Agency } from './agency.js'

/** BusinessDesk, New Zealand: the date first, no place. */
export const businessdesk: Agency = {
  id: 'businessdesk',
  name: 'BusinessDesk',
  country: 'NZ',
  languages: ['en'],
  names: ['BusinessDesk', 'Business Desk'],
  datelines: [
    {
      form: '{date} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'superdesk/superdesk-core tests/io/fixtures/scoop.xml',
    },
    {
      form: '{date} ({source}) – ',
      language: 'en',
      evidence: 'partly',
      source: 'superdesk/superdesk-core tests/io/fixtures/scoop.xml',
    },
  ],
  endMarks: [
    { form: '({source})', evidence: 'verified', source: 'superdesk/superdesk-core tests/io/fixtures/scoop.xml' },
  ],
  evidence: 'verified',
  sources: ['superdesk/superdesk-core tests/io/fixtures/scoop.xml'],
}
