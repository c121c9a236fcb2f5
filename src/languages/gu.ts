import type { Language } from './language.js'

/** Gujarati. */
export const language = {
  tag: 'gu',
  name: 'Gujarati',
  script: 'Gujr',
  direction: 'ltr',
  months: {},
  dateLeaders: ['તા.', 'તારીખ'],
  numericOrder: 'dmy',
  byline: { before: ['અહેવાલ:'], after: ['તરફથી', 'દ્વારા'] },
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
  ],
  words: ['છે', 'અને', 'ના', 'માં', 'એ', 'આ', 'કે'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
