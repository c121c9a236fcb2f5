/** Yemen News Agency. */
import type { Agency } from './agency.js'

export const saba: Agency = {
  id: 'saba',
  name: 'Yemen News Agency',
  country: 'YE',
  languages: ['ar', 'en', 'fr', 'es'],
  names: ['سبأ', 'سبأنت', 'Saba'],
  commonWords: ['سبأ', 'Saba'],
  datelines: [
    {
      form: '{place} - {source}:\n',
      language: 'ar',
      evidence: 'partly',
      source: "saba.ye/es/news3476755 shows the same line in Spanish (`Sana'a - Saba:`)",
    },
    { form: '{place} - {source}:\n', language: 'es', evidence: 'verified', source: 'saba.ye/es/news3476755' },
    { form: '{place} - {source}:\n', language: 'en', evidence: 'partly', source: 'as in Spanish' },
  ],
  boilerplate: [
    'User Name: Password:',
    'more of ({text})',
    'more of ({text}) |',
    'المزيد من ({text})',
    'إكس',
    'فيس بوك',
    'فيسبوك',
  ],
  evidence: 'verified',
  sources: ['saba.ye/es/news3476755.htm'],
}
