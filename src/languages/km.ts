import type { Language } from './language.js'

/** Khmer. */
export const language = {
  tag: 'km',
  name: 'Khmer',
  script: 'Khmr',
  direction: 'ltr',
  months: {},
  dateJoiners: ['ខែ', 'ឆ្នាំ'],
  dateLeaders: ['ថ្ងៃទី'],
  eras: { ឆ្នាំ: 'gregory' },
  numericOrder: 'dmy',
  stops: '។.?!',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  words: ['និង', 'នៅ', 'បាន'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
