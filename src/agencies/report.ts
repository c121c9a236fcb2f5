/** Report, Azerbaijan: name and a slash behind place and date, each with its full stop. */
import type { Agency } from './agency.js'

export const report: Agency = {
  id: 'report',
  name: 'Report Information Agency',
  country: 'AZ',
  languages: ['az', 'en', 'ru'],
  names: ['REPORT.AZ', 'Report Agentliyi'],
  datelines: [
    {
      form: '{place}. {date}. {source}/ ',
      language: 'az',
      evidence: 'unverified',
      source: 'the order of the Soviet agencies with one slash',
    },
    { form: '{place}. {date}. {source}/ ', language: 'en', evidence: 'unverified', source: 'as in Azerbaijani' },
  ],
  evidence: 'unverified',
  sources: ['the agency’s own name'],
}
