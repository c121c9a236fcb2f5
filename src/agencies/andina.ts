import type { Agency } from './agency.js'

/** Andina, Peru: month before day, `Lima, dic. 20 (ANDINA).- …`; `(FIN)`, initials and moment at the end. */
export const andina: Agency = {
  id: 'andina',
  name: 'Andina, Agencia Peruana de Noticias',
  country: 'PE',
  languages: ['es', 'en'],
  names: ['ANDINA', 'Andina', 'Agencia Andina'],
  commonWords: ['Andina'],
  datelines: [
    {
      form: '{place}, {date} ({source}).- ',
      language: 'es',
      evidence: 'verified',
      source: 'andina.pe, story of 20 December 2004',
    },
    {
      form: '{place}, {date}. ',
      language: 'es',
      evidence: 'unverified',
      source: 'the site’s own form of today in Spanish; seen only in English',
    },
    {
      form: '{time} | {place}, {date}.\n',
      language: 'en',
      evidence: 'verified',
      source: 'andina.pe/Ingles, 8 February 2019',
    },
  ],
  endMarks: [
    {
      form: '(FIN) {initials}',
      evidence: 'verified',
      source: 'andina.pe, 20 December 2004 (`(FIN) GCO/RES - 20/12/2004  09:27`)',
    },
    {
      form: '(FIN){code}/{initials}',
      evidence: 'verified',
      source: 'portal.andina.pe, 8 May 2006 (`(FIN)Agencias/CVC/GCO`): whose copy was used, then initials',
    },
    {
      form: '(END) {initials}',
      evidence: 'verified',
      source: 'andina.pe/Ingles, 8 February 2019 (`(END) NDP/SMA/RMB`)',
    },
  ],
  stamps: [{ form: '{DD}/{MO}/{YYYY} {HH}:{MM}', zone: 'America/Lima', source: 'andina.pe, 20 December 2004' }],
  boilerplate: ['Publicado: {DD}/{MO}/{YYYY}', 'Published: {MO}/{DD}/{YYYY}'],
  evidence: 'verified',
  sources: ['andina.pe/agencia/noticia 685677 (archive story of 2004)', 'andina.pe/Ingles 741922'],
}
