import type { Agency } from './agency.js'

/** GlobeNewswire: press releases, `SAN FRANCISCO, Dec. 03, 2019 (GLOBE NEWSWIRE) -- …`. */
export const globenewswire: Agency = {
  id: 'globenewswire',
  name: 'GlobeNewswire',
  country: 'US',
  languages: ['en', 'fr', 'de'],
  names: ['GLOBE NEWSWIRE', 'GlobeNewswire', 'Globe Newswire'],
  datelines: [
    {
      form: '{place}, {date} ({source}) -- ',
      language: 'en',
      evidence: 'verified',
      source: 'superdesk/superdesk-cp server/tests/ingest/parser/fixtures/globenewswire/07ac.xml',
    },
    {
      form: '{place}, {date} ({source}) -- ',
      language: 'fr',
      evidence: 'partly',
      source: 'superdesk/superdesk-cp server/tests/ingest/parser/fixtures/globenewswire/fr.xml',
    },
  ],
  endMarks: [
    { form: '###', evidence: 'partly', source: 'publicrelationsmatters.com 2024/10/21: the mark of press releases' },
  ],
  advisories: [
    {
      form: 'CORRECTION ET MISE À JOUR -',
      means: 'correction',
      where: 'headline',
      source: 'superdesk/superdesk-cp server/tests/ingest/parser/fixtures/globenewswire/fr.xml',
    },
  ],
  notes: ['Source: {text}', 'CONTACT: {text}', 'Contact: {text}', 'Media Contact: {text}'],
  evidence: 'verified',
  sources: ['superdesk/superdesk-cp server/tests/ingest/parser/fixtures/globenewswire/07ac.xml, fr.xml'],
}
