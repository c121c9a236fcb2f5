import type { Agency } from './agency.js'

/** Agenzia Nova, Italy: on the web a lone dash before the lead, on the wire the hour in the dateline of the wire, the desk in brackets at the end. */
export const nova: Agency = {
  id: 'nova',
  name: 'Agenzia Nova',
  country: 'IT',
  languages: ['it', 'en', 'ar'],
  names: ['Agenzia Nova', 'Nova', 'NOVA'],
  commonWords: ['Nova'],
  datelines: [
    {
      form: '{place}, {date} {time} - ({source}) - ',
      language: 'it',
      evidence: 'unverified',
      source: 'not seen in a stored source',
    },
  ],
  endMarks: [
    { form: '({initials})', evidence: 'verified', source: 'agenzianova.com/a/635694f2741708… (`(Res)`)' },
    { form: '(segue) ({initials})', evidence: 'verified', source: 'the same page: continues, then the desk' },
  ],
  boilerplate: ['© Agenzia Nova - Riproduzione riservata'],
  evidence: 'verified',
  sources: ['agenzianova.com/a/635694f2741708…', 'agenzianova.com/a/5ce974ce9fff85…'],
}
