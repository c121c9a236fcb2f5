import type { Language } from './language.js'

/** Kannada. */
export const language = {
  tag: 'kn',
  name: 'Kannada',
  script: 'Knda',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['ಮತ್ತು', 'ಈ', 'ಎಂದು', 'ಒಂದು'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
