/** Kurdistan24, Erbil. */
import type { Agency } from './agency.js'

export const kurdistan24: Agency = {
  id: 'kurdistan24',
  name: 'Kurdistan24',
  country: 'IQ',
  languages: ['ku', 'ckb', 'ar', 'en', 'tr', 'fa'],
  names: ['K24', 'Kurdistan24', 'Kurdistan 24', 'كوردستان24', 'كوردستان 24', 'کوردستان24'],
  datelines: [
    {
      form: '{place} ({source}) – ',
      language: 'ku',
      evidence: 'verified',
      source:
        'kurdistan24.net/kmr, July 2023 to December 2025: `Navenda Nûçeyan (K24) –`, the news room in the place slot',
    },
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Kurmanji form, name in full',
    },
    { form: '{place} ({source}) - ', language: 'ar', evidence: 'unverified', source: 'the Kurmanji form' },
  ],
  never: ['date'],
  evidence: 'verified',
  sources: ['kurdistan24.net/kmr/story/865807, /881855, /64984'],
}
