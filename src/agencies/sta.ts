import type { Agency } from './agency.js'

/** Slovenska tiskovna agencija: on the web `Kijev, 6. oktobra - …`, in reprints with `(STA)`. */
export const sta: Agency = {
  id: 'sta',
  name: 'Slovenian Press Agency',
  country: 'SI',
  languages: ['sl', 'en'],
  names: ['STA', 'STA/dpa', 'STA/AFP', 'STA/Hina'],
  commonWords: ['STA'],
  datelines: [
    {
      form: '{place}, {date} - ',
      language: 'sl',
      evidence: 'verified',
      source: 'sta.si/2684176, /3091133, /3219636: no name',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'sl',
      evidence: 'partly',
      source: 'reprints; the frame of sta.si with the name',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the frame of the Slovenian service; not seen in a stored source',
    },
  ],
  boilerplate: ['Celotna novica je dostopna le naročnikom.'],
  evidence: 'verified',
  sources: ['sta.si/2684176, /3091133, /3219636'],
}
