import type { Agency } from './agency.js'

/** Trend, Azerbaijan: the country before the city, the reporter behind the name, on a line of its own. */
export const trend: Agency = {
  id: 'trend',
  name: 'Trend News Agency',
  country: 'AZ',
  languages: ['en', 'ru', 'az', 'tr'],
  names: ['Trend', 'TREND', 'Тренд', 'Trend-in'],
  commonWords: ['Trend'],
  datelines: [
    {
      form: '{place}, {date} / {source}, {byline}\n',
      language: 'en',
      evidence: 'verified',
      source: 'en.trend.az/iran/2178834.html',
    },
    {
      form: '{place}, {date} / {source}\n',
      language: 'en',
      evidence: 'partly',
      source: 'the same without a reporter; en.trend.az',
    },
    {
      form: '{place}, {date} /{source}/ ',
      language: 'ru',
      evidence: 'unverified',
      source: 'the slashes of the region; not seen in a stored source',
    },
  ],
  evidence: 'verified',
  sources: ['en.trend.az/iran/2178834.html', 'xebersaati.com/news/133143'],
}
