import type { Agency } from './agency.js'

/** dts Nachrichtenagentur, Germany. */
export const dts: Agency = {
  id: 'dts',
  name: 'dts Nachrichtenagentur',
  country: 'DE',
  languages: ['de'],
  names: ['dts Nachrichtenagentur', 'dts', 'dts-Nachrichtenagentur'],
  commonWords: ['dts'],
  datelines: [{ form: '{place} ({source}) - ', language: 'de', evidence: 'partly', source: 'reprints since 2010' }],
  never: ['date'],
  evidence: 'partly',
  sources: ['reprints since 2010'],
}
