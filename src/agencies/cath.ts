import type { Agency } from './agency.js'

/** Apic, from 2015 cath.ch: Swiss Catholic news in French. */
export const cath: Agency = {
  id: 'cath',
  name: 'Agence de presse internationale catholique',
  country: 'CH',
  languages: ['fr'],
  names: ['Apic', 'APIC', 'apic', 'cath.ch', 'cath.ch/apic', 'apic/cath.ch'],
  commonWords: ['Apic', 'APIC', 'apic'],
  datelines: [
    { form: '{place}, {date} ({source}) ', language: 'fr', evidence: 'partly', source: 'cath.ch, archive before 2015' },
  ],
  endMarks: [
    { form: '({source}/{initials})', evidence: 'partly', source: 'cath.ch' },
    { form: '(apic/{text}/{initials})', evidence: 'unverified', source: 'with the sources between' },
  ],
  evidence: 'partly',
  sources: ['cath.ch, archive before 2015'],
}
