import type { Agency } from './agency.js'

/** Polska Agencja Prasowa: on the web the date first, `12.12.2018, Warszawa (PAP) – …`; `(PAP)` and initials at the end. */
export const pap: Agency = {
  id: 'pap',
  name: 'Polska Agencja Prasowa',
  country: 'PL',
  languages: ['pl', 'en'],
  names: ['PAP', 'PAP/EPA', 'PAP/AFP', 'PAP/Reuters', 'Polska Agencja Prasowa'],
  commonWords: ['PAP'],
  datelines: [
    { form: '{date}, {place} ({source}) – ', language: 'pl', evidence: 'verified', source: 'kraj.mutubutu.pl' },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'pl',
      evidence: 'unverified',
      source: 'the web’s parts in the order of ČTK; not seen in a stored source',
    },
    { form: '{place}, {date} ({source}) - ', language: 'en', evidence: 'unverified', source: 'the same in English' },
  ],
  numericOrder: 'dmy',
  endMarks: [
    { form: '({source})', evidence: 'verified', source: 'kraj.mutubutu.pl' },
    {
      form: '({source})\n{initials}',
      evidence: 'partly',
      source: 'initials `abc/ def/` under it; not seen in a stored source',
    },
    { form: '({source})\n{initials}/', evidence: 'partly', source: 'the same with a stroke behind the last' },
    { form: '{initials}', evidence: 'unverified', source: 'initials alone; not seen in a stored source' },
  ],
  credits: [
    'PAP - Nauka w Polsce',
    'PAP - Nauka w Polsce, {text}',
    'PAP – Nauka w Polsce, {text}',
    'Nauka w Polsce, {text}',
  ],
  signsWithInitials: true,
  boilerplate: ['Materiały sygnowane skrótem „PAP”{text}', 'Materiały sygnowane skrótem "PAP"{text}'],
  evidence: 'verified',
  sources: ['kraj.mutubutu.pl'],
}
