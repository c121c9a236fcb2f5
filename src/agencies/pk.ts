import type { Agency } from './agency.js'

/** Parlamentskorrespondenz, the Austrian parliament: `Wien (PK) …`, no mark. */
export const pk: Agency = {
  id: 'pk',
  name: 'Parlamentskorrespondenz',
  country: 'AT',
  languages: ['de'],
  names: ['PK', 'Parlamentskorrespondenz'],
  commonWords: ['PK'],
  datelines: [
    { form: '{place} ({source}) ', language: 'de', evidence: 'verified', source: 'prnet.at/nationalrat-diskussion-…' },
    {
      form: '{place} ({source}) – ',
      language: 'de',
      evidence: 'unverified',
      source: 'newer releases with a dash; not seen in a stored source',
    },
  ],
  endMarks: [
    {
      form: '(Schluss) {initials}',
      evidence: 'unverified',
      source: 'the mark of APA, which carries its releases; not seen in a stored source',
    },
  ],
  notes: ['HINWEIS: {text}'],
  never: ['date'],
  evidence: 'verified',
  sources: ['prnet.at/nationalrat-diskussion-…'],
}
