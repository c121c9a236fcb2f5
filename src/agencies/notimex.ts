import type { Agency } from './agency.js'

/** Notimex, Mexico: `México, 21 Oct (Notimex).- …`. */
export const notimex: Agency = {
  id: 'notimex',
  name: 'Notimex',
  country: 'MX',
  languages: ['es'],
  names: ['Notimex', 'NOTIMEX', 'NTX'],
  commonWords: ['NTX'],
  datelines: [
    {
      form: '{place}, {date} ({source}).- ',
      language: 'es',
      evidence: 'verified',
      source: 'elgraficotam.com.mx, reprint of 21 October',
    },
    {
      form: '{place}, {date} ({source}) -- ',
      language: 'es',
      evidence: 'partly',
      source: 'FBIS relays of 1989 name it in brackets before `--`',
    },
  ],
  evidence: 'verified',
  sources: ['elgraficotam.com.mx/etiqueta/presidenta/page/1257'],
}
