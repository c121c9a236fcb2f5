/** Thai News Agency (MCOT). */
import type { Agency } from './agency.js'

export const tna: Agency = {
  id: 'tna',
  name: 'Thai News Agency',
  country: 'TH',
  languages: ['th', 'en'],
  names: ['สำนักข่าวไทย', 'TNA'],
  commonWords: ['TNA'],
  datelines: [
    {
      form: '{place} {date}-',
      language: 'th',
      evidence: 'verified',
      source: 'tna.mcot.net/business-772809: short month with its stops, hyphen closed up, no source in front',
    },
    {
      form: '{place}, {date} (TNA) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the Thai form in English order, with the initials of the agency',
    },
  ],
  endMarks: [
    { form: '.-สำนักข่าวไทย', evidence: 'verified', source: 'tna.mcot.net/?p=223417: glued to the last sentence' },
    {
      form: '.-{n}-สำนักข่าวไทย',
      evidence: 'partly',
      source: 'papers that print its copy: the number of the desk or reporter before the name',
    },
    { form: '-สำนักข่าวไทย', evidence: 'verified', source: 'tna.mcot.net/?p=223417' },
    { form: '(TNA)', evidence: 'unverified', source: 'the English service repeats its name' },
  ],
  evidence: 'verified',
  sources: ['tna.mcot.net/business-772809', 'tna.mcot.net/?p=223417'],
}
