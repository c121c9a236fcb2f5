import type { Agency } from './agency.js'

/** Belga: place and date travel in the metadata; newspaper reprints name it in brackets. */
export const belga: Agency = {
  id: 'belga',
  name: 'Belga News Agency',
  country: 'BE',
  languages: ['nl', 'fr', 'en', 'de'],
  names: ['BELGA', 'Belga', 'belga'],
  commonWords: ['Belga', 'BELGA', 'belga'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'nl',
      evidence: 'unverified',
      source:
        'the frame of its neighbours ANP and dpa; superdesk/superdesk-belga server/tests/io/fixtures/belga_newsml_1_2.xml has no dateline in its text',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the frame of AFP; not seen in a stored source',
    },
    { form: '({source}) ', language: 'fr', evidence: 'partly', source: 'reprints of Belgian pages: the name alone' },
    { form: '({source}) ', language: 'nl', evidence: 'partly', source: 'the same in Dutch' },
  ],
  endMarks: [
    { form: '({source})', evidence: 'partly', source: 'hln.be stories of 2017 name it as source behind the story' },
  ],
  evidence: 'partly',
  sources: [
    'superdesk/superdesk-belga server/tests/io/fixtures/belga_newsml_1_2.xml',
    'hln.be 2017-06-21 (`Bron: Belga`)',
  ],
}
