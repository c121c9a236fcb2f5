/** Syrian Arab News Agency. */
import type { Agency } from './agency.js'

export const sana: Agency = {
  id: 'sana',
  name: 'Syrian Arab News Agency',
  country: 'SY',
  languages: ['ar', 'en', 'fr', 'es', 'tr', 'fa', 'he', 'ru'],
  names: ['سانا', 'SANA', 'САНА', 'סאנא'],
  commonWords: ['SANA'],
  datelines: [
    { form: '{place}-{source}\n', language: 'ar', evidence: 'verified', source: 'sana.sy/international/2420799' },
    { form: '{place}-{source}\n', language: 'fa', evidence: 'verified', source: 'sana.sy/fa/?p=63972' },
    { form: '{place} – {source}\n', language: 'he', evidence: 'verified', source: 'sana.sy/he/?p=283338' },
    {
      form: '{place}, {source} – ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Arabic form, with the comma of English datelines',
    },
  ],
  boilerplate: ['Check Also', 'شاهد أيضاً', 'انظر ايضاً', 'تابعوا أخبار سانا على {text}', 'متابعة أخبار سانا على {text}'],
  evidence: 'verified',
  sources: ['sana.sy/fa/?p=63972', 'sana.sy/he/?p=283338', 'sana.sy/international/2420799'],
}
