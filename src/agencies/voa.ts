import type { Agency } from './agency.js'

const hri = 'hri.org/news/agencies/voa/1999/99-08-23.voa.html'

/** Voice of America: scripts of correspondents, each part behind its label (`DATE=`, `TITLE=`, `BYLINE=`). */
export const voa: Agency = {
  id: 'voa',
  name: 'Voice of America',
  country: 'US',
  languages: ['en'],
  names: ['Voice of America', 'VOA'],
  datelines: [],
  endMarks: [{ form: 'NEB/{text}', evidence: 'verified', source: `${hri}: the desk and its editors` }],
  stamps: [
    { form: '{n}-{code}-{n} {n}:{n} {code} {code} ({DD}-{Mon}-{YYYY} {HH}{MM} {zone})', source: hri },
    { form: '{n}-{code}-{n} {n}:{n} {code} LOC ({DD}-{Mon}-{YYYY} {HH}{MM} {zone})', source: hri },
  ],
  credits: ['Source: Voice of America'],
  never: ['date', 'source'],
  evidence: 'verified',
  sources: [hri],
}
