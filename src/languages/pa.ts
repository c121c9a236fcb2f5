import type { Language } from './language.js'

/** Punjabi in Gurmukhi. */
export const language = {
  tag: 'pa',
  name: 'Punjabi',
  script: 'Guru',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  boilerplate: [
    'ਇਹ ਵੀ ਪੜ੍ਹੋ',
    'ਇਹ ਵੀ ਪੜ੍ਹੋ: {text}',
    'ਇਹ ਵੀ ਪੜ੍ਹੋ : {text}',
    'ਹੋਰ ਪੜ੍ਹੋ',
    'ਸਬੰਧਤ ਖ਼ਬਰਾਂ',
    'ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ',
    'ਸ਼ੇਅਰ ਕਰੋ',
    'ਟਿੱਪਣੀਆਂ',
  ],
  stops: '।?!.',
  quotes: [
    ['“', '”'],
    ['"', '"'],
  ],
  words: ['ਦੇ', 'ਹੈ', 'ਦੀ', 'ਵਿੱਚ', 'ਅਤੇ', 'ਨੂੰ', 'ਨੇ'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
