/** Sahara Press Service: the order of the Algerian agency, the comma with a blank before it. */
import type { Agency } from './agency.js'

export const sps: Agency = {
  id: 'sps',
  name: 'Sahara Press Service',
  country: 'EH',
  languages: ['ar', 'es', 'fr', 'en', 'ru'],
  names: ['واص', 'SPS'],
  commonWords: ['واص', 'SPS'],
  datelines: [
    {
      form: '{place} ، {date} ({source}) - ',
      language: 'ar',
      evidence: 'verified',
      source: 'archive.spsrasd.info node 116044, 2 December 2024',
    },
    {
      form: '{place}, {date} ({source})-',
      language: 'es',
      evidence: 'unverified',
      source: 'the Arabic form in Spanish',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Arabic form in English',
    },
  ],
  endMarks: [{ form: '(واص)', evidence: 'unverified', source: 'the name in the brackets of the dateline' }],
  evidence: 'verified',
  sources: ['archive.spsrasd.info/ru/node/116044'],
}
