import type { Agency } from './agency.js'

/** Agencia Boliviana de Información. */
export const abi: Agency = {
  id: 'abi',
  name: 'Agencia Boliviana de Información',
  country: 'BO',
  languages: ['es'],
  names: ['ABI', 'Agencia Boliviana de Información'],
  commonWords: ['ABI'],
  datelines: [
    {
      form: '{place}, {date} ({source}).- ',
      language: 'es',
      evidence: 'unverified',
      source: 'the frame of EFE, Notimex and Andina; urgente.bo prints its own name so; not seen in a stored ABI story',
    },
  ],
  endMarks: [{ form: '///', evidence: 'unverified', source: 'urgente.bo closes so; not seen in a stored ABI story' }],
  evidence: 'unverified',
  sources: ['urgente.bo: the frame that Bolivian copy shares'],
}
