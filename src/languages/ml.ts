import type { Language } from './language.js'

/** Malayalam. */
export const language = {
  tag: 'ml',
  name: 'Malayalam',
  script: 'Mlym',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['ഈ', 'എന്ന', 'ഒരു', 'അദ്ദേഹം'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
