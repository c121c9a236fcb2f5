import type { Agency } from './agency.js'

/** FoNet, Serbia: `BEOGRAD (FoNet) - …`. */
export const fonet: Agency = {
  id: 'fonet',
  name: 'FoNet',
  country: 'RS',
  languages: ['sr-Latn', 'sr', 'en'],
  names: ['FoNet', 'FONET', 'Fonet', 'ФоНет'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'sr-Latn',
      evidence: 'verified',
      source: 'fonetweb.tv/sr/politika/12997',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the frame of Tanjug and Beta in the foreign ministry’s bulletins; not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['fonetweb.tv/sr/politika/12997'],
}
