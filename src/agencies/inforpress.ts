import type { Agency } from './agency.js'

/** Inforpress, Cape Verde: `Cidade da Praia, 17 Ago (Inforpress) – …`. */
export const inforpress: Agency = {
  id: 'inforpress',
  name: 'Inforpress',
  country: 'CV',
  languages: ['pt'],
  names: ['Inforpress', 'INFORPRESS'],
  datelines: [
    {
      form: '{place}, {date} ({source}) – ',
      language: 'pt',
      evidence: 'verified',
      source: 'inforpress.publ.cv, 17 August 2018 and 2 February 2018',
    },
  ],
  endMarks: [
    {
      form: 'Inforpress/Fim',
      evidence: 'unverified',
      source: 'the mark of Lusa, its model; not seen in a stored source',
    },
    { form: '{initials}\nInforpress/Fim', evidence: 'unverified', source: 'the same with initials above' },
  ],
  signsWithInitials: true,
  evidence: 'verified',
  sources: ['inforpress.publ.cv/previsao-de-cobertura-da-inforpress-para-sabado-18-de-agosto-de-2018/'],
}
