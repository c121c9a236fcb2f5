import type { Agency } from './agency.js'

/** Lusa, Portugal: initials, then `Lusa/fim`. */
export const lusa: Agency = {
  id: 'lusa',
  name: 'Lusa',
  country: 'PT',
  languages: ['pt', 'en'],
  names: ['Lusa', 'LUSA', 'Agência Lusa'],
  commonWords: ['Lusa', 'LUSA'],
  datelines: [
    { form: '{place}, {date} ({source}) -- ', language: 'pt', evidence: 'verified', source: 'public code' },
    {
      form: '{place}, {date} ({source}) – ',
      language: 'pt',
      evidence: 'verified',
      source: 'sapo.pt …67c36f690fe3eb74bf3a57b6',
    },
    { form: '{place}, {date} ({source}) - ', language: 'pt', evidence: 'partly', source: 'public code' },
  ],
  endMarks: [
    { form: 'Lusa/fim', evidence: 'verified', source: 'sapo.pt …67c36f690fe3eb74bf3a57b6' },
    { form: 'Lusa/End', evidence: 'partly', source: 'the English service' },
    { form: 'Lusa/end', evidence: 'partly', source: 'the English service' },
    { form: 'Lusa/Fim', evidence: 'partly', source: 'the same, capital' },
    {
      form: '{initials}\nLusa/fim',
      evidence: 'verified',
      source: 'sapo.pt …67c36f690fe3eb74bf3a57b6 (`SMA/TA// JPS`)',
    },
    { form: '{initials} Lusa/fim', evidence: 'partly', source: 'the same on one line' },
    { form: '{initials}\nLusa/Fim', evidence: 'partly', source: 'the same, capital (`TA/PMF // RBF`)' },
  ],
  signsWithInitials: true,
  evidence: 'verified',
  sources: ['public code', 'sapo.pt …67c36f690fe3eb74bf3a57b6'],
}
