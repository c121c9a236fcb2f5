import type { Agency } from './agency.js'

const formatter = 'superdesk/superdesk-ansa server/ansa/formatters/ansa_newsml_g2_formatter.py and its test'

/** Agenzia Nazionale Stampa Associata: the name first, `(ANSA) - ROMA, 08 FEB - …`, and `(ANSA).` at the end. */
export const ansa: Agency = {
  id: 'ansa',
  name: 'Agenzia Nazionale Stampa Associata',
  country: 'IT',
  languages: ['it', 'en', 'de', 'es', 'pt', 'ar'],
  names: ['ANSA', 'ANSAmed', 'TELAM-ANSA', 'ANSA-AFP', 'أنسا'],
  datelines: [
    {
      form: '({source}) - {place}, {date} - ',
      language: 'it',
      evidence: 'verified',
      source: `${formatter}; public code`,
    },
    {
      form: '({source}) - {place}, {date} - ',
      language: 'en',
      evidence: 'verified',
      source:
        'superdesk/superdesk-belga server/tests/io/fixtures/ansa_belga.xml; superdesk/superdesk-core tests/io/fixtures/ansa-newsmlg2-text.xml',
    },
    { form: '({source}) - {place}, {date} - ', language: 'de', evidence: 'verified', source: formatter },
    { form: '({source}) - {place} {date} - ', language: 'es', evidence: 'verified', source: formatter },
    { form: '{place}, {date} ({source}) - ', language: 'pt', evidence: 'verified', source: formatter },
    {
      form: '({source}) - {date} - {place} - ',
      language: 'ar',
      evidence: 'verified',
      source: `${formatter}: month before day`,
    },
  ],
  signsWithInitials: true,
  stamps: [
    {
      form: '{DD}-{Mon}-{YY} {HH}:{MM} NNN',
      zone: 'Europe/Rome',
      source: 'unverified: copy of the 1990s, below the desk’s sign',
    },
    { form: '{DD}-{Mon}-{YY} {HH}:{MM} NNNN', zone: 'Europe/Rome', source: 'unverified: the same with four letters' },
  ],
  endMarks: [
    {
      form: '({source}).',
      evidence: 'verified',
      source: 'superdesk/superdesk-core tests/io/fixtures/ansa_culture.xml',
    },
    { form: '({source}).\n{initials}', evidence: 'partly', source: 'public code: a line `RED/…` under the mark' },
    { form: '({source})', evidence: 'partly', source: 'the same mark without its full stop; public code' },
  ],
  advisories: [
    {
      form: '>>>ANSA/',
      means: 'advisory',
      where: 'headline',
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/ansa_belga.xml',
    },
  ],
  boilerplate: ['Redazione ANSA'],
  evidence: 'verified',
  sources: [
    formatter,
    'superdesk/superdesk-belga server/tests/io/fixtures/ansa_belga.xml',
    'superdesk/superdesk-core tests/io/fixtures/ansa_culture.xml',
  ],
}
