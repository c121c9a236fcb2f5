import type { Agency } from './agency.js'

/** Agencia Venezolana de Noticias, until 2010 Bolivariana: the name behind the date with a stop, `Caracas, 06 Oct. AVN.- …`. */
export const avn: Agency = {
  id: 'avn',
  name: 'Agencia Venezolana de Noticias',
  country: 'VE',
  languages: ['es', 'en'],
  names: ['AVN', 'Agencia Venezolana de Noticias', 'ABN', 'Agencia Bolivariana de Noticias'],
  commonWords: ['AVN', 'ABN'],
  datelines: [
    {
      form: '{place}, {date} {source}.- ',
      language: 'es',
      evidence: 'unverified',
      source: 'the mark `.-` of the region (EFE, Notimex, RHC at radiohc.cu), no brackets; not seen in a stored source',
    },
    {
      form: '{place}, {date} {source} ({byline}).- ',
      language: 'es',
      evidence: 'unverified',
      source: 'until 2010, as ABN: the reporter behind the name',
    },
  ],
  evidence: 'unverified',
  sources: ['radiohc.cu: the frame of the region; no stored AVN story with a dateline was found'],
}
