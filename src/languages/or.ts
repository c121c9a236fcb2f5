import type { Language } from './language.js'

/** Odia. */
export const language = {
  tag: 'or',
  name: 'Odia',
  script: 'Orya',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  stops: '।?!.',
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
  ],
  words: ['ଓ', 'ଏହି', 'କରି', 'ଏବଂ', 'ପାଇଁ', 'ସହ', 'ହୋଇଛି'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
