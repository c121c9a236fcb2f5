import type { Agency } from './agency.js'

/** Ritzaus Bureau, Denmark: `København /ritzau/: …`, the name again on the last line. */
export const ritzau: Agency = {
  id: 'ritzau',
  name: 'Ritzau',
  country: 'DK',
  languages: ['da', 'en'],
  names: ['ritzau', 'Ritzau', 'ritzau/AFP', 'ritzau/Reuters', 'Ritzaus Bureau', 'ritzau/dpa', 'ritzau/TT'],
  datelines: [
    {
      form: '{place} /{source}/: ',
      language: 'da',
      evidence: 'verified',
      source: 'superdesk/superdesk-ntb server/ntb/tests/io/fixtures/nitf_test.xml',
    },
    { form: '{place} /{source}/ - ', language: 'da', evidence: 'partly', source: 'public code' },
  ],
  endMarks: [
    {
      form: '/{source}/',
      evidence: 'verified',
      source: 'superdesk/superdesk-ntb server/ntb/tests/io/fixtures/nitf_test.xml',
    },
  ],
  advisories: [
    {
      form: '*',
      means: 'urgent',
      where: 'headline',
      urgency: 1,
      source: 'superdesk/superdesk-ntb server/ntb/tests/io/fixtures/nitf_test.xml: flash',
    },
  ],
  notes: ['TilRedaktionen{text}', 'Til redaktionen: {text}'],
  never: ['date'],
  evidence: 'verified',
  sources: [
    'superdesk/superdesk-ntb server/ntb/tests/io/fixtures/nitf_test.xml, ritzau.xml, ritzau_news_test_ednote.xml',
  ],
}
