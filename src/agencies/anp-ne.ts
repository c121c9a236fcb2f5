import type { Agency } from './agency.js'

/** Agence nigérienne de presse, Niamey; its initials are those of the Dutch agency. */
export const anpNe: Agency = {
  id: 'anp-ne',
  name: 'Agence nigérienne de presse',
  country: 'NE',
  languages: ['fr'],
  names: ['ANP', 'Agence nigérienne de presse'],
  commonWords: ['ANP'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'fr',
      evidence: 'verified',
      source: 'news.aniamey.com, reprint: no date',
    },
    {
      form: '{place}, {date} ({source})- ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the frame that the region’s agencies share, with the year; not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['news.aniamey.com/h/76587.html'],
}
