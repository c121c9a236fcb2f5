import type { Agency } from './agency.js'

/** Hrvatska izvještajna novinska agencija: `#L#` behind the lead, `(Hina) sv rb`, a stamp in Central European Time. */
export const hina: Agency = {
  id: 'hina',
  name: 'HINA',
  country: 'HR',
  languages: ['hr', 'en'],
  names: [
    'Hina',
    'HINA',
    'Hina/AFP',
    'Hina/Reuter',
    'Hina/Reuters',
    'Reuter/Hina',
    'AFP/Hina',
    'Hina/AP',
    'Hina/dpa',
    'Hina/DPA',
    'Hrvatska izvještajna novinska agencija',
  ],
  commonWords: ['Hina', 'HINA'],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'hr',
      evidence: 'verified',
      source: 'hina.hr/OTS/7076723, /OTS/5994317, /vijest/6170637, /OTS/6413514',
    },
    {
      form: '{place}, {date} ({source}) -\n',
      language: 'hr',
      evidence: 'verified',
      source: 'hina.hr: round-ups with a place before each paragraph',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the frame of the Croatian service; not seen in a stored source',
    },
  ],
  endMarks: [
    {
      form: '({source}) {initials}',
      evidence: 'verified',
      source: 'hina.hr/OTS/5994317, /OTS/6413514 (`(Hina) tm rb`)',
    },
    { form: '(Hina){initials}', evidence: 'verified', source: 'hina.hr/OTS/6409709 (`(Hina)rm vkn`): no blank' },
    { form: '({source})', evidence: 'partly', source: 'hina.hr' },
  ],
  stamps: [{ form: '{DD}{HH}{MM} {zone} {Mon} {YY}', source: 'hina.hr/OTS/6413514 (152026 MET feb 96)' }],
  controls: ['#L#'],
  boilerplate: [
    'FILTER',
    'Samo prijavljeni korisnici mogu pregledati cijeli sadržaj.',
    'Prikaži samo sadržaje koji zadovoljavaju:',
    'objavljeni u periodu:',
    'na jeziku:',
    'hrvatski engleski',
    'sadrže pojam:',
  ],
  evidence: 'verified',
  sources: ['hina.hr/OTS/7076723, /OTS/5994317, /OTS/6413514, /OTS/6386885'],
}
