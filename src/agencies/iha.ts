import type { Agency } from './agency.js'

/** İhlas Haber Ajansı, Turkey: credited in brackets behind the story. */
export const iha: Agency = {
  id: 'iha',
  name: 'İhlas Haber Ajansı',
  country: 'TR',
  languages: ['tr', 'en'],
  names: ['İHA', 'IHA', 'İhlas Haber Ajansı'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'tr',
      evidence: 'partly',
      source: 'the frame of Anadolu, seen at asigazetesi.com; for İHA not seen in a stored source',
    },
    { form: '{place} - ({source}) ', language: 'tr', evidence: 'unverified', source: 'not seen in a stored source' },
  ],
  endMarks: [
    { form: '({source})', evidence: 'verified', source: 'internethaber.com 554459' },
    {
      form: '({initials})',
      evidence: 'unverified',
      source: 'reporter, desk and a letter for the kind of story behind the last sentence: `(AK-MSA-Y)`',
    },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['internethaber.com 554459', 'asigazetesi.com (the frame)'],
}
