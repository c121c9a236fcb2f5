/** Aswat al-Iraq (Voices of Iraq). */
import type { Agency } from './agency.js'

export const aswat: Agency = {
  id: 'aswat',
  name: 'Aswat al-Iraq',
  country: 'IQ',
  languages: ['ar', 'en', 'ku'],
  names: ['Aswat al-Iraq', 'Voices of Iraq', 'VOI', 'أصوات العراق'],
  commonWords: ['Voices of Iraq', 'VOI'],
  datelines: [
    {
      form: '{place} / {source}: ',
      language: 'en',
      evidence: 'unverified',
      source: 'its English service: the town in capitals, a slash, the name and a colon',
    },
    { form: '{place}, {date} ({source}) – ', language: 'en', evidence: 'unverified', source: 'its older copy' },
    { form: '{place}/ {source}: ', language: 'ar', evidence: 'unverified', source: 'as in English' },
  ],
  endMarks: [{ form: '{initials}', evidence: 'unverified', source: 'writer and editor, a slash between them' }],
  signsWithInitials: true,
  evidence: 'unverified',
  sources: ['general knowledge of its service of 2004 to 2013'],
}
