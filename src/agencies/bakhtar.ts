/** Bakhtar News Agency, Afghanistan. */
import type { Agency } from './agency.js'

export const bakhtar: Agency = {
  id: 'bakhtar',
  name: 'Bakhtar News Agency',
  country: 'AF',
  languages: ['fa-AF', 'ps', 'en', 'ar'],
  names: ['باختر', 'آژانس باختر', 'باختر آژانس', 'Bakhtar'],
  datelines: [
    {
      form: '{place}، {source}، {date}\n',
      language: 'fa-AF',
      evidence: 'unverified',
      source: 'the Solar Hijri months of Afghanistan (CLDR fa-AF) in the order of the agency’s bulletins',
    },
    {
      form: '{place} ({source}) {date}\n',
      language: 'ps',
      evidence: 'unverified',
      source: 'the Dari line in Pashto, name in brackets',
    },
    {
      form: '{place} ({source}): ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Pashto line without the date',
    },
  ],
  evidence: 'unverified',
  sources: ['CLDR fa-AF for the months; the names are the agency’s own'],
}
