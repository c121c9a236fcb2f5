import type { Agency } from './agency.js'

/** Agence de presse sénégalaise: a slug of capitals before the headline, `Dakar, 3 jan (APS) – …`, initials. */
export const apsSn: Agency = {
  id: 'aps-sn',
  name: 'Agence de presse sénégalaise',
  country: 'SN',
  languages: ['fr'],
  names: ['APS', 'Agence de presse sénégalaise'],
  commonWords: ['APS'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'fr',
      evidence: 'verified',
      source: 'apsactu.com/2024/page/1355, apsactu.com/author/sgano/page/17',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'fr',
      evidence: 'verified',
      source: 'seneplus.com, reprint of 23 October 2020, with its dash as printed',
    },
  ],
  endMarks: [{ form: '{initials}', evidence: 'verified', source: 'apsactu.com/2024/page/1355 (`ESF/MTN`)' }],
  signsWithInitials: true,
  evidence: 'verified',
  sources: ['apsactu.com/2024/page/1355', 'apsactu.com/author/sgano/page/17'],
}
