import type { Agency } from './agency.js'

/** Mediamax, Armenia: date, name, place; closed by `–0–`. */
export const mediamax: Agency = {
  id: 'mediamax',
  name: 'Mediamax',
  country: 'AM',
  languages: ['ru', 'en', 'hy'],
  names: ['МЕДИАМАКС', 'Медиамакс', 'Mediamax', 'MEDIAMAX', 'Մեդիամաքս'],
  datelines: [
    { form: '{date}, {source}, {place}. ', language: 'ru', evidence: 'verified', source: 'newpan.vk.am/ru/news/6950' },
    {
      form: '{place}, {date}. /{source}/. ',
      language: 'en',
      evidence: 'unverified',
      source: 'the frame of ARKA, its neighbour; not seen in a stored source',
    },
  ],
  numericOrder: 'dmy',
  endMarks: [
    { form: '–0–', evidence: 'verified', source: 'newpan.vk.am/ru/news/6950' },
    { form: '-0-', evidence: 'verified', source: 'the same with hyphens' },
  ],
  evidence: 'verified',
  sources: ['newpan.vk.am/ru/news/6950'],
}
