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
      evidence: 'verified',
      source: 'rendszervaltas.mti.hu, copy of 1989: `Moszkva, 1989. február 5. (MTI) - `',
    },
    {
      form: '{date} ({source}) - ',
      language: 'hu',
      evidence: 'verified',
      source: 'rendszervaltas.mti.hu, copy of 1989: date and weekday, no place (`1989. július 19. szerda (MTI) - `)',
    },
    {
      form: '{date} - ',
      language: 'hu',
      evidence: 'verified',
      source: 'rendszervaltas.mti.hu, copy of 1990: date and weekday alone, `(MTI)` behind the last sentence',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the frame of the Hungarian service; not seen in a stored source',
    },
  ],
  numericOrder: 'ymd',
  endMarks: [
    { form: '(MTI)', evidence: 'verified', source: 'rendszervaltas.mti.hu, copy of 1990: behind the last sentence' },
  ],
  credits: ['MTI/{text}'],
  evidence: 'verified',
  sources: [
    'rendszervaltas.mti.hu, copy of 1989 and 1990',
    'magyarnemzet.hu 2025/10 (captions)',
    'szolnokblog.hu (the name)',
  ],
}
