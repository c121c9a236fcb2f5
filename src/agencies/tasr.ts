import type { Agency } from './agency.js'

/** Tlačová agentúra Slovenskej republiky: `Bratislava, 7 October (TASR) – …`; initials. */
export const tasr: Agency = {
  id: 'tasr',
  name: 'News Agency of the Slovak Republic',
  country: 'SK',
  languages: ['sk', 'en'],
  names: ['TASR', 'Tlačová agentúra Slovenskej republiky'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'en',
      evidence: 'verified',
      source: 'tasr.sk, summary of 7 October 2025',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'tasr.sk, summary of 22 May 2024',
    },
    {
      form: '{place} {date} ({source}) - ',
      language: 'sk',
      evidence: 'partly',
      source: 'the frame of ČTK, with which it was one agency; the Slovak wire was not seen in a stored source',
    },
  ],
  endMarks: [{ form: '{initials}', evidence: 'verified', source: 'tasr.sk, summary of 7 October 2025 (`mf`)' }],
  signsWithInitials: true,
  evidence: 'verified',
  sources: ['tasr.sk TASR:2025100700000212, TASR:2024052200000458', 'newsnow.tasr.sk'],
}
