import type { Agency } from './agency.js'

/** The Caribbean Media Corporation, which took over CANA: `BRIDGETOWN, Barbados, Oct 6, CMC - …`. */
export const cmc: Agency = {
  id: 'cmc',
  name: 'Caribbean Media Corporation',
  country: 'BB',
  languages: ['en'],
  names: ['CMC', 'CANA', 'Caribbean Media Corporation'],
  commonWords: ['CMC', 'CANA'],
  datelines: [
    {
      form: '{place}, {date}, {source} - ',
      language: 'en',
      evidence: 'unverified',
      source: 'newspaper reprints: the country behind the city, hyphen or en dash; not seen in a stored source',
    },
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'newspaper reprints; not seen in a stored source',
    },
  ],
  endMarks: [{ form: 'CMC', evidence: 'unverified', source: 'reprints close with its name' }],
  evidence: 'unverified',
  sources: ['newspaper reprints; not seen in a stored source'],
}
