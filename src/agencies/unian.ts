/** Ukrainian Independent Information Agency of News, Kyiv. */
import type { Agency } from './agency.js'

export const unian: Agency = {
  id: 'unian',
  name: 'UNIAN',
  country: 'UA',
  languages: ['uk', 'ru', 'en'],
  names: ['УНІАН', 'УНИАН', 'UNIAN'],
  datelines: [
    {
      form: '{place}. {date}. УНІАН. ',
      language: 'uk',
      evidence: 'partly',
      source: 'papers of the 2000s and 2010s that reprint it: every part closed by a full stop',
    },
    { form: '{place}. {date}. УНИАН. ', language: 'ru', evidence: 'partly', source: 'the same in Russian' },
  ],
  evidence: 'partly',
  sources: ['its copy as papers reprint it'],
}
