/** Jiji Press. */
import type { Agency } from './agency.js'

export const jiji: Agency = {
  id: 'jiji',
  name: 'Jiji Press',
  country: 'JP',
  languages: ['ja', 'en'],
  names: ['時事', '時事通信', 'Jiji Press', 'Jiji', 'JIJI'],
  commonWords: ['時事'],
  datelines: [
    {
      form: '【{place}{source}】',
      language: 'ja',
      evidence: 'verified',
      source: 'public code: foreign bureaus; home stories have none',
    },
    {
      form: '{place}, {date} (Jiji Press)--',
      language: 'en',
      evidence: 'verified',
      source: 'public code: no blanks round the dashes',
    },
  ],
  boilerplate: ['[時事通信社]', '[Copyright The Jiji Press, Ltd.]', '時事通信 {text}配信', '関連記事'],
  evidence: 'verified',
  sources: ['public code'],
}
