import type { Language } from './language.js'

/** Lao. */
export const language = {
  tag: 'lo',
  name: 'Lao',
  script: 'Laoo',
  direction: 'ltr',
  months: {},
  dateJoiners: ['ປີ'],
  dateLeaders: ['ວັນທີ'],
  eras: { 'ພ.ສ.': 'buddhist', 'ຄ.ສ.': 'gregory' },
  numericOrder: 'dmy',
  byline: { before: ['ໂດຍ:', 'ໂດຍ', 'ຂ່າວ:', 'ພາບ ແລະ ຂ່າວ:'] },
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
  ],
  words: ['ແລະ', 'ຂອງ', 'ໃນ'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
