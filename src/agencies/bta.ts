import type { Agency } from './agency.js'

/** Българска телеграфна агенция: `Брюксел, 25 март /БТА/` on a line of its own. */
export const bta: Agency = {
  id: 'bta',
  name: 'Bulgarian News Agency',
  country: 'BG',
  languages: ['bg', 'en'],
  names: ['БТА', 'BTA'],
  datelines: [
    { form: '{place}, {date} /{source}/\n', language: 'bg', evidence: 'verified', source: 'public code' },
    {
      form: '{place}, {date} /{byline}, {source}/\n',
      language: 'bg',
      evidence: 'partly',
      source: 'bta.bg: the reporter before the name between the slashes',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the English service; not seen in a stored source',
    },
  ],
  endMarks: [{ form: '/{initials}/', evidence: 'partly', source: 'bta.bg: writer and editor between slashes' }],
  evidence: 'verified',
  sources: ['public code'],
}
