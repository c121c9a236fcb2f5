import type { Agency } from './agency.js'

/** Agerpres, Romania: the name between slashes, at the end again with the editors. */
export const agerpres: Agency = {
  id: 'agerpres',
  name: 'Agerpres',
  country: 'RO',
  languages: ['ro', 'en'],
  names: ['Agerpres', 'AGERPRES', 'Rompres', 'ROMPRES'],
  datelines: [
    {
      form: '{place}, {date} /{source}/ - ',
      language: 'ro',
      evidence: 'partly',
      source: 'public code: a test of agency credits holds `Bucureşti, 30 sep /Agerpres/ - `',
    },
    {
      form: '{place}, {date} /{source}/ - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the frame of the Romanian service; not seen in a stored source',
    },
  ],
  endMarks: [
    {
      form: 'AGERPRES/({text})',
      evidence: 'partly',
      source: 'public code: the same test looks for `AGERPRES/(AS - autor: …`',
    },
    { form: '({source})', evidence: 'partly', source: 'the same test' },
    { form: '/{source}/', evidence: 'partly', source: 'copy of before 2008, when it was called Rompres' },
  ],
  evidence: 'partly',
  sources: ['public code: tests of a Romanian reader that names wire credits'],
}
