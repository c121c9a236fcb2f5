import type { Agency } from './agency.js'

const muc = 'dstl/muc3 dev/DEV-MUC3-*.xhtml'

/**
 * Foreign Broadcast Information Service: a relay. What stands in the brackets is the agency, station or paper that was
 * monitored, of any name; what follows the dateline in square brackets says what kind of text it is.
 */
export const fbis: Agency = {
  id: 'fbis',
  name: 'Foreign Broadcast Information Service',
  country: 'US',
  languages: ['en'],
  names: ['FBIS'],
  datelines: [
    { form: '{place}, {date} ({source}) -- [TEXT] ', language: 'en', evidence: 'verified', source: muc },
    {
      form: '{place} ({text}), {date} ({source}) -- [TEXT] ',
      language: 'en',
      evidence: 'verified',
      source: `${muc}: the country in brackets behind the city`,
    },
    {
      form: '{place}, {date} -- [{text}] ',
      language: 'en',
      evidence: 'verified',
      source: `${muc}: no source, the kind of text in its place`,
    },
    { form: 'CLANDESTINE, NO DATE ({source}) -- [TEXT] ', language: 'en', evidence: 'verified', source: muc },
    { form: 'NO CITY ({text}), NO DATE -- [{text}] ', language: 'en', evidence: 'verified', source: muc },
  ],
  notes: [
    '[TEXT]',
    '[REPORT]',
    '[REPORT BY {text}]',
    '[COMMUNIQUE]',
    '[COMMUNIQUE {text}]',
    '[EXCERPT]',
    '[EXCERPTS]',
    '[CONTINUED]',
    '[SPEECH]',
    '[SPEECH BY {text}]',
    '[STATEMENT]',
    '[STATEMENT BY {text}]',
    '[EDITORIAL]',
    '[EDITORIAL: {text}]',
    '[COMMENTARY]',
    '[COMMENTARY BY {text}]',
    '[STATION COMMENTARY]',
    '[ARTICLE]',
    '[ARTICLE BY {text}]',
    '[INTERVIEW {text}]',
    '[SUMMARY]',
    '[RECORDED]',
    '[FROM {text}]',
  ],
  never: ['headline', 'endMark'],
  evidence: 'verified',
  sources: [muc],
}
