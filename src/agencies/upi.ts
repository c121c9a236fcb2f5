import type { Agency } from './agency.js'

/** United Press International: `BEIRUT, Lebanon, June 2 (UPI) -- …`. */
export const upi: Agency = {
  id: 'upi',
  name: 'United Press International',
  country: 'US',
  languages: ['en', 'es', 'ar'],
  names: ['UPI', 'United Press International', 'يو بي آي', 'يو بي أي'],
  datelines: [
    { form: '{place}, {date} ({source}) — ', language: 'en', evidence: 'verified', source: 'wikimili.com/en/Dateline' },
    { form: '{place}, {date} ({source}) -- ', language: 'en', evidence: 'verified', source: 'public code' },
    { form: '{place} ({source}) -- ', language: 'en', evidence: 'verified', source: 'public code' },
  ],
  advisories: [
    { form: 'FLASH', means: 'urgent', where: 'line', urgency: 1, source: 'jacklimpert.com 2016/04' },
    { form: 'BULLETIN', means: 'urgent', where: 'line', urgency: 2, source: 'jacklimpert.com 2016/04' },
  ],
  boilerplate: ['UPI Archives'],
  evidence: 'verified',
  sources: ['wikimili.com/en/Dateline', 'public code'],
}
