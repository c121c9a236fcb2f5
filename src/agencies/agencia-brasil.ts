import type { Agency } from './agency.js'

/** Agência Brasil: the reporter, the agency and the city on one line or two; the editor at the end. */
export const agenciaBrasil: Agency = {
  id: 'agencia-brasil',
  name: 'Agência Brasil',
  country: 'BR',
  languages: ['pt', 'es', 'en'],
  names: ['Agência Brasil', 'ABr', 'Agencia Brasil'],
  commonWords: ['ABr'],
  datelines: [
    { form: '{place} – ', language: 'pt', evidence: 'partly', source: 'agenciabrasil.ebc.com.br before 2015' },
    { form: '{place} - ', language: 'pt', evidence: 'partly', source: 'the same with a hyphen' },
  ],
  credits: ['Edição: {text}', 'Edição {text}', '* Com informações d{text}', '*Com informações d{text}'],
  boilerplate: ['Relacionadas', 'Veja mais', 'Ouça na Radioagência Nacional:{text}'],
  never: ['source'],
  evidence: 'partly',
  sources: ['public code: texts of agenciabrasil.ebc.com.br of 2021 with reporter, city and editor'],
}
