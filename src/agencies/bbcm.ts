import type { Agency } from './agency.js'

/** BBC Monitoring: what other agencies and stations say, with a line above that names them and one below. */
export const bbcm: Agency = {
  id: 'bbcm',
  name: 'BBC Monitoring',
  country: 'GB',
  languages: ['en'],
  names: ['BBC Monitoring', 'BBC Worldwide Monitoring', 'BBC Summary of World Broadcasts'],
  datelines: [
    {
      form: '{place}, {date}: ',
      language: 'en',
      evidence: 'unverified',
      source: 'the service’s copy as archives have it; not seen in a stored source',
    },
  ],
  endMarks: [
    {
      form: 'BBC Mon {text}',
      evidence: 'unverified',
      source: 'region, subject and editors behind its short name; not seen in a stored source',
    },
  ],
  notes: [
    'BBC Monitoring Alert - {text}',
    'The following is the text of report {text}',
    'Text of report {text}',
    'Text of report by {text}',
    'Excerpt from report {text}',
    'Text of editorial {text}',
    'Text of unattributed report {text}',
  ],
  credits: ['Source: {text} in {text} {n} gmt {text}', 'Source: {text}, in {text} {n} gmt {text}'],
  evidence: 'unverified',
  sources: ['the service’s copy as archives have it; not seen in a stored source'],
}
