import type { Agency } from './agency.js'

/** Austria Presse Agentur; press releases on its network print `(OTS)`. */
export const apa: Agency = {
  id: 'apa',
  name: 'Austria Presse Agentur',
  country: 'AT',
  languages: ['de'],
  names: ['APA', 'APA-OTS', 'OTS', 'APA/dpa', 'APA/AFP', 'APA/Reuters', 'APA/AP', 'Austria Presse Agentur'],
  commonWords: ['APA', 'OTS'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'de',
      evidence: 'verified',
      source: 'ots.at/presseaussendung/OTS_20010912_OTS0140 (`Wien (OTS) -`)',
    },
    {
      form: '{place}, {date}({source}) - ',
      language: 'de',
      evidence: 'verified',
      source: 'historisch.apa.at, story AHI0125 of 19 May 1961: small letters, figures, no blank before the bracket',
    },
    { form: '{place} ({source}) – ', language: 'de', evidence: 'partly', source: 'the same with a dash of today' },
  ],
  numericOrder: 'dmy',
  endMarks: [
    {
      form: '(Schluss) {initials}',
      evidence: 'verified',
      source: 'historisch.apa.at, AHI0125 (`(schluss)+1602+sb+1`)',
    },
  ],
  notes: [
    'Rückfragehinweis: {text}',
    'Rückfragen & Kontakt:',
    'OTS-ORIGINALTEXT {text}',
    '*** OTS-ORIGINALTEXT {text}',
    'VERANTWORTUNG DES AUSSENDERS ***',
  ],
  boilerplate: ['© APA - Austria Presse Agentur{text}'],
  evidence: 'verified',
  sources: ['historisch.apa.at, AHI0125 (1961)', 'ots.at/presseaussendung/OTS_20010912_OTS0140, OTS_19990622_OTS0253'],
}
