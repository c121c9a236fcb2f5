import type { Language } from './language.js'

/** Tamil. */
export const language = {
  tag: 'ta',
  name: 'Tamil',
  script: 'Taml',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  boilerplate: [
    'மேலும் படிக்க',
    'தொடர்புடைய செய்திகள்',
    'கருத்துகள்',
    'இதையும் படியுங்கள்',
    'இதையும் படியுங்கள்: {text}',
    'இதையும் படிக்க: {text}',
    'மேலும் படிக்க: {text}',
    'சமீபத்திய செய்திகள்',
    'அண்மைச் செய்திகள்',
    'பகிர்',
    'பகிரவும்',
    'விளம்பரம்',
    'முகப்பு',
  ],
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['மற்றும்', 'என்று', 'இந்த', 'ஒரு', 'என', 'அவர்'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
