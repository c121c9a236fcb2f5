import type { Agency } from './agency.js'

/** Interfax, with Interfax-Ukraine: `Москва. 19 сентября. INTERFAX.RU - …`. */
export const interfax: Agency = {
  id: 'interfax',
  name: 'Interfax',
  country: 'RU',
  languages: ['ru', 'en', 'uk'],
  names: [
    'INTERFAX.RU',
    'Интерфакс',
    'ИНТЕРФАКС',
    'Interfax',
    'INTERFAX',
    'Interfax-Ukraine',
    'Интерфакс-Украина',
    'Інтерфакс-Україна',
    'Interfax-Kazakhstan',
    'Interfax-AVN',
    'Интерфакс-АВН',
    'Interfax-Religion',
  ],
  datelines: [
    {
      form: '{place}. {date}. {source} - ',
      language: 'ru',
      evidence: 'verified',
      source: 'interfax.ru/amp/321715; public code',
    },
    {
      form: '{place}. {date} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: stored stories of 19 September and 2 April',
    },
    { form: '{place}. ({source}) - ', language: 'en', evidence: 'verified', source: 'public code: no date' },
    {
      form: '{place}. {date}. {source} – ',
      language: 'uk',
      evidence: 'unverified',
      source: 'the frame of the Russian service; not seen in a stored source',
    },
  ],
  boilerplate: ['Читайте также:', 'Читайте также'],
  evidence: 'verified',
  sources: ['public code', 'interfax.ru/amp/321715'],
}
