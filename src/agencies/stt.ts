import type { Agency } from './agency.js'

/** Suomen Tietotoimisto, Finland: place and name joined by a dash, `Helsinki, STT–`. */
export const stt: Agency = {
  id: 'stt',
  name: 'STT',
  country: 'FI',
  languages: ['fi', 'sv'],
  names: [
    'STT',
    'STT–AFP',
    'STT–Reuters',
    'STT–TT',
    'STT-AFP',
    'STT-Reuters',
    'STT-TT',
    'Suomen Tietotoimisto',
    'FNB',
    'FNB-STT',
    'Finska Notisbyrån',
  ],
  datelines: [
    {
      form: '{place} ({source}) ',
      language: 'sv',
      evidence: 'partly',
      source: 'the Swedish service, in papers of Finland',
    },
    {
      form: '{place} {source} – ',
      language: 'fi',
      evidence: 'partly',
      source:
        'superdesk/superdesk-belga server/tests/io/fixtures/stt_belga.xml and superdesk/superdesk-ntb server/ntb/tests/io/fixtures/stt_newsml_test.xml give the place `Kiova/Washington` and the mark `STT–` in fields; the joined line was not seen',
    },
    {
      form: '{place} ({source}) – ',
      language: 'fi',
      evidence: 'unverified',
      source: 'the same in brackets; not seen in a stored source',
    },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: [
    'superdesk/superdesk-belga server/tests/io/fixtures/stt_belga.xml',
    'superdesk/superdesk-ntb server/ntb/tests/io/fixtures/stt_newsml_test.xml',
  ],
}
