import type { Agency } from './agency.js'

/** Magyar Távirati Iroda, Hungary: year first, weekday behind the day. */
export const mti: Agency = {
  id: 'mti',
  name: 'Magyar Távirati Iroda',
  country: 'HU',
  languages: ['hu', 'en', 'de'],
  names: ['MTI', 'MTI/Reuters', 'MTI/AFP', 'MTI-ECO', 'Magyar Távirati Iroda'],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'hu',
      evidence: 'partly',
      source:
        'magyarnemzet.hu 2025/10: place and date of captions, `Budapest, 2025. október 4.`; the text form was not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the frame of the Hungarian service; not seen in a stored source',
    },
  ],
  numericOrder: 'ymd',
  credits: ['MTI/{text}'],
  evidence: 'partly',
  sources: ['magyarnemzet.hu 2025/10 (captions)', 'szolnokblog.hu (the name)'],
}
