import type { Agency } from './agency.js'

/** Business Wire: press releases, `GREENWICH, Conn.--(BUSINESS WIRE)--…` with no blank. */
export const businesswire: Agency = {
  id: 'businesswire',
  name: 'Business Wire',
  country: 'US',
  languages: ['en', 'fr', 'de', 'es', 'ja'],
  names: ['BUSINESS WIRE', 'Business Wire', 'BUSINESSWIRE'],
  datelines: [
    {
      form: '{place}--({source})--',
      language: 'en',
      evidence: 'verified',
      source:
        'superdesk/superdesk-cp server/tests/ingest/parser/fixtures/businesswire/20210130005024r1.xml (place and trailer); public code (the joined form)',
    },
    {
      form: '{place}--({source})-- ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: a blank before the text',
    },
    {
      form: '{place}--({source})--{date}--',
      language: 'en',
      evidence: 'unverified',
      source: 'older releases; not seen in a stored source',
    },
  ],
  notes: [
    'View source version on businesswire.com: {text}',
    'CONTACT: {text}',
    'Contacts',
    'Contact:',
    'Source: {text}',
  ],
  evidence: 'verified',
  sources: [
    'superdesk/superdesk-cp server/tests/ingest/parser/fixtures/businesswire/20210130005024r1.xml',
    'public code',
  ],
}
