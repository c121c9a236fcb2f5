/** Azeri Press Agency: the city and the reporter, then the name and a full stop. */
import type { Agency } from './agency.js'

export const apaAz: Agency = {
  id: 'apa-az',
  name: 'Azeri Press Agency',
  country: 'AZ',
  languages: ['az', 'ru', 'en', 'ar'],
  names: ['APA', 'АПА', 'أ ب أ', 'Azeri Press Agency'],
  commonWords: ['APA', 'АПА'],
  datelines: [
    {
      form: '{place}. {byline} – {source}. ',
      language: 'az',
      evidence: 'unverified',
      source: 'the reporter behind the city, the name behind a dash; until about 2015',
    },
    {
      form: '{place}. {date}. {source}. ',
      language: 'az',
      evidence: 'unverified',
      source: 'the order of the Soviet agencies',
    },
    {
      form: '{place} / {source}. ',
      language: 'ar',
      evidence: 'verified',
      source: 'ar.apa.az/news/22120, reprinted January 2013',
    },
  ],
  evidence: 'partly',
  sources: ['ar.apa.az/news/22120'],
}
