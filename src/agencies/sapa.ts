import type { Agency } from './agency.js'

/** South African Press Association, closed in 2015; its copy is in the archives of newspapers. */
export const sapa: Agency = {
  id: 'sapa',
  name: 'South African Press Association',
  country: 'ZA',
  languages: ['en', 'af'],
  names: ['Sapa', 'SAPA', 'Sapa-AFP', 'Sapa-AP', 'Sapa-dpa', 'Sapa-Reuters'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'archives of the 1990s: the place in small letters, no date; not seen in a stored source',
    },
    {
      form: '{place} {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'archives of the 1990s: month and day in front of the bracket; not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'af',
      evidence: 'unverified',
      source: 'the English form in Afrikaans papers; not seen in a stored source',
    },
  ],
  endMarks: [
    { form: '- {source}', evidence: 'unverified', source: 'newspapers close its copy with its name behind a dash' },
    { form: '– {source}', evidence: 'unverified', source: 'the same with an en dash' },
  ],
  evidence: 'unverified',
  sources: ['its name as newspapers print it'],
}
