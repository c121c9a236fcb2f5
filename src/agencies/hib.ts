import type { Agency } from './agency.js'

/** heute im bundestag, the German parliament's news service: a colon behind the city, the writer's sign beside its name. */
export const hib: Agency = {
  id: 'hib',
  name: 'heute im bundestag',
  country: 'DE',
  languages: ['de'],
  names: ['hib', 'heute im bundestag'],
  datelines: [
    {
      form: '{place}: ({source}) ',
      language: 'de',
      evidence: 'verified',
      source: 'schattenblick.org, 2016, the writer’s sign in the bracket',
    },
  ],
  never: ['date'],
  evidence: 'verified',
  sources: ['schattenblick.org, 2016'],
}
