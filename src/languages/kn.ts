import type { Language } from './language.js'

/** Kannada. */
export const language = {
  tag: 'kn',
  name: 'Kannada',
  script: 'Knda',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  boilerplate: [
    'ಇದನ್ನೂ ಓದಿ',
    'ಇದನ್ನೂ ಓದಿ: {text}',
    'ಇದನ್ನೂ ಓದಿ:{text}',
    'ಇದನ್ನೂ ಓದಿ- {text}',
    'ಇದನ್ನು ಓದಿ: {text}',
    'ಹೆಚ್ಚು ಓದಿ',
    'ಸಂಬಂಧಿತ ಸುದ್ದಿ',
    'ಇತ್ತೀಚಿನ ಸುದ್ದಿ',
    'ಹಂಚಿಕೊಳ್ಳಿ',
    'ಜಾಹೀರಾತು',
    'ಪ್ರತಿಕ್ರಿಯೆ',
  ],
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['ಮತ್ತು', 'ಈ', 'ಎಂದು', 'ಒಂದು'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
