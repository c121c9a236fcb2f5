import type { Agency } from './agency.js'

/** Marketwired, before 2013 Marketwire and MARKET WIRE: press releases, `SUNNYVALE, CA--(Marketwired - Nov 24, 2015) - …`. */
export const marketwired: Agency = {
  id: 'marketwired',
  name: 'Marketwired',
  country: 'CA',
  languages: ['en', 'fr'],
  names: ['Marketwired', 'MARKETWIRED', 'Marketwire', 'MARKETWIRE', 'MARKET WIRE', 'CCNMatthews'],
  datelines: [
    {
      form: '{place}--({source} - {date}) - ',
      language: 'en',
      evidence: 'verified',
      source:
        'public code and test data of 2015 and 2016: the place in capitals, its state as the post office writes it',
    },
    {
      form: '{place}--({source})--{date} -- ',
      language: 'en',
      evidence: 'unverified',
      source: 'MARKET WIRE before 2009; not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['public code and test data with releases of 2015 and 2016'],
}
