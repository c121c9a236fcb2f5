import type { Agency } from './agency.js'

/** Keystone-SDA, formerly ATS and SDA, Switzerland: no mark behind the brackets, `(SDA/sj)` at the end, a stamp. */
export const ats: Agency = {
  id: 'ats',
  name: 'Keystone-SDA',
  country: 'CH',
  languages: ['fr', 'de', 'it'],
  names: [
    'ats',
    'ATS',
    'SDA',
    'sda',
    'ats afp',
    'ats reuters',
    'ats dpa',
    'ats ap',
    'sda afp',
    'Keystone-ATS',
    'Keystone-SDA',
    'awp',
    'ats awp',
  ],
  datelines: [
    { form: '({source}) ', language: 'de', evidence: 'partly', source: 'swissinfo.ch, nau.ch' },
    {
      form: '{place} ({source}) ',
      language: 'fr',
      evidence: 'verified',
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/ats.txt',
    },
    {
      form: '{place} ({source}) ',
      language: 'de',
      evidence: 'unverified',
      source: 'the frame of the French service; not seen in a stored source',
    },
    {
      form: '{place} ({source}) ',
      language: 'it',
      evidence: 'unverified',
      source: 'the frame of the French service; not seen in a stored source',
    },
  ],
  endMarks: [
    { form: '({source})', evidence: 'partly', source: 'reprints in Swiss papers' },
    {
      form: '(SDA/{initials})',
      evidence: 'verified',
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/ats.txt',
    },
    {
      form: '(ATS/{initials})',
      evidence: 'unverified',
      source: 'the French name in the same mark; not seen in a stored source',
    },
  ],
  stamps: [
    {
      form: '{DD}{HH}{MM} {Mon} {YY}',
      zone: 'Europe/Zurich',
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/ats.txt (091223 dec 18)',
    },
  ],
  never: ['date'],
  evidence: 'verified',
  sources: ['superdesk/superdesk-belga server/tests/io/fixtures/ats.txt'],
}
