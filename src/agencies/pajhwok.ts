/** Pajhwok Afghan News: name and Solar Hijri date in one bracket. */
import type { Agency } from './agency.js'

export const pajhwok: Agency = {
  id: 'pajhwok',
  name: 'Pajhwok Afghan News',
  country: 'AF',
  languages: ['ps', 'fa', 'en'],
  names: ['پژواک', 'Pajhwok'],
  datelines: [
    {
      form: '{place} ({source}، {date}): ',
      language: 'ps',
      evidence: 'verified',
      source: 'pajhwok.com ?p=496607 of October 2022 and a story of 13 February 2023',
    },
    { form: '{place} ({source}، {date}): ', language: 'fa', evidence: 'partly', source: 'the Pashto form in Dari' },
    {
      form: '{place} ({source}): ',
      language: 'en',
      evidence: 'unverified',
      source: 'the English service prints the name in full, place in capitals',
    },
  ],
  evidence: 'verified',
  sources: ['pajhwok.com/?p=496607', 'pajhwok.com/ps/2023/02/13'],
}
