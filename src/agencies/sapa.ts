import type { Agency } from './agency.js'

/** The South African Press Association, until 2015: `CAPE TOWN Jan 2 - SAPA` above the headline. */
export const sapa: Agency = {
  id: 'sapa',
  name: 'South African Press Association',
  country: 'ZA',
  languages: ['en', 'af'],
  names: ['SAPA', 'Sapa', 'Sapa-AFP', 'Sapa-AP', 'Sapa-dpa', 'Sapa-Reuters', 'South African Press Association'],
  datelines: [
    {
      form: '{place} {date} - {source}\n',
      language: 'en',
      evidence: 'verified',
      source: 'docslib.org/doc/10502457: reports of 1998, the headline in capitals below',
    },
    {
      form: '{date} - {source}\n',
      language: 'en',
      evidence: 'verified',
      source: 'vdocuments.net/february-29-1996-sapa-bring-us-witnesses: reports of 1996, with the year',
    },
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'archives of the 1990s: the place in small letters, no date; not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'af',
      evidence: 'unverified',
      source: 'the English form in Afrikaans papers; not seen in a stored source',
    },
  ],
  endMarks: [
    { form: '- {source}', evidence: 'partly', source: 'newspaper reprints close with its name behind a dash' },
  ],
  boilerplate: [
    '© South African Press Association, {YYYY}',
    'This text is for information only and may not be published or reprinted without the permission of the South African Press Association',
  ],
  evidence: 'verified',
  sources: ['docslib.org/doc/10502457', 'vdocuments.net/february-29-1996-sapa-bring-us-witnesses'],
}
