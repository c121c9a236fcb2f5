import type { Language } from './language.js'

/** Tamil. */
export const language = {
  tag: 'ta',
  name: 'Tamil',
  script: 'Taml',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  boilerplate: ['மேலும் படிக்க', 'தொடர்புடைய செய்திகள்', 'கருத்துகள்'],
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['மற்றும்', 'என்று', 'இந்த', 'ஒரு', 'என', 'அவர்'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
