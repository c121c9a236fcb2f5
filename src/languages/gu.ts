import type { Language } from './language.js'

/** Gujarati. */
export const language = {
  tag: 'gu',
  name: 'Gujarati',
  script: 'Gujr',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
  ],
  words: ['છે', 'અને', 'ના', 'માં', 'એ', 'આ', 'કે'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
