/** Sputnik, the foreign-language service of Rossiya Segodnya. */
import type { Agency } from './agency.js'

export const sputnik: Agency = {
  id: 'sputnik',
  name: 'Sputnik',
  country: 'RU',
  languages: ['ar', 'en', 'es', 'fr', 'de', 'pt', 'tr', 'fa', 'zh', 'ru'],
  names: ['سبوتنيك', 'Sputnik', 'اسپوتنیک', 'Спутник'],
  datelines: [
    {
      form: '{place} - {source}. ',
      language: 'ar',
      evidence: 'unverified',
      source: 'RIA Novosti, its sister service, closes the dateline with the source and a full stop',
    },
    {
      form: '{place} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'kept from RIA Novosti’s English service, which printed `MOSCOW (RIA Novosti) -`',
    },
    {
      form: '{place} ({source}), {byline} — ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency’s pages of about 2015: the reporter behind the source; not seen in a stored source',
    },
    {
      form: '{place} ({source}) — ',
      language: 'es',
      evidence: 'unverified',
      source: 'the English form with the dash of its Spanish pages',
    },
  ],
  boilerplate: ['تابعنا عبر', '© Sputnik{text}', '© Photo : {text}'],
  evidence: 'unverified',
  sources: ['RIA Novosti data set for the sister service'],
}
