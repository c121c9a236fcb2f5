import type { Agency } from './agency.js'

/** Télam, Argentina; FBIS relays know it alone and joined with the agencies whose copy it carried. */
export const telam: Agency = {
  id: 'telam',
  name: 'Télam',
  country: 'AR',
  languages: ['es', 'pt', 'en'],
  names: ['Télam', 'Telam', 'TELAM', 'TELAM-EFE', 'TELAM-DPA', 'TELAM-AFP'],
  datelines: [
    {
      form: '{place}, {date} ({source}) -- ',
      language: 'es',
      evidence: 'partly',
      source: 'FBIS relays of 1988-90 name it so in brackets; the Spanish original was not seen',
    },
    {
      form: '{place}, {date} ({source}).- ',
      language: 'es',
      evidence: 'unverified',
      source: 'the frame of EFE and Notimex; not seen in a stored source',
    },
  ],
  evidence: 'partly',
  sources: ['dstl/muc3 dev/DEV-MUC3-*.xhtml (relays)'],
}
