import type { Agency } from './agency.js'

/** Nynorsk pressekontor, Norway: no dateline in papers, `(©NPK)` at the end. */
export const npk: Agency = {
  id: 'npk',
  name: 'Nynorsk pressekontor',
  country: 'NO',
  languages: ['nn', 'nb'],
  names: ['NPK', 'NPK-NTB', 'Nynorsk pressekontor'],
  datelines: [
    { form: '{place} ({source}): ', language: 'nn', evidence: 'unverified', source: 'the form of NTB, its parent' },
  ],
  endMarks: [{ form: '(©{source})', evidence: 'verified', source: 'fjordabladet.no, 2018' }],
  never: ['dateline', 'date'],
  evidence: 'partly',
  sources: ['fjordabladet.no, 2018'],
}
