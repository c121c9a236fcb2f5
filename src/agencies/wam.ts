/** Emirates News Agency. */
import type { Agency } from './agency.js'

export const wam: Agency = {
  id: 'wam',
  name: 'Emirates News Agency',
  country: 'AE',
  languages: ['ar', 'en'],
  names: ['وام', 'WAM'],
  commonWords: ['وام'],
  datelines: [
    {
      form: '{place} في {date} /{source}/ ',
      language: 'ar',
      evidence: 'verified',
      source: 'stored page text; ol.om forum 187890: Gulf month name, no year; blanks inside the slashes or none',
    },
    { form: '{place} ({source})\n', language: 'ar', evidence: 'verified', source: 'aletihad.ae: newspaper reprints' },
    {
      form: '{source}- {place}: ',
      language: 'ar',
      evidence: 'verified',
      source: 'SaudiNewsNet data set: newspaper reprints',
    },
    {
      form: '{place} - {source}\n',
      language: 'ar',
      evidence: 'verified',
      source: 'public code: scraped copies lose the line break and glue the first word of the lead to the source',
    },
    {
      form: '{place}, {date} ({source}) -- ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: ordinal day and year (`22nd April, 2026`)',
    },
  ],
  endMarks: [
    {
      form: '-{initials}-',
      evidence: 'unverified',
      source: 'ol.om forum 187890 shows copy of the agency with `-مل-` below',
    },
    {
      form: '{source}/{text}',
      evidence: 'unverified',
      source: 'the agency signs with its name and the names of its desk, joined by slashes',
    },
  ],
  evidence: 'verified',
  sources: ['aletihad.ae', 'public code', 'SaudiNewsNet data set'],
}
