import type { Agency } from './agency.js'

/** Agjencia Telegrafike Shqiptare, Albania: the name between slashes. */
export const atsh: Agency = {
  id: 'atsh',
  name: 'Albanian Telegraphic Agency',
  country: 'AL',
  languages: ['sq', 'en'],
  names: ['ATSH', 'ATA', 'Atsh'],
  commonWords: ['ATA'],
  datelines: [
    { form: '{place}, {date} /{source}/ - ', language: 'sq', evidence: 'partly', source: 'ata.gov.al' },
    { form: '{place}, {date} /{source}/- ', language: 'sq', evidence: 'partly', source: 'ata.gov.al' },
    { form: '{place}, {date} /{source}/ - ', language: 'en', evidence: 'partly', source: 'the English service, /ATA/' },
  ],
  evidence: 'partly',
  sources: ['ata.gov.al'],
}
