/** Rudaw, Erbil: its name in brackets in Kurmanji, on a line of its own in Sorani and Arabic. */
import type { Agency } from './agency.js'

export const rudaw: Agency = {
  id: 'rudaw',
  name: 'Rudaw Media Network',
  country: 'IQ',
  languages: ['ckb', 'ku', 'ar', 'en', 'tr'],
  names: ['رووداو دیجیتاڵ', 'ڕووداو دیجیتاڵ', 'رووداو ديجيتال', 'Rûdaw', 'Rudaw'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'ku',
      evidence: 'verified',
      source: 'rudaw.net/kurmanci, December 2022 and November 2023',
    },
    { form: '{source}\n', language: 'ckb', evidence: 'partly', source: 'the Sorani site puts its name above the lead' },
    { form: '{source}\n', language: 'ar', evidence: 'partly', source: 'as in Sorani' },
    {
      form: '{place}, Kurdistan Region - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the English site: the region behind the place, no source',
    },
  ],
  boilerplate: [
    'A+ A-',
    'Şîrove',
    'Şîroveyekê binivîse',
    'Rudaw moderates all comments submitted on our website. {text}',
    'کۆمێنتەکان',
    'Nîşan {text}',
  ],
  never: ['date'],
  evidence: 'verified',
  sources: ['rudaw.net/kurmanci/culture-art/18122022, /kurdistan/271120233'],
}
