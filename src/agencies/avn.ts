import type { Agency } from './agency.js'

/** Agencia Venezolana de Noticias: the name behind the date with a stop, `Caracas, 06 Oct. AVN.- …`. */
export const avn: Agency = {
  id: 'avn',
  name: 'Agencia Venezolana de Noticias',
  country: 'VE',
  languages: ['es', 'en'],
  names: ['AVN', 'Agencia Venezolana de Noticias'],
  commonWords: ['AVN'],
  datelines: [
    {
      form: '{place}, {date} {source}.- ',
      language: 'es',
      evidence: 'unverified',
      source: 'the mark `.-` of the region (EFE, Notimex, RHC at radiohc.cu), no brackets; not seen in a stored source',
    },
  ],
  evidence: 'unverified',
  sources: ['radiohc.cu: the frame of the region; no stored AVN story with a dateline was found'],
}
