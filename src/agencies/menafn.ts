import type { Agency } from './agency.js'

/** MENAFN: a relay that prints its own name and the agency’s in brackets before the agency’s dateline. */
export const menafn: Agency = {
  id: 'menafn',
  name: 'Middle East North Africa Financial Network',
  country: 'JO',
  languages: ['en', 'ar'],
  names: [
    'MENAFN',
    'MENAFN - Kuwait News Agency (KUNA)',
    'MENAFN- Kuwait News Agency (KUNA)',
    'MENAFN- Trend News Agency',
    'MENAFN- AzerNews',
    'MENAFN- EIN Presswire',
  ],
  datelines: [
    {
      form: '(MENAFN- {text}) {place}, {date} ({source}) -- ',
      language: 'en',
      evidence: 'verified',
      source: 'menafn.com/1107325526, where the last bracket is lost',
    },
  ],
  boilerplate: ['(MENAFN- {text})', 'MENAFN{n}ID{n}'],
  evidence: 'verified',
  sources: ['menafn.com/1107325526'],
}
