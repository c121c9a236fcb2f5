import type { Agency } from './agency.js'

/** Tidningarnas Telegrambyrå, Sweden: the place and `TT:s korrespondent` on a line of their own. */
export const tt: Agency = {
  id: 'tt',
  name: 'TT Nyhetsbyrån',
  country: 'SE',
  languages: ['sv'],
  names: ['TT', 'TT-AFP', 'TT-Reuters', 'TT-AP', 'TT-NTB', 'TT-Ritzau', 'Tidningarnas Telegrambyrå', 'TT Nyhetsbyrån'],
  commonWords: ['TT'],
  datelines: [
    {
      form: '{place}, {source}:s korrespondent\n',
      language: 'sv',
      evidence: 'verified',
      source: 'superdesk/superdesk-ntb server/ntb/tests/io/fixtures/tt_newsml_test.xml',
    },
  ],
  endMarks: [
    {
      form: '/{source}',
      evidence: 'unverified',
      source: 'the name behind a stroke, as Swedish papers print it; not seen in a stored source',
    },
  ],
  notes: ['Källa: {text}', 'Fakta: {text}'],
  never: ['date'],
  evidence: 'verified',
  sources: ['superdesk/superdesk-ntb server/ntb/tests/io/fixtures/tt_newsml_test.xml'],
}
