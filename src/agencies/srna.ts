import type { Agency } from './agency.js'

/** SRNA, Republika Srpska: names between slashes in its text, `BANJALUKA, 6. OKTOBRA /SRNA/ - …`. */
export const srna: Agency = {
  id: 'srna',
  name: 'SRNA',
  country: 'BA',
  languages: ['sr', 'sr-Latn', 'en'],
  names: ['СРНА', 'SRNA', 'Srna', 'Срна'],
  datelines: [
    {
      form: '{place}, {date} /{source}/ - ',
      language: 'sr-Latn',
      evidence: 'partly',
      source:
        'srna.rs News Roundup of 11 October 2018 prints place and dash, and names between slashes; the whole form was not seen',
    },
    { form: '{place}, {date} /{source}/ - ', language: 'sr', evidence: 'unverified', source: 'the same in Cyrillic' },
    { form: '{place} – ', language: 'en', evidence: 'verified', source: 'srna.rs News Roundup of 11 October 2018' },
    {
      form: '{place}, {date} (SRNA) - ',
      language: 'sr-Latn',
      evidence: 'unverified',
      source: 'brackets instead of slashes, as in reprints; not seen in a stored source',
    },
  ],
  endMarks: [
    { form: '/kraj/{initials}', evidence: 'partly', source: 'reprints: the end between slashes, the editor behind it' },
    { form: '/крај/{initials}', evidence: 'partly', source: 'the same in Cyrillic' },
  ],
  evidence: 'partly',
  sources: ['srna.rs/novosti/635479'],
}
