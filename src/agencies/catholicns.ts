import type { Agency } from './agency.js'

/** Catholic News Service, of the bishops of the United States until 2022: `VATICAN CITY (CNS) -- …`. */
export const catholicns: Agency = {
  id: 'catholicns',
  name: 'Catholic News Service',
  country: 'US',
  languages: ['en', 'es'],
  names: ['CNS', 'Catholic News Service', 'OSV News'],
  datelines: [
    {
      form: '{place} ({source}) -- ',
      language: 'en',
      evidence: 'unverified',
      source: 'AP’s frame with its own name, as its successor OSV News prints it; not seen in a stored source',
    },
  ],
  endMarks: [{ form: '- - -', evidence: 'unverified', source: 'a rule closes the story; not seen in a stored source' }],
  boilerplate: ['Copyright (c) {YYYY} Catholic News Service{text}', 'Copyright © {YYYY} Catholic News Service{text}'],
  evidence: 'unverified',
  sources: ['newspaper reprints; not seen in a stored source'],
}
