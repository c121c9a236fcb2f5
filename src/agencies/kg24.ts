import type { Agency } from './agency.js'

/** 24.kg, Kyrgyzstan. */
export const kg24: Agency = {
  id: 'kg24',
  name: '24.kg',
  country: 'KG',
  languages: ['ru', 'en', 'ky'],
  names: ['24.kg', '24.KG', 'ИА «24.kg»'],
  datelines: [{ form: '{place} ({source}) - ', language: 'ru', evidence: 'partly', source: '24.kg; reprints' }],
  never: ['date'],
  evidence: 'partly',
  sources: ['24.kg; reprints'],
}
