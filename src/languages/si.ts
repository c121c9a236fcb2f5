import type { Language } from './language.js'

/** Sinhala. */
export const language = {
  tag: 'si',
  name: 'Sinhala',
  script: 'Sinh',
  direction: 'ltr',
  months: {},
  numericOrder: 'ymd',
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['ඇති', 'සහ', 'මෙම', 'බව', 'විසින්'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
