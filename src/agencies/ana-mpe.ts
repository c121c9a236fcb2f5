import type { Agency } from './agency.js'

/** Athens-Macedonian News Agency, before 2008 ANA: the reporter stands inside the brackets, `NEW YORK, 20/04/1999 (ANA - M. Georgiadou)`. */
export const anaMpe: Agency = {
  id: 'ana-mpe',
  name: 'Athens-Macedonian News Agency',
  country: 'GR',
  languages: ['el', 'en', 'de', 'fr'],
  names: ['ΑΠΕ-ΜΠΕ', 'ΑΠΕ', 'ANA-MPA', 'AMNA', 'ANA', 'ANA-MPE'],
  commonWords: ['ANA', 'ΑΠΕ'],
  datelines: [
    {
      form: '{place}, {date} ({source} - {byline})\n',
      language: 'en',
      evidence: 'verified',
      source: 'hri.org/news/greek/ana, bulletin of 20 April 1999',
    },
    {
      form: '{place}, {date} ({source})\n',
      language: 'en',
      evidence: 'partly',
      source: 'the same without a reporter; hri.org/news/greek/ana',
    },
  ],
  numericOrder: 'dmy',
  endMarks: [
    { form: 'ΑΠΕ-ΜΠΕ', evidence: 'verified', source: 'superdesk/superdesk-core tests/io/fixtures/ana1.xml: credit' },
    { form: '(ΑΠΕ-ΜΠΕ)', evidence: 'partly', source: 'the same in brackets' },
  ],
  evidence: 'verified',
  sources: ['superdesk/superdesk-core tests/io/fixtures/ana1.xml', 'hri.org/news/greek/ana/1999/99-04-20.ana.html'],
}
