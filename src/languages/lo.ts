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
  boilerplate: ['ຂ່າວທີ່ກ່ຽວຂ້ອງ', 'ບົດຄວາມທີ່ກ່ຽວຂ້ອງ', 'ອ່ານຕໍ່', 'ແບ່ງປັນ', 'ຄວາມຄິດເຫັນ', 'ໜ້າຫຼັກ', 'ໂຄສະນາ'],
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
  ],
  words: ['ແລະ', 'ຂອງ', 'ໃນ'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
