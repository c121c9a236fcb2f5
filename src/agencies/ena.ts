/** Ethiopian News Agency. */
import type { Agency } from './agency.js'

export const ena: Agency = {
  id: 'ena',
  name: 'Ethiopian News Agency',
  country: 'ET',
  languages: ['am', 'en', 'om', 'ti', 'ar', 'fr'],
  names: ['ኢዜአ', 'የኢትዮጵያ ዜና አገልግሎት', 'ENA'],
  commonWords: ['ENA'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'verified',
      source: 'ena.et, October 2025: month in full, year; en or em dash',
    },
    {
      form: '{place}, {date}—',
      language: 'en',
      evidence: 'verified',
      source: 'ena.et, December 2025: the source left out, dash closed up',
    },
    {
      form: '{place}፤ {date}({source})፦ ',
      language: 'am',
      evidence: 'unverified',
      source: 'the English order with Ethiopic marks: month, day/year of the Ethiopic calendar',
    },
  ],
  evidence: 'verified',
  sources: ['ena.et, October and December 2025'],
}
