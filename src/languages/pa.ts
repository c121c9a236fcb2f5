import type { Language } from './language.js'

/** Punjabi in Gurmukhi. */
export const language = {
  tag: 'pa',
  name: 'Punjabi',
  script: 'Guru',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  stops: '।?!.',
  quotes: [
    ['“', '”'],
    ['"', '"'],
  ],
  words: ['ਦੇ', 'ਹੈ', 'ਦੀ', 'ਵਿੱਚ', 'ਅਤੇ', 'ਨੂੰ', 'ਨੇ'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
