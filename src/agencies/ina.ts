/** Iraqi News Agency. */
import type { Agency } from './agency.js'

export const ina: Agency = {
  id: 'ina',
  name: 'Iraqi News Agency',
  country: 'IQ',
  languages: ['ar', 'en', 'ku', 'fa', 'tr'],
  names: ['واع', 'INA'],
  commonWords: ['واع', 'INA'],
  datelines: [
    {
      form: '{place} ـ {source}\n',
      language: 'ar',
      evidence: 'partly',
      source: 'ina.iq/118721: seen as `متابعة ـ واع`, a desk label in the place slot; a free tatweel serves as dash',
    },
    {
      form: '{place} – {source}\n',
      language: 'ar',
      evidence: 'unverified',
      source: 'the line above with a dash; newer pages may name a reporter below',
    },
    {
      form: '{place} - {source} - {byline}\n',
      language: 'ar',
      evidence: 'unverified',
      source: 'the line above with the reporter behind the agency',
    },
  ],
  boilerplate: ['+A', '-A', '+A -A', 'ليصلك المزيد من الأخبار اشترك بقناتنا على التليكرام'],
  evidence: 'verified',
  sources: ['ina.iq/118721--.html'],
}
