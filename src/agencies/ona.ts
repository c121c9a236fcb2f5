/** Oman News Agency. */
import type { Agency } from './agency.js'

export const ona: Agency = {
  id: 'ona',
  name: 'Oman News Agency',
  country: 'OM',
  languages: ['ar', 'en'],
  names: ['العمانية', 'ONA'],
  commonWords: ['العمانية'],
  datelines: [
    {
      form: '{place} في {date} /{source}/ ',
      language: 'ar',
      evidence: 'verified',
      source: 'article.wn.com: the name with or without its vowel mark',
    },
    {
      form: '{place}, {date} ({source}) --- ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency signs ONA in English; the order is that of the Gulf agencies',
    },
  ],
  endMarks: [
    {
      form: '---Ends/{code}/{code}',
      evidence: 'verified',
      source: 'omannews.gov.om, royal news of October 2023: the first names of writer and editor behind the mark',
    },
    { form: '---Ends/{code}', evidence: 'partly', source: 'the same with one name' },
    { form: '—-', evidence: 'verified', source: 'omannews.gov.om, 2020: the dashes that open the lead close it too' },
    { form: '---', evidence: 'partly', source: 'omannews.gov.om, 2020' },
    {
      form: '/{source}/',
      evidence: 'unverified',
      source: 'its name between slashes on a line of its own; the names of writer and editor may stand below',
    },
  ],
  evidence: 'verified',
  sources: ['article.wn.com/view-lemonde/WNAT069bebdb'],
}
